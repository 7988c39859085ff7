package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plumbline.json.JsonWriter;

/// Whatever is sent, it is answered, and never as if it were our fault.
class FuzzTest {

    private static final HttpFunction CHECKING = ClaimFixtures.checking();

    @Property(tries = 500)
    void anyBytesAreAnswered(@ForAll byte[] event) throws IOException {
        assertAnswered(event);
    }

    @Property(tries = 1000)
    void anyJsonIsAnswered(@ForAll("values") String event) throws IOException {
        assertAnswered(event.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void anyBodyIsAnswered(@ForAll("routes") String route, @ForAll("values") String body)
            throws IOException {
        assertAnswered(event("POST", route, body, false));
    }

    @Property(tries = 3000)
    void anythingAsAMemberOfARequestIsAnswered(
            @ForAll("routes") String route, @ForAll("requests") String body) throws IOException {
        assertAnswered(event("POST", route, body, false));
    }

    @Property(tries = 500)
    void anyBytesAsABodyAreAnswered(@ForAll("routes") String route, @ForAll byte[] body)
            throws IOException {
        assertAnswered(event("POST", route, Base64.getEncoder().encodeToString(body), true));
    }

    @Property(tries = 500)
    void anyMethodAndPathIsAnswered(@ForAll String method, @ForAll String path) throws IOException {
        assertAnswered(event(method, path, "{}", false));
    }

    private static byte[] event(String method, String path, String body, boolean base64) {
        return JsonWriter.object(
                        out -> {
                            out.text("rawPath", path);
                            out.object(
                                    "requestContext",
                                    context ->
                                            context.object(
                                                    "http", http -> http.text("method", method)));
                            out.text("body", body);
                            out.bool("isBase64Encoded", base64);
                        })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void assertAnswered(byte[] event) throws IOException {
        var output = new ByteArrayOutputStream();
        var context = new RecordingContext();
        CHECKING.handleRequest(new ByteArrayInputStream(event), output, context);

        assertThat(context.lines())
                .singleElement()
                .asString()
                .contains("\"level\":\"INFO\"", "\"_aws\":");
        assertThat(output.toString(StandardCharsets.UTF_8))
                .containsPattern("^\\{\"statusCode\":[24]\\d\\d,");
    }

    @Provide
    Arbitrary<String> routes() {
        return Arbitraries.of(
                "/v1/check", "/v1/claims/vote-share", "/v1/claims/turnout", "/v1/claims/un-vote");
    }

    /// Requests of known members, most with values that they do not take.
    @Provide
    Arbitrary<String> requests() {
        var names =
                Arbitraries.of(
                        "text",
                        "publishedOn",
                        "url",
                        "language",
                        "election",
                        "resolution",
                        "topic",
                        "country",
                        "countries",
                        "candidates",
                        "year",
                        "date",
                        "contest",
                        "round",
                        "area",
                        "body",
                        "status",
                        "pollster",
                        "moment",
                        "choice",
                        "percent",
                        "votes",
                        "seats",
                        "rank",
                        "margin",
                        "winner",
                        "aheadOf",
                        "over",
                        "of",
                        "rankBy",
                        "voters",
                        "electorate",
                        "comparison",
                        "upper",
                        "precision",
                        "vote",
                        "group",
                        "quantity",
                        "others",
                        "within",
                        "only",
                        "except",
                        "tally",
                        "adopted",
                        "adoptedOn",
                        "share",
                        "shareOf",
                        "vetoedBy",
                        "negated");
        return Arbitraries.maps(names, Arbitraries.lazyOf(this::fittingValues, this::values))
                .ofMaxSize(8)
                .map(FuzzTest::object);
    }

    private Arbitrary<String> fittingValues() {
        return Arbitraries.of(
                "\"election:cz-2020\"",
                "\"A/RES/70/1\"",
                "\"CZ\"",
                "\"Ada Novak\"",
                "2020",
                "\"2020-05-03\"",
                "\"presidential\"",
                "81.31",
                "\"81.30\"",
                "8.3E6",
                "1e18",
                "\"EQUAL\"",
                "\"ABOUT\"",
                "\"BETWEEN\"",
                "\"YES\"",
                "\"ALL\"",
                "\"EVERYONE\"",
                "true",
                "[\"CZ\",\"AT\"]",
                "{\"yes\":100}",
                "{\"points\":3}",
                "{\"percent\":50}",
                "{\"name\":\"V4\",\"countries\":[\"CZ\"]}",
                "\"MEMBERS\"",
                "\"en\"",
                "\"final\"",
                "0.01");
    }

    @Provide
    Arbitrary<String> values() {
        var leaves =
                Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(30).map(FuzzTest::string),
                        Arbitraries.of(
                                "null",
                                "true",
                                "false",
                                "0",
                                "-0",
                                "1e999",
                                "1e-99999",
                                "-1E+400",
                                "123456789012345678901234567890123456789012345",
                                "\"\\ud800\"",
                                "\"\"",
                                "[]",
                                "{}",
                                "NaN",
                                "'a'",
                                "[1,",
                                "{\"a\"",
                                "\"\\u0000\""));
        return Arbitraries.recursive(
                () -> leaves,
                inner ->
                        Arbitraries.oneOf(
                                inner.list()
                                        .ofMaxSize(3)
                                        .map(items -> "[" + String.join(",", items) + "]"),
                                Combinators.combine(Arbitraries.strings().ofMaxLength(8), inner)
                                        .as(
                                                (name, value) ->
                                                        "{" + string(name) + ":" + value + "}")),
                0,
                4);
    }

    private static String object(Map<String, String> members) {
        var text = new StringJoiner(",", "{", "}");
        members.forEach((name, value) -> text.add("\"" + name + "\":" + value));
        return text.toString();
    }

    private static String string(String text) {
        var object = JsonWriter.object(out -> out.text("x", text));
        return object.substring("{\"x\":".length(), object.length() - 1);
    }
}
