package plumbline.election;

import java.math.BigDecimal;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Judges how a quantity is said to have moved between two elections (rule 15).
final class Movements {

    private static final String DIRECTION = "direction";
    private static final String UNCHANGED = "unchanged";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SAME_PERCENT = new BigDecimal("0.05"); // 0.1 points, rounded
    private static final BigDecimal NEARLY_THE_SAME = new BigDecimal("0.01"); // of a count

    private Movements() {}

    static Outcome judge(Movement change, Known now, Known before, Amount amount) {
        var moved = Differences.of(now, before, amount);
        return switch (change) {
            case Movement.Direction(var up) -> direction(up, moved.closest());
            case Movement.Unchanged() -> unchanged(moved.closest(), before.closest(), amount);
            case Movement.By(var up, var figure) -> by(up, figure, moved);
            case Movement.ByPercent(var up, var percent) ->
                    byPercent(up, percent, moved.closest(), before.closest());
            case Movement.Times(var factor) -> times(factor, now.closest(), before.closest());
        };
    }

    /// Two percentages that are equal as rounded do not tell which way a quantity moved.
    private static Outcome direction(boolean up, Value moved) {
        int sign = moved.number().signum();
        return sign == 0 && moved.precision() instanceof Precision.Rounded
                ? Outcome.undecided(Reason.NO_FIGURE)
                : Outcome.of(up ? sign > 0 : sign < 0, DIRECTION);
    }

    /// The same to a tenth of a point, or the same count; close within a point, or within 1%.
    private static Outcome unchanged(Value moved, Value before, Amount amount) {
        var distance = moved.number().abs();
        var percent = amount == Amount.PERCENT;
        if (percent ? distance.compareTo(SAME_PERCENT) < 0 : distance.signum() == 0) {
            return Outcome.supported(UNCHANGED);
        }
        var near = percent ? BigDecimal.ONE : before.number().multiply(NEARLY_THE_SAME);
        return distance.compareTo(near) < 0
                ? Outcome.inexact(UNCHANGED)
                : Outcome.refuted(UNCHANGED);
    }

    private static Outcome by(boolean up, Figure figure, Known moved) {
        var towards = up ? moved : Differences.turned(moved);
        int sign = towards.closest().number().signum();
        if (sign < 0 || (sign == 0 && isBound(figure))) {
            return Outcome.refuted(DIRECTION);
        }
        return towards.weigh(figure).outcome();
    }

    private static boolean isBound(Figure figure) {
        return switch (figure.sense()) {
            case Sense.Bound _, Sense.Between _ -> true;
            case Sense.Plain _, Sense.Hedged _, Sense.Multiple _ -> false;
        };
    }

    private static Outcome byPercent(boolean up, Figure percent, Value moved, Value before) {
        if (before.number().signum() == 0) {
            return Outcome.undecided(Reason.NO_FIGURE);
        }
        var part = moved.number().multiply(HUNDRED).divide(before.number(), Value.QUOTIENT);
        var towards = up ? part : part.negate();
        return towards.signum() < 0
                ? Outcome.refuted(DIRECTION)
                : FigureRules.judge(percent, towards);
    }

    private static Outcome times(Figure factor, Value now, Value before) {
        if (before.number().signum() == 0) {
            return Outcome.undecided(Reason.NO_FIGURE);
        }
        var ratio = now.number().divide(before.number(), Value.QUOTIENT);
        return FigureRules.judge(factor, ratio);
    }
}
