package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.Court.moreThan;
import static plumbline.election.Court.share;
import static plumbline.election.Court.turnout;
import static plumbline.election.Court.votes;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.election.ReportBuilder.aPartialCount;
import static plumbline.election.ReportBuilder.aPreliminaryCount;
import static plumbline.election.ReportBuilder.anExitPoll;
import static plumbline.verdict.Verdict.CONFLICTING_EVIDENCE;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.claim.ReportReference;
import plumbline.fact.Election.Status;
import plumbline.verdict.Evidence;

/// Rules 8 and 9: which report decides, and what if reports disagree.
class ReportRulesTest {

    private static final ReportReference PROVISIONAL =
            new ReportReference(
                    Set.of(Status.PRELIMINARY, Status.PARTIAL), Optional.empty(), Optional.empty());
    private static final ReportReference EXIT_POLL = ReportReference.to(Status.EXIT_POLL);

    @Test
    void theFinalCountDecides() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount().giving("ada", "41.2"),
                                        aFinalCount().giving("ada", "43.8")));

        assertThat(court.hear(share("Ada", "43.8")).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aFigureThatOnlyASupersededReportBearsOutIsInexactAndBothAreCited() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount()
                                                .citing("src:early")
                                                .giving("ada", "41.2"),
                                        aFinalCount().citing("src:late").giving("ada", "43.8")));

        var finding = court.hear(share("Ada", "41.2"));

        assertThat(finding.verdict()).isEqualTo(INEXACT);
        assertThat(finding.rule()).isEqualTo("superseded-report");
        assertThat(finding.sources()).containsExactly("src:late", "src:early");
        assertThat(finding.evidence())
                .extracting(Evidence::figure)
                .containsExactly("43.8%", "41.2%");
    }

    @Test
    void aReportThatIsSilentOnAFigureSupersedesNothing() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount()
                                                .giving("ada", "41.2")
                                                .withTurnout("60.1"),
                                        aFinalCount().giving("ada", "43.8")));

        assertThat(court.hear(turnout("60.1")).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aLaterReportOfTheSameAuthoritySupersedes() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .citing("src:board-a")
                                                .on("2021-05-10")
                                                .withTurnout("60.1"),
                                        aFinalCount()
                                                .citing("src:board-b")
                                                .on("2021-05-11")
                                                .withTurnout("62.1")));

        assertThat(court.hear(turnout("62.1")).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(turnout("60.1")).verdict()).isEqualTo(INEXACT);
    }

    @Test
    void aLaterReportWithFewerDecimalsSupersedes() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount().on("2021-05-10").withTurnout("60.14"),
                                        aFinalCount().on("2021-05-11").withTurnout("60.1")));

        assertThat(court.hear(turnout("60.14")).rule()).isEqualTo("superseded-report");
    }

    @Test
    void reportsOfDifferentAuthoritiesAreOfEqualStanding() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .citing("src:board-a")
                                                .on("2021-05-10")
                                                .withTurnout("60.1"),
                                        aFinalCount()
                                                .citing("src:court-a")
                                                .on("2021-05-11")
                                                .withTurnout("62.1")));

        var finding = court.hear(turnout("60.1"));

        assertThat(finding.verdict()).isEqualTo(CONFLICTING_EVIDENCE);
        assertThat(finding.rule()).isEqualTo("disagreement");
        assertThat(finding.sources()).containsExactlyInAnyOrder("src:board-a", "src:court-a");
    }

    @Test
    void whatBothSidesOfADisagreementContradictIsRefuted() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .citing("src:board-a")
                                                .givingVotes("ada", 3_007),
                                        aFinalCount()
                                                .citing("src:board-b")
                                                .givingVotes("ada", 2_007)));

        assertThat(court.hear(votes("Ada", 5_000)).verdict()).isEqualTo(REFUTED);
        assertThat(court.hear(votes("Ada", 2_007)).verdict()).isEqualTo(CONFLICTING_EVIDENCE);
        assertThat(
                        court.hear(
                                        new plumbline.claim.ElectionClaim.Assertion.Votes(
                                                plumbline.claim.Named.unknown("Ada"),
                                                moreThan("2000")))
                                .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aNamedStatusIsCheckedAgainstThatReport() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount().giving("ada", "41.2"),
                                        aFinalCount().giving("ada", "43.8")));

        assertThat(court.hear(share("Ada", "41.2"), PROVISIONAL).verdict()).isEqualTo(SUPPORTED);
        assertThat(
                        court.hear(share("Ada", "43.8"), ReportReference.to(Status.PRELIMINARY))
                                .verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void aProvisionalCountThatIsNotStoredMayHaveSaidWhatTheFinalOneSays() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount().giving("ada", "41.2"),
                                        aFinalCount().giving("ada", "43.8")));

        assertThat(court.hear(share("Ada", "43.8"), PROVISIONAL).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void whereTheNamedReportIsSilentTheHighestAnswersAndSaysSo() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount().giving("ada", "41.2"),
                                        aFinalCount().withTurnout("60.1")));

        var finding = court.hear(turnout("60.1"), ReportReference.to(Status.PRELIMINARY));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.explanation()).contains("No preliminary count gives the figure.");
    }

    @Test
    void anExitPollBearsOutOnlyAClaimThatNamesIt() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        anExitPoll("Plumb Research").giving("ada", "49.5"),
                                        aFinalCount().giving("ada", "43.8")));

        assertThat(court.hear(share("Ada", "49.5")).verdict()).isEqualTo(REFUTED);
        assertThat(court.hear(share("Ada", "49.5"), EXIT_POLL).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void withoutAnExitPollAClaimOnOneIsNotDecided() {
        var court = Court.over(anElection().reporting(aFinalCount().giving("ada", "43.8")));

        assertThat(court.hear(share("Ada", "49.5"), EXIT_POLL).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void exitPollsThatDisagreeConflictUnlessThePollsterIsNamed() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        anExitPoll("Institute of Counting").giving("ada", "49.5"),
                                        anExitPoll("Plumb Research").giving("ada", "44.0")));
        var named =
                new ReportReference(
                        Set.of(Status.EXIT_POLL),
                        Optional.of("the Counting Institute"),
                        Optional.empty());

        assertThat(court.hear(share("Ada", "49.5"), EXIT_POLL).verdict())
                .isEqualTo(CONFLICTING_EVIDENCE);
        assertThat(court.hear(share("Ada", "49.5"), named).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(share("Ada", "44.0"), named).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aMomentIsCheckedAgainstAReportOfThatDayOrTheFinalOne() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPartialCount().on("2021-05-09").giving("ada", "41.2"),
                                        aFinalCount().on("2021-05-12").giving("ada", "43.8")));

        assertThat(court.hear(share("Ada", "41.2"), ofTheDay()).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(share("Ada", "43.8"), ofTheDay()).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(share("Ada", "49.5"), ofTheDay()).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theFinalTurnoutDoesNotContradictALowerOneOfAMomentThatIsNotStored() {
        var court =
                Court.over(
                        anElection().reporting(aFinalCount().on("2021-05-12").withTurnout("60.1")));

        assertThat(court.hear(turnout("45.2"), ofTheDay()).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(court.hear(turnout("71.2"), ofTheDay()).verdict()).isEqualTo(REFUTED);
    }

    private static ReportReference ofTheDay() {
        return new ReportReference(
                Set.of(), Optional.empty(), Optional.of(LocalDate.of(2021, 5, 9)));
    }
}
