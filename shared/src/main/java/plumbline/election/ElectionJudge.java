package plumbline.election;

import java.util.function.Function;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Named;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Judges one bound claim against one election.
///
/// @param hearing the claim before its election
record ElectionJudge(Hearing hearing) {

    Finding judge() {
        var figures = new FigureJudge(hearing, hearing.figures());
        return switch (hearing.claim().assertion()) {
            case Assertion.Share claim -> each(claim.choice(), id -> figures.share(id, claim));
            case Assertion.Votes claim -> each(claim.choice(), id -> figures.votes(id, claim));
            case Assertion.Seats claim -> each(claim.choice(), id -> figures.seats(id, claim));
            case Assertion.TurnoutShare claim -> figures.turnout(claim);
            case Assertion.Voters claim -> figures.voters(claim);
            case Assertion.Electorate claim -> figures.electorate(claim);
            case Assertion.Abstainers claim -> figures.abstainers(claim);
            case Assertion.Rank _, Assertion.Ahead _, Assertion.Margin _, Assertion.Winner _ ->
                    FigureJudge.noFigure(hearing);
            case Assertion.Change _, Assertion.HeldOn _ -> FigureJudge.noFigure(hearing);
        };
    }

    /// The finding for whomever a name means: one of those that stood or, where several bear it,
    /// what is found for each of them alike.
    private Finding each(Named choice, Function<String, Finding> judge) {
        if (choice.ids().isEmpty()) {
            return Finding.undecided(
                    Reason.UNKNOWN_NAME, "Nobody called %s is stored.".formatted(choice.text()));
        }
        var findings = choice.ids().stream().map(judge).toList();
        if (findings.stream().map(Finding::verdict).distinct().count() == 1) {
            return findings.getFirst();
        }
        return Finding.undecided(
                Reason.UNKNOWN_NAME,
                "%s may be %s.".formatted(choice.text(), hearing.names().anyOf(choice.ids())));
    }
}
