package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.verdict.Verdict;

/// Rule 7: what several got together, a part of all seats, what whoever got the most got, and how
/// far somebody was behind.
class TogetherRulesTest {

    private static final Court COURT =
            Court.over(
                    anElection()
                            .reporting(
                                    aFinalCount()
                                            .giving("ada", "45.0", 4_500)
                                            .giving("bo", "30.3", 3_030)
                                            .giving("cy", "24.7", 2_470)));

    @Test
    void aSumIsOfAllThatAreNamed() {
        assertThat(sum(Measure.POINTS, Figure.of("75.3"), "Ada", "Bo")).isEqualTo(SUPPORTED);
        assertThat(sum(Measure.VOTES, Figure.count(5_500), "Bo", "Cy")).isEqualTo(SUPPORTED);
        assertThat(sum(Measure.POINTS, Figure.of("75.8"), "Ada", "Bo")).isEqualTo(REFUTED);
        assertThat(sum(Measure.POINTS, Figure.of("75.9"), "Ada", "Bo")).isNotEqualTo(SUPPORTED);
        assertThat(sum(Measure.POINTS, Figure.of("76"), "Ada", "Bo")).isEqualTo(INEXACT);
    }

    @Test
    void aSumWithSomebodyUnknownIsLeftOpen() {
        assertThat(sum(Measure.POINTS, Figure.of("75.3"), "Ada", "Nobody"))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(sum(Measure.SEATS, Figure.count(98), "Ada", "Bo"))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aShareOfTheSeatsCountsThoseThatTheReportMayLeaveOut() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .givingSeats("ada", 60)
                                                .givingSeats("bo", 40)
                                                .givingSeats("cy", 5)));

        assertThat(court.hear(majority("Ada")).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(majority("Bo")).verdict()).isEqualTo(REFUTED);
        assertThat(court.hear(majority("Bo", "Cy")).verdict()).isEqualTo(REFUTED);
        assertThat(court.hear(majority()).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aMajorityThatTheUnlistedMayTakeAwayIsLeftOpen() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .givingSeats("ada", 53)
                                                .givingSeats("bo", 50)));

        assertThat(court.hear(majority("Ada")).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(court.hear(majority("Bo")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void whatNobodyReachedIsMoreThanTheFirstGot() {
        assertThat(COURT.hear(highest(Court.lessThan("46"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(highest(Court.lessThan("44"))).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aDeficitIsCountedFromTheOneInItsPlace() {
        assertThat(COURT.hear(deficit("Cy", 1, 2_030)).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(deficit("Cy", 2, 560)).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(deficit("Cy", 2, 2_030)).verdict()).isEqualTo(REFUTED);
        assertThat(COURT.hear(deficit("Ada", 1, 1_470)).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theFirstTwoOfARoundThatNobodyWonAdvance() {
        var court =
                Court.over(
                        anElection()
                                .inRound(1)
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "45.0")
                                                .giving("bo", "30.3")
                                                .giving("cy", "24.7")));

        assertThat(court.hear(advanced("Bo")).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(advanced("Cy")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void nobodyAdvancesFromARoundThatWasWon() {
        var court =
                Court.over(
                        anElection()
                                .inRound(1)
                                .reporting(
                                        aFinalCount().giving("ada", "65.0").giving("bo", "35.0")));

        assertThat(court.hear(advanced("Bo")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void whoStoodInTheSecondRoundHadAdvanced() {
        var court =
                Court.over(
                        anElection()
                                .inRound(2)
                                .reporting(
                                        aFinalCount().giving("ada", "55.0").giving("bo", "45.0")),
                        anElection("election:other").reporting(aFinalCount().giving("cy", "60.0")));

        assertThat(court.hear(advanced("Ada")).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(advanced("Cy")).verdict()).isEqualTo(REFUTED);
    }

    private static Verdict sum(Measure in, Figure figure, String... names) {
        return COURT.hear(new Assertion.Sum(named(names), in, figure)).verdict();
    }

    private static Assertion majority(String... names) {
        return new Assertion.SeatShare(named(names), Majorities.MAJORITY);
    }

    private static Assertion highest(Figure figure) {
        return new Assertion.Highest(Measure.POINTS, figure);
    }

    private static Assertion deficit(String name, int place, long votes) {
        return new Assertion.Deficit(
                Named.unknown(name), place, Measure.VOTES, Figure.count(votes));
    }

    private static Assertion advanced(String name) {
        return new Assertion.Advanced(Named.unknown(name));
    }

    private static List<Named> named(String... names) {
        return Stream.of(names).map(Named::unknown).toList();
    }
}
