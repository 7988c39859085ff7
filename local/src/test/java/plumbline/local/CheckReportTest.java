package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class CheckReportTest {

    private final StringWriter out = new StringWriter();

    private String verdicts(String claims) {
        new CheckReport(new PrintWriter(out), Ansi.OFF).verdicts(answer(claims));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Answer answer(String claims) {
        return new Answer(200, Map.of(), "{\"claims\":[" + claims + "],\"sources\":[]}");
    }

    private static String claim(String verdict, String more) {
        return """
                {"kind":"TURNOUT","text":"Turnout was 61 per cent","verdict":"%s",
                 "explanation":"The final count gives 61.25%%."%s}"""
                .formatted(verdict, more);
    }

    @Test
    void aVerdictStandsUnderTheWordsItJudges() {
        assertThat(verdicts(claim("SUPPORTED", "")))
                .startsWith(
                        """
                        “Turnout was 61 per cent”
                          SUPPORTED  The final count gives 61.25%.
                        """);
    }

    @Test
    void arithmeticIsShown() {
        var evidence = ",\"evidence\":[{\"fact\":\"e\",\"derivation\":\"2 ÷ 4 = 50%\"}]";

        assertThat(verdicts(claim("SUPPORTED", evidence))).contains("\n  2 ÷ 4 = 50%\n");
    }

    @Test
    void aSourceIsNamedWithItsAddress() {
        var citation =
                """
                ,"citations":[{"source":"src:g","publisher":"The Gazette","title":"Lakeland votes",
                 "publishedOn":"2021-05-10","authority":"Electoral Commission",
                 "url":"https://gazette.example/lakeland"}]""";

        assertThat(verdicts(claim("SUPPORTED", citation)))
                .contains(
                        """
                          – The Gazette: Lakeland votes, 2021-05-10, citing Electoral Commission
                            https://gazette.example/lakeland
                        """);
    }

    @Test
    void eventsThatCouldBeMeantAreNamed() {
        assertThat(verdicts(claim("NOT_ENOUGH_EVIDENCE", ",\"candidates\":[\"e:1\",\"e:2\"]")))
                .contains("  could be e:1\n  could be e:2\n");
    }

    @Test
    void verdictsAreCounted() {
        assertThat(
                        verdicts(
                                claim("REFUTED", "")
                                        + ","
                                        + claim("NOT_ENOUGH_EVIDENCE", "")
                                        + ","
                                        + claim("REFUTED", "")))
                .endsWith("3 claims: 2 refuted, 1 not enough evidence.\n");
    }

    @Test
    void nothingThatATerminalWouldObeyIsShown() {
        assertThat(verdicts(claim("SUPPORTED", "").replace("Turnout", "\\u001b[2JTurnout")))
                .doesNotContain("\u001b");
    }

    @Test
    void oneRefutedClaimRefutes() {
        assertThat(CheckReport.refutes(answer(claim("SUPPORTED", "") + "," + claim("REFUTED", ""))))
                .isTrue();
    }

    @Test
    void anInexactClaimDoesNotRefute() {
        assertThat(CheckReport.refutes(answer(claim("INEXACT", "")))).isFalse();
    }
}
