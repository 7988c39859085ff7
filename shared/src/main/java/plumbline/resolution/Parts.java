package plumbline.resolution;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.claim.ResolutionClaim.Assertion.Part;
import plumbline.claim.ResolutionClaim.Whole;
import plumbline.fact.Vote;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Rule 6, fractions and words: which part of the votes, or of the members, voted so.
final class Parts {

    private static final int SHOWN_DECIMALS = 1;

    private Parts() {}

    static Finding judge(Part claim, boolean negated, Case before) {
        var part = before.vote().number(claim.vote());
        var whole = whole(claim.of(), before.vote());
        if (part.isEmpty() || whole.isEmpty() || whole.getAsInt() == 0) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "The tally of " + before.symbol() + " is not stored in full.");
        }
        var percent = Quantities.percent(part.getAsInt(), whole.getAsInt());
        var outcome = FigureRules.judge(claim.percent(), percent);
        var shown = percent.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) + "%";
        var derivation =
                Wording.number(part.getAsInt(), claim.vote())
                        + " ÷ "
                        + whole.getAsInt()
                        + " "
                        + named(claim.of())
                        + " = "
                        + shown;
        return before.finding(
                negated ? outcome.negated() : outcome,
                "On " + before.symbol() + ", " + derivation + ".",
                List.of(before.evidence(shown, Optional.of(derivation))));
    }

    private static OptionalInt whole(Whole whole, RecordedVote vote) {
        return switch (whole) {
            case YES_AND_NO -> vote.sum(List.of(Vote.YES, Vote.NO));
            case VOTING -> vote.sum(List.of(Vote.YES, Vote.NO, Vote.ABSTAIN));
            case MEMBERS -> vote.size();
        };
    }

    private static String named(Whole whole) {
        return switch (whole) {
            case YES_AND_NO -> "in favour or against";
            case VOTING -> "that took part";
            case MEMBERS -> "members";
        };
    }
}
