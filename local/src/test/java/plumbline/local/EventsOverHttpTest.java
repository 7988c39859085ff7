package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.factfile.Line;
import plumbline.json.JsonValue;
import plumbline.store.FactTable;
import plumbline.store.TableDefinition;

/// What a function answers to the events of `events/` as Lambda, the local server answers over
/// HTTP: the same status, the same header fields, the same body.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsOverHttpTest {

    private static final Path EVENTS = Path.of("..", "events");
    private static final PrintStream LOG = System.err;
    private static final String RESPONSE = ".response.json";

    /// These belong to the connection that a test makes, not to the request.
    private static final List<String> OF_THE_CONNECTION = List.of("host", "x-forwarded-");

    private final EmbeddedDynamoDb database;

    EventsOverHttpTest(@TempDir Path folder) {
        this.database = EmbeddedDynamoDb.open(folder.resolve("facts.db"));
    }

    @AfterAll
    void end() {
        database.close();
    }

    static List<String> events() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(RESPONSE))
                    .map(name -> name.substring(0, name.length() - RESPONSE.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void isAnsweredOverHttpAsByLambda(String event) throws IOException {
        var facts = facts(event);
        var lambda = Answer.read(Files.readString(EVENTS.resolve(event + RESPONSE)));

        try (var server = ApiServer.start(0, Functions.over(facts, LOG), LOG)) {
            var answer = new Caller(server.port()).send(request(event, server.port()));

            assertThat(seen(answer, lambda)).isEqualTo(withoutTimes(lambda));
        }
    }

    /// The facts in a table of the event's own: some events change them.
    private FactTable facts(String event) throws IOException {
        database.createTable(TableDefinition.create(event));
        var facts = new FactTable(database.client(), event);
        var file = EVENTS.resolve(Path.of("src", "test", "resources", "facts.jsonl"));
        var lines = FactFileBytes.read(file).parse().lines();
        facts.publish(lines.stream().map(Line::document).toList(), "shipped");
        return facts;
    }

    private static HttpRequest request(String event, int port) throws IOException {
        var payload = JsonView.of(Files.readString(EVENTS.resolve(event + ".json")));
        var query = payload.text("rawQueryString").orElse("");
        var address =
                "http://127.0.0.1:"
                        + port
                        + payload.text("rawPath").orElseThrow()
                        + (query.isEmpty() ? "" : "?" + query);
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .method(
                                payload.member("requestContext")
                                        .flatMap(context -> context.member("http"))
                                        .flatMap(http -> http.text("method"))
                                        .orElseThrow(),
                                BodyPublishers.ofByteArray(body(payload)));
        var headers = payload.member("headers").orElseThrow();
        for (var header : headers.members()) {
            if (OF_THE_CONNECTION.stream().noneMatch(header.name()::startsWith)) {
                request.header(header.name(), headers.text(header.name()).orElseThrow());
            }
        }
        return request.build();
    }

    private static byte[] body(JsonView payload) {
        var body = payload.text("body").orElse("");
        var encoded = payload.member("isBase64Encoded").map(JsonView::value);
        return encoded.filter(new JsonValue.Bool(true)::equals).isPresent()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    /// The answer with those header fields that the function gave, and none of the server's own.
    private static Answer seen(HttpResponse<String> answer, Answer lambda) {
        Map<String, String> headers = new TreeMap<>();
        lambda.headers()
                .keySet()
                .forEach(
                        name ->
                                answer.headers()
                                        .firstValue(name)
                                        .ifPresent(value -> headers.put(name, value)));
        return withoutTimes(new Answer(answer.statusCode(), headers, answer.body()));
    }

    /// When a test published its facts is no part of the answer that is compared.
    private static Answer withoutTimes(Answer answer) {
        return new Answer(
                answer.status(),
                answer.headers(),
                answer.body().replaceAll("\"publishedAt\":\"[^\"]*\"", "\"publishedAt\":\"\""));
    }
}
