package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;

/// Rule 2, plain value: the fact rounds to the stated number at its last place, a half away from
/// zero. Cutting the rest off passes for rounding where a decimal place is kept.
final class PlainValue implements FigureRule {

    static final String NAME = "plain-value";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Optional<Outcome> judge(Figure said, BigDecimal fact) {
        var holds = rounds(said, fact) || (said.keepsDecimal() && cutsOff(said, fact));
        return holds ? Optional.of(Outcome.supported(NAME)) : Optional.empty();
    }

    private static boolean rounds(Figure said, BigDecimal fact) {
        var beyond = awayFromZero(said, fact);
        var half = said.unit().multiply(HALF);
        // A fact that rounds to zero may lie on either side of it.
        var lowest = said.value().signum() == 0 ? beyond.abs() : beyond;
        return lowest.compareTo(half.negate()) >= 0 && lowest.compareTo(half) < 0;
    }

    private static boolean cutsOff(Figure said, BigDecimal fact) {
        var beyond = awayFromZero(said, fact);
        var lowest = said.value().signum() == 0 ? beyond.abs() : beyond;
        return lowest.signum() >= 0 && lowest.compareTo(said.unit()) < 0;
    }

    /// How far the fact lies beyond the number, counted away from zero.
    private static BigDecimal awayFromZero(Figure said, BigDecimal fact) {
        var beyond = fact.subtract(said.value());
        return said.value().signum() < 0 ? beyond.negate() : beyond;
    }
}
