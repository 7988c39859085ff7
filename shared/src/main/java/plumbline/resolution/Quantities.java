package plumbline.resolution;

import java.math.BigDecimal;
import java.math.MathContext;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Outcome;

/// Rule 11, groups: whether so many of so many are what a quantity word says.
final class Quantities {

    static final String RULE = "groups";

    private static final int SEVERAL = 3;
    private static final int NOT_QUITE_SEVERAL = 2;
    private static final int A_FEW = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Quantities() {}

    /// What a quantity comes to where `did` of a group of `size` did what is claimed.
    static Outcome judge(Quantity quantity, int did, int size) {
        return switch (quantity) {
            case Quantity.All() -> Outcome.of(did == size, RULE);
            case Quantity.AllOf(int _) -> Outcome.of(did == size, RULE);
            case Quantity.Bare() ->
                    did == size
                            ? Outcome.supported(RULE)
                            : isMost(did, size) ? Outcome.inexact(RULE) : Outcome.refuted(RULE);
            case Quantity.Most() -> Outcome.of(isMost(did, size), RULE);
            case Quantity.None() -> Outcome.of(did == 0, RULE);
            case Quantity.Any() -> Outcome.of(did > 0, RULE);
            case Quantity.Several() ->
                    did == NOT_QUITE_SEVERAL
                            ? Outcome.inexact(RULE)
                            : Outcome.of(did >= SEVERAL, RULE);
            case Quantity.AFew() -> Outcome.of(did >= A_FEW, RULE);
            case Quantity.AllBut(int number) -> Outcome.of(did == size - number, RULE);
            case Quantity.Exactly(var number) -> FigureRules.judge(number, BigDecimal.valueOf(did));
            case Quantity.Part(var percent) -> FigureRules.judge(percent, percent(did, size));
        };
    }

    private static boolean isMost(int did, int size) {
        return did * 2 > size;
    }

    /// A part in percent of a whole that is not empty.
    static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /// Whether the size of the group matters to a quantity.
    static boolean isRelative(Quantity quantity) {
        return switch (quantity) {
            case Quantity.All _,
                    Quantity.AllOf _,
                    Quantity.AllBut _,
                    Quantity.Bare _,
                    Quantity.Most _,
                    Quantity.Part _ ->
                    true;
            case Quantity.None _,
                    Quantity.Any _,
                    Quantity.Several _,
                    Quantity.AFew _,
                    Quantity.Exactly _ ->
                    false;
        };
    }

    /// Whether a negation turns the quantity round ("not all abstained"), where in front of any
    /// other it turns what each of them did ("most did not abstain").
    static boolean isTurnedWhole(Quantity quantity) {
        return quantity instanceof Quantity.All || quantity instanceof Quantity.AllOf;
    }
}
