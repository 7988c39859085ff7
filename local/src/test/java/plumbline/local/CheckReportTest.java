package plumbline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class CheckReportTest {

    private final StringWriter out = new StringWriter();

    private static final String TEXT =
            "It rained. Turnout was 61 per cent, officials said. The sun came out.";

    private static final String SOURCE =
            """
            {"source":"src:g","publisher":"The Gazette","title":"Lakeland votes",
             "publishedOn":"2021-05-10","authority":"Electoral Commission",
             "url":"https://gazette.example/lakeland"}""";

    private String verdicts(String claims) {
        return verdicts(claims, "", Ansi.OFF);
    }

    private String verdicts(String claims, String sources, Ansi ansi) {
        new CheckReport(new PrintWriter(out), ansi).verdicts(TEXT, answer(claims, sources));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Answer answer(String claims, String sources) {
        return new Answer(
                200, Map.of(), "{\"claims\":[%s],\"sources\":[%s]}".formatted(claims, sources));
    }

    private static String claim(String verdict, String more) {
        return claim("Turnout was 61 per cent", verdict, more);
    }

    private static String claim(String words, String verdict, String more) {
        int start = TEXT.indexOf(words);
        return """
                {"kind":"TURNOUT","text":"%s","span":{"start":%d,"end":%d},"verdict":"%s",
                 "explanation":"The final count gives 61.25%%."%s}"""
                .formatted(words, start, start + words.length(), verdict, more);
    }

    @Test
    void aVerdictStandsUnderTheSentenceWithItsWordsMarked() {
        assertThat(verdicts(claim("SUPPORTED", "")))
                .startsWith(
                        """
                        [Turnout was 61 per cent]¹, officials said.
                          ¹ SUPPORTED  The final count gives 61.25%.
                        """);
    }

    @Test
    void claimsWithinEachOtherAreEachMarked() {
        assertThat(verdicts(claim("SUPPORTED", "") + "," + claim("61 per cent", "REFUTED", "")))
                .startsWith("[Turnout was [61 per cent]²]¹, officials said.");
    }

    @Test
    void wordsAreInTheColourOfTheirVerdict() {
        assertThat(verdicts(claim("REFUTED", ""), "", Ansi.ON))
                .startsWith("\u001b[1m\u001b[31m[Turnout was 61 per cent]¹\u001b[0m");
    }

    @Test
    void aTerminalWithoutColoursGetsNone() {
        assertThat(verdicts(claim("REFUTED", ""))).doesNotContain("\u001b");
    }

    @Test
    void aLongExplanationIsBrokenIntoLines() {
        var words = claim("SUPPORTED", "").replace("gives", "gives ".repeat(40));

        assertThat(verdicts(words).lines()).allMatch(line -> line.length() <= 96);
    }

    @Test
    void aSourceOfManyClaimsIsListedOnce() {
        var cited = ",\"citations\":[" + SOURCE + "]";
        var claims = claim("SUPPORTED", cited) + "," + claim("61 per cent", "SUPPORTED", cited);

        assertThat(verdicts(claims, SOURCE, Ansi.OFF))
                .containsOnlyOnce("https://gazette.example/lakeland");
    }

    @Test
    void arithmeticIsShown() {
        var evidence = ",\"evidence\":[{\"fact\":\"e\",\"derivation\":\"2 ÷ 4 = 50%\"}]";

        assertThat(verdicts(claim("SUPPORTED", evidence))).contains("\n    2 ÷ 4 = 50%\n");
    }

    @Test
    void aSourceIsNamedUnderTheClaim() {
        assertThat(verdicts(claim("SUPPORTED", ",\"citations\":[" + SOURCE + "]")))
                .contains("\n    – The Gazette: Lakeland votes\n");
    }

    @Test
    void theBibliographyHasTheAddresses() {
        assertThat(verdicts(claim("SUPPORTED", ""), SOURCE, Ansi.OFF))
                .contains(
                        """
                        Sources
                          – The Gazette: Lakeland votes, 2021-05-10, citing Electoral Commission
                            https://gazette.example/lakeland
                        """);
    }

    @Test
    void eventsThatCouldBeMeantAreNamed() {
        assertThat(verdicts(claim("NOT_ENOUGH_EVIDENCE", ",\"candidates\":[\"e:1\",\"e:2\"]")))
                .contains("    could be e:1\n    could be e:2\n");
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
        assertThat(verdicts(claim("SUPPORTED", "").replace("gives", "\\u001b[2Jgives")))
                .doesNotContain("\u001b");
    }

    @Test
    void oneRefutedClaimRefutes() {
        assertThat(
                        CheckReport.refutes(
                                answer(claim("SUPPORTED", "") + "," + claim("REFUTED", ""), "")))
                .isTrue();
    }

    @Test
    void anInexactClaimDoesNotRefute() {
        assertThat(CheckReport.refutes(answer(claim("INEXACT", ""), ""))).isFalse();
    }
}
