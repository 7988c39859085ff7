package plumbline.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON text into a tree.
public final class JsonText {

    /// How deep arrays and objects may nest.
    public static final int MAX_DEPTH = 32;

    /* Strings, names and numbers may be as long as the text that holds them, which its reader has
     * already bounded: the length of a number is judged where the number is used, so that the fault
     * can name it. Names are not interned, so that names from outside leave nothing behind. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private JsonText() {}

    /// The value that a text holds; empty, with a fault added, where it is not exactly one.
    public static Optional<JsonValue> read(String text, Faults faults) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                faults.add("", "is empty; expected a JSON object");
                return Optional.empty();
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                faults.add("", "has more after the JSON value" + place(parser.currentLocation()));
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (JacksonException malformed) {
            faults.add("", "is not JSON: " + reason(malformed) + whereItFailed(malformed));
            return Optional.empty();
        }
    }

    private static JsonValue value(JsonParser parser) {
        var token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getString());
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            case VALUE_NULL -> new JsonValue.Null();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new IllegalStateException("No JSON value begins with " + token);
        };
    }

    private static JsonValue object(JsonParser parser) {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.add(new JsonValue.Member(name, value(parser)));
        }
        return new JsonValue.Obj(members);
    }

    private static JsonValue array(JsonParser parser) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonValue.Arr(items);
    }

    /// The parser's reason, without its advice on how to configure a parser.
    private static String reason(JacksonException malformed) {
        var message = malformed.getOriginalMessage();
        var advice = message.indexOf(": enable `");
        return advice < 0 ? message : message.substring(0, advice);
    }

    /// Not every failure has a place: that the text nests too deeply has none.
    private static String whereItFailed(JacksonException malformed) {
        return Optional.ofNullable(malformed.getLocation()).map(JsonText::place).orElse("");
    }

    private static String place(TokenStreamLocation location) {
        return String.format(
                Locale.ENGLISH,
                " (row %d, column %d)",
                location.getLineNr(),
                location.getColumnNr());
    }
}
