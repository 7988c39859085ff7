package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final String NO_CLAIM = "What a lovely day.";
    private static final String FALSE =
            "Turnout in the 2021 Norwegian presidential election was 51 per cent.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");

    private Path facts = folder;

    @BeforeEach
    void writeFacts() {
        facts = Fixture.facts(folder);
    }

    private byte[] input = {};

    private int run(String... arguments) {
        return Plumbline.commandLine(new ByteArrayInputStream(input))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int runImport(Path... files) {
        var arguments = new ArrayList<>(List.of("import", "--data", data()));
        for (var file : files) {
            arguments.add(file.toString());
        }
        return run(arguments.toArray(String[]::new));
    }

    private int check(String... arguments) {
        var all = new ArrayList<>(List.of("check", "--data", data(), "--no-shipped-facts"));
        all.addAll(List.of("--facts", facts.toString(), "--published-on", "2021-05-11"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void anImportCountsWhatItCreated() {
        assertThat(runImport(facts)).isZero();
        assertThat(out).hasToString("5 documents: 5 created, 0 changed, 0 unchanged." + nl());
    }

    @Test
    void theSameImportAgainChangesNothing() {
        runImport(facts);
        runImport(facts);

        assertThat(out.toString())
                .endsWith("5 documents: 0 created, 0 changed, 5 unchanged." + nl());
    }

    @Test
    void anImportShowsEveryBadLine() {
        var bad = write("bad.jsonl", "{\"type\":\"entity\"}\nno json\n");

        assertThat(runImport(bad)).isEqualTo(2);
        assertThat(err.toString())
                .contains("bad.jsonl:1: ", "bad.jsonl:2: ", "Nothing was written");
    }

    @Test
    void aBadLineInOneFileKeepsTheOthersOut() {
        runImport(facts, write("bad.jsonl", "{}\n"));

        runImport(facts);

        assertThat(out.toString()).contains("5 created");
    }

    @Test
    void filesThatContradictEachOtherAreRefused() {
        var other =
                write(
                        "other.jsonl",
                        "{\"type\":\"entity\",\"id\":\"person:ada-lake\",\"kind\":\"person\",\"name\":\"A. Lake\"}\n");

        assertThat(runImport(facts, other)).isEqualTo(2);
        assertThat(err.toString())
                .contains("other.jsonl:1: /id 'person:ada-lake' already stands in", "line 3");
    }

    @Test
    void aFileMayNameACountryThatAnotherIntroduces() {
        var country =
                write(
                        "country.jsonl",
                        "{\"type\":\"entity\",\"id\":\"country:xa\",\"kind\":\"country\",\"name\":\"Oldland\",\"code\":\"SU\"}\n");
        var person =
                write(
                        "person.jsonl",
                        "{\"type\":\"entity\",\"id\":\"person:ed\",\"kind\":\"person\",\"name\":\"Ed\",\"country\":\"SU\"}\n");

        assertThat(runImport(person, country)).isZero();
    }

    @Test
    void anImportOfNoFileIsAFault() {
        assertThat(runImport(folder.resolve("missing.jsonl"))).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void aFileIsChecked() {
        assertThat(check("--file", write("page.txt", NO_CLAIM).toString())).isZero();
        assertThat(out).hasToString("No checkable claim was found." + nl());
    }

    @Test
    void aFileThatIsMissingIsAFault() {
        assertThat(check("--file", folder.resolve("missing.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void theApiAnswersInJson() {
        check("--json", NO_CLAIM);

        assertThat(out.toString()).startsWith("{\"claims\":[]");
    }

    @Test
    void aTextWithoutClaimsIsSaidToHaveNone() {
        assertThat(check(NO_CLAIM)).isZero();
        assertThat(out).hasToString("No checkable claim was found." + nl());
    }

    @Test
    void aTextThatIsTooLongIsAFault() {
        assertThat(check("a".repeat(20_001))).isEqualTo(2);
        assertThat(err.toString()).contains("/text");
    }

    @Test
    void aCheckAsksTheProcessThatServesTheFolder() {
        try (var api =
                LocalApi.start(Fixture.options(folder), new PrintWriter(new StringWriter()))) {
            assertThat(api.port()).isPositive();
            assertThat(check(NO_CLAIM)).isZero();
        }
        assertThat(out).hasToString("No checkable claim was found." + nl());
    }

    @Test
    void anImportIntoAServedFolderIsRefused() {
        try (var api =
                LocalApi.start(Fixture.options(folder), new PrintWriter(new StringWriter()))) {
            assertThat(api.port()).isPositive();
            assertThat(runImport(facts)).isEqualTo(2);
        }
        assertThat(err.toString()).contains("Another Plumbline uses the data folder");
    }

    @Test
    void anArgumentThatNamesAFileIsRead() {
        assertThat(check(write("page.txt", FALSE).toString())).isEqualTo(1);
    }

    @Test
    void standardInputIsCheckedWhereNothingElseIsGiven() {
        input = FALSE.getBytes(StandardCharsets.UTF_8);

        assertThat(check()).isEqualTo(1);
    }

    @Test
    void aDashIsStandardInput() {
        input = FALSE.getBytes(StandardCharsets.UTF_8);

        assertThat(check("--file", "-")).isEqualTo(1);
    }

    @Test
    void inputThatIsNoTextIsAFault() {
        input = new byte[] {(byte) 0xFF, (byte) 0xFE, 0};

        assertThat(check()).isEqualTo(2);
        assertThat(err.toString()).contains("is not UTF-8");
    }

    @Test
    void whatIsTrueEndsWithZero() {
        assertThat(check(FALSE.replace("51", "61"))).isZero();
        assertThat(out.toString()).contains("SUPPORTED");
    }

    @Test
    void whatIsRefutedEndsWithOne() {
        assertThat(check(FALSE)).isEqualTo(1);
        assertThat(out.toString()).contains("REFUTED");
    }

    @Test
    void whatIsRefutedEndsWithOneInJsonToo() {
        assertThat(check("--json", FALSE)).isEqualTo(1);
    }

    @Test
    void nothingToCheckIsAFault() {
        assertThat(check()).isEqualTo(2);
        assertThat(err.toString()).contains("/text");
    }

    @Test
    void aTextAndAFileAreTooMuch() {
        assertThat(check(NO_CLAIM, "--file", "page.txt")).isEqualTo(2);
    }

    @Test
    void aPortThatIsNoneIsAFault() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);
    }

    private static String nl() {
        return System.lineSeparator();
    }
}
