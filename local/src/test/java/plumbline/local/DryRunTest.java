package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `plumbline import --dry-run`, before a folder and before an API.
class DryRunTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");

    private Path facts = folder;

    @BeforeEach
    void writeFacts() {
        facts = Fixture.facts(folder);
    }

    private int run(String... arguments) {
        return Plumbline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int dryRun(String into, Path... files) {
        var arguments = new ArrayList<>(List.of("import", "--dry-run", "--into", into));
        for (var file : files) {
            arguments.add(file.toString());
        }
        return run(arguments.toArray(String[]::new));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void publish() {
        run("import", "--into", data(), facts.toString());
        out.getBuffer().setLength(0);
    }

    /// A file with one document changed and one new.
    private Path changed() throws IOException {
        return Files.writeString(
                folder.resolve("changed.jsonl"),
                Files.readString(facts)
                                .replace(
                                        "\"aliases\":[\"Lake\"]",
                                        "\"aliases\":[\"A. Lake\",\"Lake\"]")
                                .replace("55.40", "55.4")
                        + "{\"type\":\"entity\",\"id\":\"person:cy-hill\",\"kind\":\"person\",\"name\":\"Cy Hill\"}\n");
    }

    private static final String DIFFERENCES =
            """
            changed  person:ada-lake (entity)
              + /aliases/0: "A. Lake"
            created  person:cy-hill (entity)
            changed  election:no-2021-presidential (election)
              ~ /reports/0/results/0/percent: 55.40 → 55.4
            6 documents: 1 created, 2 changed, 3 unchanged.
            A dry run: nothing was written.
            """;

    @Test
    void whatWouldChangeIsShownAndNotWritten() throws IOException {
        publish();

        assertThat(dryRun(data(), changed())).isEqualTo(1);
        assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo(DIFFERENCES);

        out.getBuffer().setLength(0);
        run("import", "--into", data(), facts.toString());
        assertThat(out.toString()).contains("0 created, 0 changed, 5 unchanged");
    }

    @Test
    void anApiIsAskedForWhatItStores() throws IOException {
        try (var api =
                LocalApi.start(Fixture.options(folder), new PrintWriter(new StringWriter()))) {
            var address = "http://127.0.0.1:" + api.port();

            assertThat(dryRun(address, changed())).isEqualTo(1);
            assertThat(out.toString().replace(System.lineSeparator(), "\n")).isEqualTo(DIFFERENCES);
            assertThat(new Caller(api.port()).get("/v1/facts/person:cy-hill").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void nothingWouldChangeEndsWithZero() {
        publish();

        assertThat(dryRun(data(), facts)).isZero();
        assertThat(out.toString()).startsWith("5 documents: 0 created, 0 changed, 5 unchanged.");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        assertThat(dryRun(data(), facts)).isEqualTo(1);
        assertThat(out.toString()).contains("5 created");
        assertThat(Path.of(data())).doesNotExist();
    }

    @Test
    void whatWouldBeRefusedIsRefusedWithItsReason() throws IOException {
        publish();
        var lost =
                Files.writeString(
                        folder.resolve("lost.jsonl"),
                        "{\"type\":\"statement\",\"id\":\"st:a\",\"predicate\":\"member-of\",\"subject\":\"NO\","
                                + "\"object\":\"org:lost\",\"sources\":[\"src:gazette\"]}\n");

        assertThat(dryRun(data(), lost)).isEqualTo(2);
        assertThat(err.toString())
                .contains("lost.jsonl:1: /object 'org:lost' names no entity", "1 faults");
    }

    @Test
    void aDataSetIsComparedAsWell() {
        var voeten = "../importers/src/test/resources/plumbline/importer/voeten.csv";

        assertThat(run("import", "--dry-run", "--from", "voeten", "--into", data(), voeten))
                .isEqualTo(1);
        assertThat(out.toString()).contains("created  A/RES/68/8 (resolution)", "4 created");
    }
}
