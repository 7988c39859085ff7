package plumbline.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import plumbline.json.Faults;
import plumbline.json.Fields;
import plumbline.json.JsonText;
import plumbline.json.Spot;

/// Bodies of requests: of the right type, not too large, decoded.
final class JsonBody {

    private static final Set<String> JSON = Set.of("application/json");

    /// JSON Lines has no registered media type: these are the ones in use, and JSON itself, which
    /// API Gateway hands over without base64.
    private static final Set<String> JSON_LINES =
            Set.of(
                    "application/jsonl",
                    "application/jsonlines",
                    "application/x-jsonlines",
                    "application/x-ndjson",
                    "application/ndjson",
                    "application/json");

    private JsonBody() {}

    /// Reads a body that is one JSON object, and refuses the request where the body is none or the
    /// reader finds a fault in it.
    ///
    /// @param reader reads the members; empty where it found a fault
    static <T> T read(Request request, Function<Fields, Optional<T>> reader) {
        var text = text(bounded(request, JSON, Limits.BODY_BYTES));
        var faults = new Faults();
        return JsonText.read(text, faults)
                .flatMap(value -> Spot.root(value, faults).fields())
                .flatMap(reader)
                .orElseThrow(() -> new Refused(Problem.invalid(faults.list())));
    }

    /// The bytes of a body of JSON.
    static Body json(Request request) {
        return bounded(request, JSON, Limits.BODY_BYTES);
    }

    /// The bytes of a body of JSON Lines.
    static Body jsonLines(Request request) {
        return bounded(request, JSON_LINES, Limits.JSON_LINES_BYTES);
    }

    private static String text(Body body) {
        return body.text().orElseThrow(() -> new Refused(Problem.invalid("", "is not UTF-8")));
    }

    private static Body bounded(Request request, Set<String> types, int bytes) {
        request.header("content-type").ifPresent(type -> requireType(type, types));
        var coding = request.header("content-encoding").map(String::strip).orElse("");
        if (!coding.isEmpty() && !coding.equalsIgnoreCase("identity")) {
            throw new Refused(Problem.unsupportedMediaType("Bodies are taken uncompressed."));
        }
        if (request.body().size() > bytes) {
            throw new Refused(Problem.tooLarge("The body has at most %,d bytes.".formatted(bytes)));
        }
        return request.body();
    }

    private static void requireType(String contentType, Set<String> types) {
        var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        var charset =
                Arrays.stream(parts)
                        .map(String::strip)
                        .filter(part -> part.startsWith("charset="))
                        .map(part -> part.substring("charset=".length()).replace("\"", ""))
                        .findFirst()
                        .orElse("utf-8");
        if (!types.contains(parts[0].strip()) || !charset.equals("utf-8")) {
            throw new Refused(
                    Problem.unsupportedMediaType(
                            "This route takes "
                                    + String.join(" or ", types.stream().sorted().toList())
                                    + " in UTF-8."));
        }
    }
}
