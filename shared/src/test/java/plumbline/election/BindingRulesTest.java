package plumbline.election;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.election.Court.share;
import static plumbline.election.Court.turnout;
import static plumbline.election.ElectionBuilder.anElection;
import static plumbline.election.ElectionBuilder.day;
import static plumbline.election.ReportBuilder.aFinalCount;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.EventReference;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.verdict.Reason;

/// Rule 13: which election a description means.
class BindingRulesTest {

    private static final Court COURT =
            Court.over(
                    anElection("election:first")
                            .on("2021-05-09")
                            .inRound(1)
                            .reporting(
                                    aFinalCount()
                                            .withTurnout("60.1")
                                            .giving("ada", "41.0")
                                            .giving("cy", "12.0")),
                    anElection("election:second")
                            .on("2021-05-23")
                            .inRound(2)
                            .reporting(
                                    aFinalCount()
                                            .withTurnout("58.2")
                                            .wonBy("ada")
                                            .giving("ada", "53.0")),
                    anElection("election:assembly")
                            .on("2021-10-03")
                            .contesting(Contest.PARLIAMENTARY)
                            .reporting(
                                    aFinalCount().withTurnout("58.2").giving("party:blue", "30.0")),
                    anElection("election:north")
                            .on("2021-05-09")
                            .inArea("The North")
                            .reporting(aFinalCount().withTurnout("70.5").giving("ada", "80.0")));

    @Test
    void twoRoundsWithDifferentVerdictsAreBothNamed() {
        var finding = COURT.on(presidential()).hear(share("Ada", "53.0"));

        assertThat(finding.reason()).contains(Reason.SEVERAL_EVENTS);
        assertThat(finding.candidates())
                .containsExactlyInAnyOrder("election:first", "election:second");
    }

    @Test
    void aRoundTellsThemApart() {
        assertThat(COURT.on(inRound(2)).hear(share("Ada", "53.0")).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.on(inRound(1)).hear(share("Ada", "53.0")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void roundsThatGiveTheSameVerdictNeedNotBeToldApart() {
        assertThat(COURT.on(presidential()).hear(share("Ada", "97.0")).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void aCandidateOfOneOfThemTellsThemApart() {
        assertThat(COURT.on(inYear()).hear(share("Cy", "12.0")).verdict()).isEqualTo(SUPPORTED);
        assertThat(COURT.on(inYear()).hear(share("Blue", "30.0")).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void theLastRoundSaysWhoWon() {
        assertThat(
                        COURT.on(presidential())
                                .hear(new Assertion.Winner(Named.unknown("Ada")))
                                .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void thePartOfACountryAnswersOnlyForItself() {
        assertThat(COURT.on(inArea("the north")).hear(turnout("70.5")).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(COURT.on(inArea("The South")).hear(turnout("70.5")).reason())
                .contains(Reason.NO_EVENT);
        assertThat(COURT.on(inRound(1)).hear(turnout("70.5")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void anElectionAfterThePublicationIsNeverMeant() {
        assertThat(COURT.on(publishedOn("2021-05-15")).hear(turnout("60.1")).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void theLatestBeforeThePublicationIsMeantIfItIsRecent() {
        assertThat(COURT.on(publishedOn("2021-05-30")).hear(turnout("58.2")).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(COURT.on(publishedOn("2021-09-01")).hear(turnout("58.2")).reason())
                .contains(Reason.SEVERAL_EVENTS);
    }

    @Test
    void anElectionThatIsNotStoredIsNoEvent() {
        assertThat(
                        COURT.on(new EventReference.ById("election:1990"))
                                .hear(turnout("60.1"))
                                .reason())
                .contains(Reason.NO_EVENT);
    }

    @Test
    void aNameIsReadWithoutCaseAccentsAndArticles() {
        assertThat(COURT.on(inRound(2)).hear(share("hon ÁDA", "53.0")).verdict())
                .isEqualTo(SUPPORTED);
    }

    private static EventReference inYear() {
        return described(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    private static EventReference presidential() {
        return described(
                Optional.of(Contest.PRESIDENTIAL),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EventReference inRound(int round) {
        return described(
                Optional.of(Contest.PRESIDENTIAL),
                OptionalInt.of(round),
                Optional.empty(),
                Optional.empty());
    }

    private static EventReference inArea(String area) {
        return described(
                Optional.empty(), OptionalInt.empty(), Optional.of(area), Optional.empty());
    }

    private static EventReference publishedOn(String date) {
        return described(
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(date)));
    }

    private static EventReference described(
            Optional<Contest> contest,
            OptionalInt round,
            Optional<String> area,
            Optional<LocalDate> publishedOn) {
        return new EventReference.OfElection("XA", day("2021"), contest, round, area, publishedOn);
    }
}
