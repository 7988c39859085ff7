package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredFaultsTest {

    private static final String VOTE_SHARE = "/v1/claims/vote-share";
    private static final String TURNOUT = "/v1/claims/turnout";
    private static final String UN_VOTE = "/v1/claims/un-vote";

    @Test
    void everyFaultOfARequestIsListed() {
        assertThat(
                        ClaimFixtures.faults(
                                VOTE_SHARE,
                                """
                                {"election":"no such id","percent":181,"votes":-5,
                                 "comparison":"MAYBE","colour":"red"}
                                """))
                .containsExactlyInAnyOrder(
                        "/election",
                        "/choice",
                        "/percent",
                        "/percent",
                        "/votes",
                        "/votes",
                        "/comparison",
                        "/colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "181",
                "100.01",
                "-0.1",
                "1e999",
                "1e-99999",
                "\"NaN\"",
                "\"many\"",
                "true",
                "null",
                "[]",
                "{}",
                "\"\"",
                "\"٣\"",
                "1e99999999999",
                "0.000000000000000000000000000000001"
            })
    void aPercentageIsANumberFrom0To100(String percent) {
        assertThat(
                        ClaimFixtures.faults(
                                TURNOUT,
                                "{\"election\":\"election:cz-2020\",\"percent\":%s}"
                                        .formatted(percent)))
                .containsExactly("/percent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "+1", "01", ".5", "1.", "0x10", "1_000"})
    void whatIsNoJsonNumberIsNoJson(String literal) {
        assertThat(
                        ClaimFixtures.faults(
                                TURNOUT,
                                "{\"election\":\"election:cz-2020\",\"percent\":%s}"
                                        .formatted(literal)))
                .containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e13", "\"8,300,046\""})
    void aCountIsAWholeNumber(String voters) {
        assertThat(
                        ClaimFixtures.faults(
                                TURNOUT,
                                "{\"election\":\"election:cz-2020\",\"voters\":%s}"
                                        .formatted(voters)))
                .containsExactly("/voters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"percent\":50}|/election-or-root",
                "{\"election\":\"e\",\"country\":\"CZ\",\"year\":2020,\"percent\":50}|/election /country",
                "{\"country\":\"CZ\",\"percent\":50}|",
                "{\"country\":\"CZ\",\"year\":2020,\"date\":\"2020-05\",\"percent\":50}|/year",
                "{\"election\":\"e\",\"year\":2020,\"percent\":50}|/year",
                "{\"country\":\"CZ\",\"year\":20,\"percent\":50}|/year",
                "{\"country\":\"CZ\",\"date\":\"2020-02-30\",\"percent\":50}|/date",
                "{\"country\":\"CZ\",\"year\":2020,\"contest\":\"royal\",\"round\":0,\"percent\":50}|/contest /round",
                "{\"election\":\"e\",\"percent\":50,\"status\":\"rumour\"}|/status",
                "{\"election\":\"e\",\"percent\":50,\"status\":[]}|/status",
                "{\"election\":\"e\",\"percent\":50,\"negated\":false}|/negated",
                "{\"election\":\"e\",\"percent\":50,\"upper\":60}|/upper",
                "{\"election\":\"e\",\"percent\":50,\"comparison\":\"BETWEEN\"}|/upper",
                "{\"election\":\"e\",\"percent\":50,\"comparison\":\"BETWEEN\",\"upper\":40}|/upper",
                "{\"election\":\"e\",\"percent\":50,\"precision\":0}|/precision",
                "{\"election\":\"e\",\"percent\":50,\"percent\":51}|/percent",
                "{\"election\":\"e\"}|",
            })
    void anElectionAndAFigureAreNamedInOneWay(String body, String pointers) {
        var expected =
                pointers == null || pointers.equals("/election-or-root")
                        ? new String[] {""}
                        : pointers.split(" ", -1);

        assertThat(ClaimFixtures.faults(TURNOUT, body)).containsExactlyInAnyOrder(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"resolution\":\"r\",\"country\":\"CZ\"}|/vote",
                "{\"resolution\":\"r\",\"country\":\"CZ\",\"vote\":\"yes\"}|/vote",
                "{\"resolution\":\"r\",\"group\":\"EU\",\"vote\":\"YES\"}|/quantity",
                "{\"resolution\":\"r\",\"group\":\"EU\",\"quantity\":\"LOTS\",\"vote\":\"YES\"}|/quantity",
                "{\"resolution\":\"r\",\"tally\":{}}|/tally",
                "{\"resolution\":\"r\",\"tally\":{\"yes\":1.5,\"maybe\":2}}|/tally/yes /tally/maybe",
                "{\"resolution\":\"r\",\"adopted\":\"yes\"}|/adopted",
                "{\"resolution\":\"r\",\"countries\":[],\"vote\":\"YES\"}|/countries",
                "{\"resolution\":\"r\",\"countries\":[\"CZ\",7],\"vote\":\"YES\"}|/countries/1",
                "{\"resolution\":\"r\",\"share\":50,\"vote\":\"YES\"}|/shareOf",
                "{\"resolution\":\"r\",\"group\":{\"name\":\"G\"},\"quantity\":\"ALL\",\"vote\":\"NO\"}|/group/countries",
                "{\"resolution\":\"r\",\"adopted\":true,\"vote\":\"YES\"}|/vote",
            })
    void aVoteIsSaidInOneWay(String body, String pointers) {
        assertThat(ClaimFixtures.faults(UN_VOTE, body))
                .containsExactlyInAnyOrder(pointers.split(" ", -1));
    }

    @Test
    void aTopicWantsATime() {
        assertThat(ClaimFixtures.faults(UN_VOTE, "{\"topic\":\"bridges\",\"adopted\":true}"))
                .containsExactly("");
    }

    @Test
    void aMarginIsCountedInOneMeasure() {
        assertThat(
                        ClaimFixtures.faults(
                                VOTE_SHARE,
                                """
                                {"election":"e","choice":"Ada","margin":{"points":3,"votes":7,"laps":1}}
                                """))
                .containsExactlyInAnyOrder("/margin/points", "/margin/votes", "/margin/laps");
    }

    @Test
    void aStringKeepsTheDecimalsThatDoublesDrop() {
        var answer =
                ClaimFixtures.check(
                        VOTE_SHARE,
                        """
                        {"election":"election:cz-2020","choice":"person:ada","percent":"81.30"}
                        """);

        assertThat(answer.body())
                .contains("\"percent\":81.30,\"comparison\":\"EQUAL\",\"precision\":0.01")
                .contains("\"verdict\":\"INEXACT\"");
    }
}
