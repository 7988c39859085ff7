package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.Court.lessThan;
import static plumbline.election.Court.moreThan;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ElectionBuilder.day;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Rule 15: comparisons of two elections, and rule 16 on dates.
class ChangeRulesTest {

    private static final EventReference BEFORE = new EventReference.ById("election:2017");

    private static final Court COURT =
            Court.over(
                    anElection("election:2021")
                            .on("2021-05-09")
                            .reporting(
                                    aFinalCount()
                                            .citing("src:new")
                                            .withTurnout("59.7")
                                            .withVoters(5_000)
                                            .giving("ada", "33.7")),
                    anElection("election:2017")
                            .on("2017-05-14")
                            .reporting(
                                    aFinalCount()
                                            .citing("src:old")
                                            .withTurnout("67.3")
                                            .withVoters(10_400)
                                            .giving("ada", "32.1")));

    @Test
    void bothFiguresAreShownAndCited() {
        var finding = turnout(new Movement.By(false, Figure.of("7.6")));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.evidence())
                .extracting(Evidence::figure)
                .containsExactly("59.7%", "67.3%");
        assertThat(finding.sources()).containsExactly("src:new", "src:old");
    }

    @Test
    void theFigureRulesJudgeTheDifference() {
        assertThat(turnout(new Movement.By(false, Figure.of("8"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(turnout(new Movement.By(false, Figure.of("7"))).verdict()).isEqualTo(INEXACT);
        assertThat(turnout(new Movement.By(false, Figure.of("9"))).verdict()).isEqualTo(REFUTED);
        assertThat(share(new Movement.By(true, lessThan("2"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(share(new Movement.By(true, moreThan("2"))).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theWrongWayIsRefutedHoweverLittle() {
        assertThat(turnout(new Movement.By(true, lessThan("9"))).verdict()).isEqualTo(REFUTED);
        assertThat(turnout(new Movement.Direction(true)).verdict()).isEqualTo(REFUTED);
        assertThat(turnout(new Movement.Direction(false)).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aMultipleHasABandOfATenth() {
        assertThat(voters(new Movement.Times(new BigDecimal("0.5"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(voters(new Movement.Times(BigDecimal.TWO)).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aPartOfItselfIsOfTheEarlierFigure() {
        assertThat(voters(new Movement.ByPercent(false, Figure.of("52"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(voters(new Movement.ByPercent(true, Figure.of("52"))).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void unchangedIsNotFallen() {
        assertThat(turnout(new Movement.Unchanged()).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void withoutTheOtherElectionThereIsNoComparison() {
        var finding =
                COURT.hear(
                        new Assertion.Change(
                                new Quantity.TurnoutPercent(),
                                new EventReference.ById("election:1990"),
                                new Movement.Direction(false)));

        assertThat(finding.reason()).contains(Reason.NO_EVENT);
    }

    @Test
    void withoutOneOfTheFiguresThereIsNoComparison() {
        var finding =
                COURT.hear(
                        new Assertion.Change(
                                new Quantity.ElectorateCount(),
                                BEFORE,
                                new Movement.Direction(false)));

        assertThat(finding.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void theOtherElectionMayBeDescribedByItsYear() {
        var finding =
                COURT.hear(
                        new Assertion.Change(
                                new Quantity.TurnoutPercent(),
                                new EventReference.OfElection(
                                        "XA",
                                        day("2017"),
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Movement.Direction(false)));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aDateIsRightAsFinelyAsItIsSaid() {
        assertThat(COURT.hear(new Assertion.HeldOn(day("2021-05-09"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(COURT.hear(new Assertion.HeldOn(day("2021-05"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.hear(new Assertion.HeldOn(day("2021-05-10"))).verdict())
                .isEqualTo(REFUTED);
    }

    private static Finding turnout(Movement movement) {
        return COURT.hear(new Assertion.Change(new Quantity.TurnoutPercent(), BEFORE, movement));
    }

    private static Finding voters(Movement movement) {
        return COURT.hear(new Assertion.Change(new Quantity.VoterCount(), BEFORE, movement));
    }

    private static Finding share(Movement movement) {
        return COURT.hear(
                new Assertion.Change(
                        new Quantity.OfChoice(
                                Named.unknown("Ada"), Optional.empty(), Measure.POINTS),
                        BEFORE,
                        movement));
    }
}
