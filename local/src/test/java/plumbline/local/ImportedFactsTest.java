package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.json.JsonWriter;

/// Sentences on events that were imported from public data and that no fact file has.
class ImportedFactsTest {

    private static final String FIXTURES =
            Path.of("..", "importers", "src", "test", "resources", "plumbline", "importer")
                    .toString();

    @TempDir private static Path folder = Path.of("");

    private static Optional<DataFolder> data = Optional.empty();

    @BeforeAll
    static void importEvents() {
        run(
                "import",
                "--into",
                folder.toString(),
                "--from",
                "mit-president",
                file("mit-president"));
        run(
                "import",
                "--into",
                folder.toString(),
                "--from",
                "unvotes",
                file("un_votes"),
                file("un_roll_calls"),
                file("un_roll_call_issues"));
        data = Optional.of(DataFolder.open(folder));
    }

    private static String file(String name) {
        return Path.of(FIXTURES, name + ".csv").toString();
    }

    private static void run(String... arguments) {
        var quiet = new PrintWriter(new StringWriter());
        Plumbline.commandLine().setOut(quiet).setErr(quiet).execute(arguments);
    }

    @AfterAll
    static void close() {
        data.ifPresent(DataFolder::close);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUTED   | Donald Trump won Nevada in the 2016 presidential election.",
                "SUPPORTED | Clinton received 4,556,124 votes in New York in the 2016 presidential election.",
                "SUPPORTED | Jimmy Carter won 55.7% of the vote in Alabama in the 1976 presidential election.",
                "REFUTED   | Mitt Romney won 60 percent of the vote in Washington in the 2012 presidential election.",
                "SUPPORTED | Biden won 65 percent of the vote in Maryland in the 2020 presidential election.",
                "SUPPORTED | Al Gore beat George W. Bush in Vermont in 2000.",
                "SUPPORTED | The United States voted against General Assembly resolution 65/6.",
                "SUPPORTED | France voted for General Assembly resolution 65/6.",
                "REFUTED   | Namibia voted against General Assembly resolution 65/6.",
                "REFUTED   | Cuba abstained on resolution A/RES/72/12.",
                "SUPPORTED | The Soviet Union voted for resolution A/RES/3379(XXX)."
            })
    void aSentenceIsCheckedAgainstImportedFacts(String verdict, String sentence) {
        var answer =
                Functions.over(data.orElseThrow().facts(), System.err)
                        .post("/v1/check", JsonWriter.object(out -> out.text("text", sentence)));

        assertThat(JsonView.of(answer.body()).items("claims"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.text("verdict")).contains(verdict));
    }
}
