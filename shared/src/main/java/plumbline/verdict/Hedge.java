package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Side;

/// Rule 4, hedges: a band of one unit or 2.5% of the number, whichever is wider, on the side that
/// the words name. Inside it, its ends included, the claim is borne out; on that side within twice
/// the band, or on the other by less than a unit or 1% of the number, it is close.
record Hedge(Side side) implements FigureRule {

    static final String NAME = "hedge";

    private static final BigDecimal BAND = new BigDecimal("0.025"); // of the number
    private static final BigDecimal WRONG_SIDE = new BigDecimal("0.01"); // of the number
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public Optional<Outcome> judge(Figure said, BigDecimal fact) {
        var band = band(said);
        var onSide = distanceOnTheNamedSide(said, fact);
        Outcome outcome;
        if (onSide.signum() >= 0 && onSide.compareTo(band) <= 0) {
            outcome = Outcome.supported(NAME);
        } else if (onSide.signum() >= 0
                ? onSide.compareTo(band.multiply(TWO)) <= 0
                : onSide.negate().compareTo(part(said, WRONG_SIDE)) < 0) {
            outcome = Outcome.inexact(NAME);
        } else {
            outcome = Outcome.refuted(NAME);
        }
        return Optional.of(outcome);
    }

    /// The width of the band, in the unit of the claim.
    static BigDecimal band(Figure said) {
        return part(said, BAND);
    }

    private static BigDecimal part(Figure said, BigDecimal part) {
        return said.unit().max(said.value().abs().multiply(part));
    }

    /// How far the fact lies from the number towards the side that the hedge names; negative on
    /// the other side. "about" names both.
    private BigDecimal distanceOnTheNamedSide(Figure said, BigDecimal fact) {
        return switch (side) {
            case ABOUT -> fact.subtract(said.value()).abs();
            case NEARLY -> said.value().subtract(fact);
            case JUST_OVER -> fact.subtract(said.value());
        };
    }
}
