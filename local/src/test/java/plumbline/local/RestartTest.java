package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final String HILL =
            "{\"type\":\"entity\",\"id\":\"person:cy-hill\",\"kind\":\"person\",\"name\":\"Cy Hill\"}";

    @TempDir private Path folder = Path.of("");

    private LocalApi.Options options = new LocalApi.Options(0, folder, List.of(), false);

    @BeforeEach
    void runOnce() {
        options = Fixture.options(folder);
        try (var api = start(new StringWriter())) {
            new Caller(api.port()).put("/v1/facts/person:cy-hill", HILL);
        }
    }

    private LocalApi start(StringWriter shown) {
        return LocalApi.start(options, new PrintWriter(shown));
    }

    private Path factFile() {
        return options.facts().getFirst();
    }

    @Test
    void whatWasPublishedIsKept() {
        try (var api = start(new StringWriter())) {
            assertThat(new Caller(api.port()).get("/v1/facts/person:cy-hill").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void factFilesThatDidNotChangeAreNotLoadedAgain() {
        var shown = new StringWriter();

        start(shown).close();

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void aFactFileThatChangedIsLoadedAgain() throws IOException {
        Files.writeString(
                factFile(), HILL.replace("cy-hill", "di-moor") + "\n", StandardOpenOption.APPEND);

        try (var api = start(new StringWriter())) {
            assertThat(new Caller(api.port()).get("/v1/facts/person:di-moor").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFactFileWithABadLineEndsTheStart() throws IOException {
        Files.writeString(factFile(), "{\"type\":\"entity\"}\n", StandardOpenOption.APPEND);
        var shown = new StringWriter();

        assertThatThrownBy(() -> start(shown)).hasMessageContaining("nothing was loaded");
        assertThat(shown.toString()).contains("facts.jsonl:7: ");
    }

    @Test
    void aStartThatFailedLetsGoOfTheFolder() throws IOException {
        var facts = Files.readString(factFile());
        Files.writeString(factFile(), "{}\n");
        assertThatThrownBy(() -> start(new StringWriter())).isInstanceOf(Trouble.class);
        Files.writeString(factFile(), facts);

        start(new StringWriter()).close();
    }
}
