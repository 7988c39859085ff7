package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetImportTest {

    private static final Path FIXTURES =
            Path.of("..", "importers", "src", "test", "resources", "plumbline", "importer");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");

    private int run(String... arguments) {
        return Plumbline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int runImport(String format, String into, String... options) {
        var arguments = new ArrayList<>(List.of("import", "--from", format, "--into", into));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private static String fixture(String name) {
        return FIXTURES.resolve(name).toString();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void aDataSetIsPublishedAndCounted() {
        assertThat(runImport("voeten", data(), fixture("voeten.csv"))).isZero();
        assertThat(out.toString())
                .contains(
                        "24 rows read, 4 documents made, 1 entity, 2 resolution, 1 source.",
                        "4 documents: 4 created, 0 changed, 0 unchanged.");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        runImport("voeten", data(), fixture("voeten.csv"));
        runImport("voeten", data(), fixture("voeten.csv"));

        assertThat(out.toString()).contains("0 created, 0 changed, 3 unchanged.");
    }

    @Test
    void anApiThatRunsTakesTheDocuments() {
        try (var api =
                LocalApi.start(Fixture.options(folder), new PrintWriter(new StringWriter()))) {
            var address = "http://127.0.0.1:" + api.port();

            assertThat(runImport("voeten", address, fixture("voeten.csv"))).isZero();
            assertThat(new Caller(api.port()).get("/v1/facts/A/RES/68/8").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFactFileIsWrittenWithTheOriginsOfItsDocuments() throws IOException {
        var facts = folder.resolve("made.facts.jsonl");

        assertThat(
                        run(
                                "import",
                                "--from",
                                "voeten",
                                "--out",
                                facts.toString(),
                                fixture("voeten.csv")))
                .isZero();
        assertThat(Files.readAllLines(facts)).hasSize(4);
        assertThat(Files.readString(folder.resolve("made.origins.tsv")))
                .contains("A/RES/68/8\tvoeten.csv\t", "\trcid=5249\n");
    }

    @Test
    void resolutionsCanGoBySymbolAndTitleAlone() throws IOException {
        var facts = folder.resolve("made.facts.jsonl");

        run(
                "import",
                "--from",
                "voeten",
                "--titles-only",
                "--out",
                facts.toString(),
                fixture("voeten.csv"));

        assertThat(Files.readString(facts))
                .contains("\"title\":\"A/RES/68/8\"")
                .doesNotContain("roll-call-3");
    }

    @Test
    void anUnknownFormatIsAFault() {
        assertThat(runImport("tea-leaves", data(), fixture("voeten.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("There is no format tea-leaves", "mit-president");
    }

    @Test
    void anUnknownHeaderIsAFaultAndNothingIsWritten() {
        assertThat(runImport("parlgov", data(), fixture("voeten.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("rcid,session,vote", "Nothing was written.");
    }

    @Test
    void anExportImportedElsewhereExportsToTheSameBytes() throws IOException {
        var first = folder.resolve("first.jsonl");
        var second = folder.resolve("second.jsonl");
        runImport("voeten", data(), fixture("voeten.csv"));
        run("import", "--into", data(), Fixture.facts(folder).toString());

        run("export", "--data", data(), first.toString());
        run("import", "--into", folder.resolve("other").toString(), first.toString());
        run("export", "--data", folder.resolve("other").toString(), second.toString());

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.readAllLines(first)).hasSizeGreaterThan(5);
    }
}
