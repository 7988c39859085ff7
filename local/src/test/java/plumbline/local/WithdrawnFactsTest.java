package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Facts that were corrected and withdrawn, on their way out of one folder and into another.
class WithdrawnFactsTest {

    private static final String VOTE = "/v1/facts/A/RES/75/999";

    private static final String HILL =
            """
            {"type":"entity","id":"person:cy-hill","kind":"person","name":"Cy Hill"}
            """;

    private static final String TERM_OF_HILL =
            """
            {"type":"statement","id":"st:hill-president","predicate":"held-office",\
            "subject":"person:cy-hill","object":"NO","office":"president","from":"2019-01-01",\
            "sources":["src:gazette"]}
            """;

    @TempDir private Path folder = Path.of("");

    private LocalApi start() {
        return LocalApi.start(Fixture.options(folder), new PrintWriter(new StringWriter()));
    }

    private static HttpResponse<String> delete(LocalApi api, String path) {
        return new Caller(api.port())
                .send(
                        "DELETE",
                        path + "?reason=A+mistake",
                        "application/json",
                        BodyPublishers.noBody());
    }

    @BeforeEach
    void correctAndWithdraw() {
        try (var api = start()) {
            var caller = new Caller(api.port());
            caller.put(
                    "/v1/facts/person:bo-stone",
                    "{\"type\":\"entity\",\"id\":\"person:bo-stone\",\"kind\":\"person\",\"name\":\"Bo R. Stone\"}");
            assertThat(delete(api, VOTE).statusCode()).isEqualTo(200);
        }
    }

    private static void run(String... arguments) {
        var quiet = new PrintWriter(new StringWriter());
        assertThat(Plumbline.commandLine().setOut(quiet).setErr(quiet).execute(arguments)).isZero();
    }

    private Path export(String data, String file) {
        var path = folder.resolve(file);
        run("export", "--data", folder.resolve(data).toString(), path.toString());
        return path;
    }

    @Test
    void anExportHasWhatIsInForceAndExportsToTheSameBytesElsewhere() throws IOException {
        var first = export("data", "first.jsonl");
        run("import", "--into", folder.resolve("elsewhere").toString(), first.toString());

        var second = export("elsewhere", "second.jsonl");

        assertThat(Files.readString(first))
                .contains("Bo R. Stone")
                .doesNotContain("A/RES/75/999", "\"Bo Stone\"");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void theHistoryShowsWhoWhenAndWhy() {
        var out = new StringWriter();
        var data = folder.resolve("data").toString();
        var commandLine = Plumbline.commandLine().setOut(new PrintWriter(out));

        commandLine.execute("history", "--data", data, "A/RES/75/999");
        commandLine.execute("history", "--data", data, "person:bo-stone");

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("2  20\\S+Z  \\S+  withdrawn: A mistake"),
                        line -> assertThat(line).matches("1  20\\S+Z  shipped  published"),
                        line -> assertThat(line).matches("2  20\\S+Z  \\S+  changed"),
                        line ->
                                assertThat(line)
                                        .isEqualTo("     ~ /name: \"Bo Stone\" → \"Bo R. Stone\""),
                        line -> assertThat(line).isEqualTo("     - /country: \"NO\""),
                        line -> assertThat(line).matches("1  20\\S+Z  shipped  published"));
    }

    @Test
    void aHistoryOfNothingIsAFault() {
        var err = new StringWriter();
        var commandLine = Plumbline.commandLine().setErr(new PrintWriter(err));
        var data = folder.resolve("data").toString();

        assertThat(commandLine.execute("history", "--data", data, "person:nobody")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no fact person:nobody.");
    }

    @Test
    void aRestartDoesNotBringBackWhatWasWithdrawn() {
        try (var api = start()) {
            assertThat(new Caller(api.port()).get(VOTE).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void aFactFileThatChangedDoesNotBringBackWhatWasWithdrawn() throws IOException {
        var shown = new StringWriter();

        try (var api = startWith(HILL, shown)) {
            var caller = new Caller(api.port());
            assertThat(caller.get(VOTE).statusCode()).isEqualTo(410);
            assertThat(caller.get("/v1/facts/person:cy-hill").statusCode()).isEqualTo(200);
        }
        assertThat(shown.toString())
                .contains("A/RES/75/999 stays withdrawn: A mistake. To bring it back, import it.");
    }

    @Test
    void aFactFileThatRefersToWhatStaysWithdrawnIsNotLoaded() throws IOException {
        startWith(HILL, new StringWriter()).close();
        try (var api = start()) {
            delete(api, "/v1/facts/person:cy-hill");
        }
        var shown = new StringWriter();

        assertThatThrownBy(() -> startWith(HILL + TERM_OF_HILL, shown))
                .hasMessageContaining("nothing was loaded");
        assertThat(shown.toString()).contains("person:cy-hill");
    }

    private LocalApi startWith(String more, StringWriter shown) throws IOException {
        var options = Fixture.options(folder);
        Files.writeString(options.facts().getFirst(), more, StandardOpenOption.APPEND);
        return LocalApi.start(options, new PrintWriter(shown));
    }

    @Test
    void withdrawingAgainAfterARestartChangesNothing() {
        try (var api = start()) {
            assertThat(delete(api, VOTE).body()).contains("UNCHANGED");
        }
    }
}
