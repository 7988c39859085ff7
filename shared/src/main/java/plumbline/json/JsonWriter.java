package plumbline.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object compactly, in the order of the calls. What is absent or empty is left
/// out.
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /// The text of an object whose members `members` writes.
    public static String object(Consumer<JsonWriter> members) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            members.accept(new JsonWriter(out));
            out.writeEndObject();
        }
        return text.toString();
    }

    /// The text of a value, its numbers as they were written.
    public static String textOf(JsonValue value) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return text.toString();
    }

    private static void write(JsonValue value, JsonGenerator out) {
        switch (value) {
            case JsonValue.Obj(var members) -> {
                out.writeStartObject();
                for (var member : members) {
                    out.writeName(member.name());
                    write(member.value(), out);
                }
                out.writeEndObject();
            }
            case JsonValue.Arr(var items) -> {
                out.writeStartArray();
                items.forEach(item -> write(item, out));
                out.writeEndArray();
            }
            case JsonValue.Text(var text) -> out.writeString(text);
            case JsonValue.Num(var literal) -> out.writeNumber(literal);
            case JsonValue.Bool(var bool) -> out.writeBoolean(bool);
            case JsonValue.Null() -> out.writeNull();
        }
    }

    /// A string.
    public void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    /// The text of a value, if there is one.
    public void text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
    }

    /// Strings, if there are any.
    public void texts(String name, List<String> values) {
        array(name, values, out::writeString);
    }

    /// `true` or `false`.
    public void bool(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /// A whole number, if there is one.
    public void whole(String name, OptionalInt value) {
        value.ifPresent(present -> out.writeNumberProperty(name, present));
    }

    /// A whole number, if there is one.
    public void whole(String name, OptionalLong value) {
        value.ifPresent(present -> out.writeNumberProperty(name, present));
    }

    /// A decimal with all its decimals and no exponent, if there is one.
    public void decimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(
                present -> {
                    out.writeName(name);
                    out.writeNumber(present.toPlainString());
                });
    }

    /// An object.
    public void object(String name, Consumer<JsonWriter> members) {
        out.writeName(name);
        item(members);
    }

    /// An object for each value, if there are any.
    public <T> void objects(String name, List<T> values, BiConsumer<T, JsonWriter> members) {
        array(name, values, value -> item(writer -> members.accept(value, writer)));
    }

    /// Strings and objects as `each` writes them with [#item], if there are any.
    public <T> void array(String name, List<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            values.forEach(each);
            out.writeEndArray();
        }
    }

    /// A string in an array.
    public void item(String value) {
        out.writeString(value);
    }

    /// A whole number.
    public void whole(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    /// A decimal with all its decimals and no exponent.
    public void decimal(String name, BigDecimal value) {
        decimal(name, Optional.of(value));
    }

    /// A string, or `null` where there is none.
    public void textOrNull(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> text(name, text), () -> out.writeNullProperty(name));
    }

    /// An array, also where it has no items.
    public <T> void list(String name, List<T> values, Consumer<T> each) {
        out.writeName(name);
        list(values, each);
    }

    /// An array in an array.
    public <T> void list(List<T> values, Consumer<T> each) {
        out.writeStartArray();
        values.forEach(each);
        out.writeEndArray();
    }

    /// A value that is JSON text already.
    public void json(String name, String text) {
        out.writeName(name);
        out.writeRawValue(text);
    }

    /// A value in an array that is JSON text already.
    public void json(String text) {
        out.writeRawValue(text);
    }

    /// An object in an array.
    public void item(Consumer<JsonWriter> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }
}
