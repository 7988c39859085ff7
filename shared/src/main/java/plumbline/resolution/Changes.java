package plumbline.resolution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion.Change;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Rule 15, comparisons: the number of one vote at a resolution against that at another one.
final class Changes {

    private static final String RULE = "comparison";

    /// A number that moved by less than this part of itself is nearly the same.
    private static final int NEARLY_THE_SAME = 100;

    private Changes() {}

    /// Judges a change from the resolution `since` to the one `before` which the claim is.
    static Finding judge(Change claim, boolean negated, Case since, Case before) {
        var now = before.vote().number(claim.vote());
        var then = since.vote().number(claim.than());
        if (now.isEmpty() || then.isEmpty()) {
            var silent = now.isEmpty() ? before : since;
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "How many of each vote there were on " + silent.symbol() + " is not stored.");
        }
        int after = now.getAsInt();
        int earlier = then.getAsInt();
        var outcome = outcome(claim.change(), earlier, after);
        var nowSaid = Wording.number(after, claim.vote());
        var thenSaid = Wording.number(earlier, claim.than());
        if (since.symbol().equals(before.symbol())) {
            return before.finding(
                    negated ? outcome.negated() : outcome,
                    before.symbol() + " had " + nowSaid + " and " + thenSaid + ".",
                    List.of(
                            before.evidence(
                                    nowSaid + ", " + thenSaid,
                                    Optional.of(arithmetic(earlier, after)))));
        }
        var explanation =
                since.symbol() + " had " + thenSaid + ", " + before.symbol() + " " + nowSaid + ".";
        var evidence =
                List.of(
                        before.evidence(nowSaid, Optional.of(arithmetic(earlier, after))),
                        since.evidence(thenSaid));
        return before.finding(
                negated ? outcome.negated() : outcome,
                explanation,
                evidence,
                since.resolution().sources());
    }

    private static String arithmetic(int earlier, int after) {
        return after + " − " + earlier + " = " + (after - earlier);
    }

    private static Outcome outcome(Movement movement, int earlier, int after) {
        int rise = after - earlier;
        return switch (movement) {
            case Movement.Direction(boolean up) -> Outcome.of(up ? rise > 0 : rise < 0, RULE);
            case Movement.Unchanged() -> unchanged(earlier, after);
            case Movement.By(boolean up, Figure amount) ->
                    wrongWay(up, rise)
                            ? Outcome.refuted(RULE)
                            : FigureRules.judge(amount, BigDecimal.valueOf(Math.abs(rise)));
            case Movement.ByPercent(boolean up, Figure percent) ->
                    earlier == 0
                            ? Outcome.undecided(Reason.NO_FIGURE)
                            : wrongWay(up, rise)
                                    ? Outcome.refuted(RULE)
                                    : FigureRules.judge(
                                            percent, Quantities.percent(Math.abs(rise), earlier));
            case Movement.Times(Figure factor) -> times(factor, earlier, after);
        };
    }

    private static boolean wrongWay(boolean up, int rise) {
        return up ? rise <= 0 : rise >= 0;
    }

    /// The same number; close where it moved by less than a hundredth.
    private static Outcome unchanged(int earlier, int after) {
        if (earlier == after) {
            return Outcome.supported(RULE);
        }
        return Math.abs(after - earlier) * NEARLY_THE_SAME < earlier
                ? Outcome.inexact(RULE)
                : Outcome.refuted(RULE);
    }

    /// So many times the earlier number.
    private static Outcome times(Figure factor, int earlier, int after) {
        return earlier == 0
                ? Outcome.undecided(Reason.NO_FIGURE)
                : FigureRules.judge(
                        factor,
                        BigDecimal.valueOf(after)
                                .divide(BigDecimal.valueOf(earlier), MathContext.DECIMAL128));
    }
}
