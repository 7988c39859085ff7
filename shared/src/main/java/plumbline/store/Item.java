package plumbline.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reading the attributes of an item that must have them.
final class Item {

    private Item() {}

    /// A string attribute.
    static String string(Map<String, AttributeValue> item, String attribute) {
        var value = require(item, attribute).s();
        if (value == null) {
            throw notWritten(item, attribute);
        }
        return value;
    }

    /// A number attribute.
    static long number(Map<String, AttributeValue> item, String attribute) {
        var value = require(item, attribute).n();
        if (value == null) {
            throw notWritten(item, attribute);
        }
        return Long.parseLong(value);
    }

    /// A number attribute, or what stands for it in an item that was written before there was one.
    static long number(Map<String, AttributeValue> item, String attribute, long otherwise) {
        return item.containsKey(attribute) ? number(item, attribute) : otherwise;
    }

    private static AttributeValue require(Map<String, AttributeValue> item, String attribute) {
        var value = item.get(attribute);
        if (value == null) {
            throw notWritten(item, attribute);
        }
        return value;
    }

    private static IllegalStateException notWritten(
            Map<String, AttributeValue> item, String attribute) {
        return new IllegalStateException(
                "The table holds an item without a proper " + attribute + ": " + item.get("pk"));
    }
}
