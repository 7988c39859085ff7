package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.Court.about;
import static plumbline.election.Court.lessThan;
import static plumbline.election.Court.moreThan;
import static plumbline.election.Court.share;
import static plumbline.election.Court.turnout;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.election.ReportBuilder.aPreliminaryCount;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;

/// Rules 6 and 7: bases of shares, and figures that follow by arithmetic.
class DerivedFigureRulesTest {

    @Test
    void votersOverElectorateStandInForAMissingPercent() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .withVoters(8_123_046)
                                                .withElectorate(11_953_465)));

        var finding = court.hear(turnout("67.96"));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.evidence().getFirst().derivation())
                .contains("8,123,046 voters ÷ 11,953,465 electorate = 67.96%");
    }

    @Test
    void arithmeticMayGoOverTwoReportsAndTheAnswerSaysSo() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aPreliminaryCount().withElectorate(10_000),
                                        aFinalCount().withVoters(6_010)));

        var finding = court.hear(turnout("60.1"));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.explanation())
                .contains("The electorate is that of the preliminary count.");
    }

    @Test
    void theExactShareDecidesABoundThatTheRoundedOneLeavesOnTheLine() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "50.0", 50_003)
                                                .giving("bo", "50.0", 49_997)));

        assertThat(court.hear(share("Ada", moreThan("50"))).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(share("Bo", lessThan("50"))).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aFinerFigureThanTheStoredOneIsBorneOutByTheVotes() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "60", 59_876)
                                                .giving("bo", "40", 40_124)));

        assertThat(court.hear(share("Ada", "59.88")).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(share("Ada", "59.53")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aFinerFigureThatWouldRoundToTheStoredOneIsLeftOpenWithoutVotes() {
        var court = Court.over(anElection().reporting(aFinalCount().giving("ada", "14.3")));

        assertThat(court.hear(share("Ada", "14.29")).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(court.hear(share("Ada", "14.21")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theStoredPercentDecidesWhereItIsAsFineAsTheFigure() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "58.55", 585_471)
                                                .giving("bo", "41.45", 414_529)));

        assertThat(court.hear(share("Ada", "58.55")).verdict()).isEqualTo(SUPPORTED);
        assertThat(court.hear(share("Ada", "58.54")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void anIncompleteListOfVotesGivesNoShares() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .givingVotes("ada", 50_200)
                                                .givingVotes("bo", 49_800)));

        assertThat(court.hear(share("Ada", "50.2")).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void theTwoAnswersOfAReferendumAreAllThereIs() {
        var court =
                Court.over(
                        anElection()
                                .contesting(Contest.REFERENDUM)
                                .reporting(
                                        aFinalCount()
                                                .givingVotes("option:yes", 50_200)
                                                .givingVotes("option:no", 49_800)));

        assertThat(court.hear(share("Yes", "50.2")).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void oneStoredPercentShowsThatAListOfVotesIsWhole() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "70.96", 7_096)
                                                .givingVotes("bo", 1_904)
                                                .givingVotes("cy", 1_000)));

        assertThat(court.hear(share("Cy", "10")).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aFigureThatContradictsItsOwnReportStandsAndTheAnswerSaysSo() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .giving("ada", "60.0", 6_000)
                                                .giving("bo", "40.0", 3_000)));

        var finding = court.hear(share("Ada", "60.0"));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.explanation())
                .contains("6,000 votes ÷ 9,000 votes counted = 66.67%, not 60.0%");
    }

    @Test
    void aShareOfTheElectorateIsNotAShareOfTheVote() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .withElectorate(20_000)
                                                .giving("ada", "60.0", 6_000)));

        assertThat(court.hear(shareOf(Base.ELECTORATE, Figure.of("30"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(court.hear(shareOf(Base.ELECTORATE, Figure.of("60"))).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void shareTimesTurnoutIsOnlyAboutRight() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount().withTurnout("50.0").giving("ada", "60.0")));

        assertThat(court.hear(shareOf(Base.ELECTORATE, Figure.of("30.5"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(court.hear(shareOf(Base.ELECTORATE, moreThan("29.9"))).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(court.hear(shareOf(Base.ELECTORATE, moreThan("50"))).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void anOpenBaseIsWhicheverFits() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount()
                                                .withVoters(10_500)
                                                .giving("ada", "60.0", 6_000)));

        assertThat(court.hear(shareOf(Base.OPEN, Figure.of("60.0"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(court.hear(shareOf(Base.OPEN, Figure.of("57.1"))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(court.hear(shareOf(Base.VOTES_CAST, Figure.of("60.0"))).verdict())
                .isEqualTo(REFUTED);
        assertThat(court.hear(shareOf(Base.OPEN, Figure.of("52.0"))).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void votersFromTurnoutAreOnlyAboutRight() {
        var court =
                Court.over(
                        anElection()
                                .reporting(
                                        aFinalCount().withTurnout("60.0").withElectorate(10_000)));

        assertThat(court.hear(new Assertion.Voters(Figure.count(6_100))).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(court.hear(new Assertion.Voters(about(Figure.count(6_200)))).verdict())
                .isEqualTo(INEXACT);
        assertThat(court.hear(new Assertion.Voters(Figure.count(10_000))).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void abstainersAreTheElectorateLessTheVoters() {
        var court =
                Court.over(
                        anElection()
                                .reporting(aFinalCount().withVoters(6_010).withElectorate(10_000)));

        assertThat(court.hear(new Assertion.Abstainers(Figure.count(3_990))).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aFigureThatNobodyReportedIsMissing() {
        var court = Court.over(anElection().reporting(aFinalCount().giving("ada", "60.0")));

        assertThat(court.hear(turnout("60.0")).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    private static Assertion shareOf(Base base, Figure percent) {
        return new Assertion.Share(Named.unknown("Ada"), percent, base);
    }
}
