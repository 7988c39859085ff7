package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalApiTest {

    private static final String TURNOUT =
            """
            {"election":"election:no-2021-presidential","percent":61.25}
            """;

    private final StringWriter shown = new StringWriter();
    private final LocalApi api;
    private final Caller caller;
    private final Path folder;

    LocalApiTest(@TempDir Path folder) {
        this.folder = folder;
        this.api = LocalApi.start(Fixture.options(folder), new PrintWriter(shown));
        this.caller = new Caller(api.port());
    }

    @AfterAll
    void end() {
        api.close();
    }

    @Test
    void theFactsAreLoadedBeforeThePortOpens() {
        assertThat(shown.toString()).contains("Loading facts: 5 of 5 documents");
    }

    @Test
    void aStructuredClaimIsChecked() {
        var answer = caller.post("/v1/claims/turnout", TURNOUT);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"verdict\":\"SUPPORTED\"");
    }

    @Test
    void aTextIsChecked() {
        var answer = caller.post("/v1/check", "{\"text\":\"Nothing to check here.\"}");

        assertThat(answer.body()).isEqualTo("{\"claims\":[],\"sources\":[]}");
    }

    @Test
    void anIdWithSlashesIsReadFromThePath() {
        assertThat(caller.get("/v1/facts/A/RES/75/999").body()).contains("Safety of lakes");
    }

    @Test
    void anIdMayBePercentEncoded() {
        assertThat(caller.get("/v1/facts/A%2FRES%2F75%2F999").body()).contains("Safety of lakes");
    }

    @Test
    void aQueryIsHandedOnAsItIsEncoded() {
        assertThat(caller.get("/v1/facts?q=safety%20of&type=resolution").body())
                .contains("A/RES/75/999");
    }

    @Test
    void anUnknownPathIsAProblem() {
        var answer = caller.get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
    }

    @Test
    void aMethodThatThePathDoesNotTakeIsNamed() {
        var answer = caller.get("/v1/check");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).hasValue("OPTIONS, POST");
    }

    @Test
    void aPageOfAnotherOriginMayCheck() {
        var answer = caller.send("OPTIONS", "/v1/check", "text/plain", BodyPublishers.noBody());

        assertThat(answer.headers().firstValue("access-control-allow-origin")).hasValue("*");
    }

    @Test
    void aBodyThatIsNoTextIsRefused() {
        var answer =
                caller.send(
                        "POST",
                        "/v1/check",
                        "application/json",
                        BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xC3, '}'}));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        assertThat(caller.post("/v1/check", " ".repeat(256 * 1024 + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyOverEveryLimitIsCut() {
        assertThat(caller.post("/v1/facts", " ".repeat(9 * 1024 * 1024)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsReadToItsEnd() {
        var answer =
                caller.send(
                        "POST",
                        "/v1/claims/turnout",
                        "application/json",
                        BodyPublishers.ofInputStream(
                                () ->
                                        new ByteArrayInputStream(
                                                TURNOUT.getBytes(StandardCharsets.UTF_8))));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aPublishedFactIsThere() {
        caller.put(
                "/v1/facts/person:cy-hill",
                "{\"type\":\"entity\",\"id\":\"person:cy-hill\",\"kind\":\"person\",\"name\":\"Cy Hill\"}");

        assertThat(caller.get("/v1/facts/person:cy-hill").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageInABrowserMayNotPublish() {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/v1/facts"))
                        .header("origin", "https://example.com")
                        .POST(BodyPublishers.ofString("{}"))
                        .build();

        assertThat(caller.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        var options = new LocalApi.Options(api.port(), folder.resolve("other"), List.of(), false);

        assertThatThrownBy(() -> LocalApi.start(options, new PrintWriter(new StringWriter())))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Port %d is taken", api.port());
    }

    @Test
    void aFolderThatAnotherProcessHasIsNamed() {
        var options = new LocalApi.Options(0, folder.resolve("data"), List.of(), false);

        assertThatThrownBy(() -> LocalApi.start(options, new PrintWriter(new StringWriter())))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining("Another Plumbline uses the data folder");
    }
}
