package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;

/// Rules 7 and 11: ranks, leads and winners from the results.
class RankRulesTest {

    private static final Court COURT =
            Court.over(
                    anElection()
                            .reporting(
                                    aFinalCount()
                                            .giving("ada", "55.0", 5_500)
                                            .giving("option:none", "20.0", 2_000)
                                            .giving("bo", "15.3", 1_530)
                                            .giving("cy", "9.7", 970)));

    @Test
    void ranksAreAmongCandidatesAndOptionsDoNotCount() {
        assertThat(COURT.hear(rank("Bo", 2)).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(rank("Bo", 3)).verdict()).isEqualTo(REFUTED);
        assertThat(COURT.hear(rank("Cy", 2)).verdict()).isEqualTo(REFUTED);
        assertThat(COURT.hear(rank("None", 2)).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void theLastIsKnownWhereNobodyIsMissing() {
        assertThat(COURT.hear(fromLast("Cy", 1)).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(fromLast("Bo", 1)).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aListThatMayLeaveSomebodyOutBearsItsOwnOrderOutAndDeniesNoLowerPlace() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "35.0")
                                                .giving("bo", "25.0")
                                                .giving("cy", "15.0")));

        assertThat(court.hear(rank("Cy", 3)).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(rank("Cy", 4)).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(court.hear(fromLast("Cy", 1)).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(court.hear(rank("Cy", 2)).verdict()).isEqualTo(REFUTED);
        assertThat(court.hear(rank("Bo", 2)).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void somebodyWithoutAFigureCannotBeAboveWhoOutweighsTheRest() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "52.0")
                                                .giving("bo", "46.0")
                                                .giving("cy", "1.2")
                                                .givingVotes("di", 40)));

        assertThat(court.hear(rank("Cy", 3)).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void seatsRankPartiesWhereTheClaimIsOnSeats() {
        var court =
                Court.over(
                        anElection()
                                .contesting(Contest.PARLIAMENTARY)
                                .reporting(
                                        aFinalCount()
                                                .givingSeats("party:blue", 48)
                                                .givingSeats("party:green", 51)));

        assertThat(court.hear(new Assertion.Rank(named("Blue"), 2, false, Measure.SEATS)).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(court.hear(new Assertion.Winner(named("Green"))).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aheadIsOfOneOrOfAll() {
        assertThat(COURT.hear(ahead("Bo", Optional.of("Cy"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(ahead("Cy", Optional.of("Bo"))).verdict()).isEqualTo(REFUTED);
        assertThat(COURT.hear(ahead("None", Optional.of("Bo"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(ahead("Ada", Optional.empty())).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(ahead("Bo", Optional.empty())).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aMarginIsOverTheRunnerUpUnlessAnotherIsNamed() {
        assertThat(COURT.hear(margin("Ada", Optional.empty(), "39.7")).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(COURT.hear(margin("Ada", Optional.of("Cy"), "45.3")).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(COURT.hear(margin("Ada", Optional.empty(), "40")).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(COURT.hear(margin("Ada", Optional.empty(), "41")).verdict()).isEqualTo(REFUTED);
        assertThat(COURT.hear(margin("Ada", Optional.empty(), "39")).verdict()).isEqualTo(INEXACT);
    }

    @Test
    void whoWasBehindHadNoLead() {
        var finding = COURT.hear(margin("Bo", Optional.of("Ada"), "39.7"));

        assertThat(finding.verdict()).isEqualTo(REFUTED);
        assertThat(finding.rule()).isEqualTo("behind");
        assertThat(COURT.hear(margin("Bo", Optional.empty(), "39.7")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aMarginInVotesIsTheirDifference() {
        var finding =
                COURT.hear(
                        new Assertion.Margin(
                                named("Ada"),
                                Optional.empty(),
                                Measure.VOTES,
                                Figure.count(3_970)));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.evidence().getFirst().derivation())
                .contains("5,500 votes - 1,530 votes = 3,970 votes");
    }

    @Test
    void aNamedWinnerWonAndNobodyElseDid() {
        var court =
                Court.over(anElection().reporting(aFinalCount().wonBy("ada").giving("bo", "41.0")));

        assertThat(court.hear(new Assertion.Winner(named("Ada"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(new Assertion.Winner(named("Bo"))).verdict()).isEqualTo(REFUTED);
        assertThat(court.hear(new Assertion.Winner(named("Stranger"))).verdict())
                .isEqualTo(REFUTED);
        assertThat(court.hearDenied(new Assertion.Winner(named("Bo"))).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aPartyIsNotToldFromItsCandidate() {
        var court =
                Court.over(
                        anElection("election:a").reporting(aFinalCount().wonBy("ada")),
                        anElection("election:b").reporting(aFinalCount().wonBy("party:blue")));

        assertThat(court.hear(new Assertion.Winner(named("Blue"))).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aMajorityWinsAndAPluralityForAPresidentIsLeftOpen() {
        assertThat(COURT.hear(new Assertion.Winner(named("Ada"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(new Assertion.Winner(named("Bo"))).verdict()).isEqualTo(REFUTED);
        var plurality =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount().giving("ada", "42.0").giving("bo", "41.0")));
        assertThat(plurality.hear(new Assertion.Winner(named("Ada"))).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aFirstRoundWithoutAMajorityIsWonByNobody() {
        var court =
                Court.over(
                        anElection()
                                .inRound(1)
                                .reporting(
                                        aFinalCount().giving("ada", "42.0").giving("bo", "41.0")));

        assertThat(court.hear(new Assertion.Winner(named("Ada"))).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aNameThatNobodyBearsIsUnknown() {
        var finding = COURT.hear(rank("Nobody At All", 1));

        assertThat(finding.reason()).contains(plumbline.verdict.Reason.UNKNOWN_NAME);
    }

    private static Named named(String name) {
        return Named.unknown(name);
    }

    private static Assertion rank(String choice, int rank) {
        return new Assertion.Rank(named(choice), rank, false, Measure.VOTES);
    }

    private static Assertion fromLast(String choice, int rank) {
        return new Assertion.Rank(named(choice), rank, true, Measure.VOTES);
    }

    private static Assertion ahead(String choice, Optional<String> over) {
        return new Assertion.Ahead(named(choice), over.map(Named::unknown), Measure.VOTES);
    }

    private static Assertion margin(String choice, Optional<String> over, String points) {
        return new Assertion.Margin(
                named(choice), over.map(Named::unknown), Measure.POINTS, Figure.of(points));
    }
}
