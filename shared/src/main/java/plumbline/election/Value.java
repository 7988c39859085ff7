package plumbline.election;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import plumbline.claim.Figure;

/// One number that the facts give for a quantity.
///
/// @param derivation the arithmetic that gave it, up to the equals sign; empty for a stored number
record Value(BigDecimal number, Precision precision, Optional<String> derivation) {

    /// Digits of a quotient: so many that rounding it never carries it past a number that anybody
    /// writes. Numerators and denominators have at most 19 digits, so a quotient that is not equal
    /// to a number of k decimals is at least 10^-(19+k) away from it.
    static final MathContext QUOTIENT = new MathContext(60);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A count, as stored.
    static Value count(long number) {
        return new Value(BigDecimal.valueOf(number), Precision.EXACT, Optional.empty());
    }

    /// A percentage, as stored.
    static Value percent(BigDecimal percent, Precision precision) {
        return new Value(percent, precision, Optional.empty());
    }

    /// A count that follows from others.
    static Value derived(long number, String derivation) {
        return new Value(BigDecimal.valueOf(number), Precision.EXACT, Optional.of(derivation));
    }

    /// One count in percent of another.
    ///
    /// @param ofPart what the one counts, for the arithmetic that is shown
    /// @param ofWhole what the other counts; it is not zero
    static Value quotient(long part, String ofPart, long whole, String ofWhole) {
        return new Value(
                percentOf(part, whole),
                Precision.EXACT,
                Optional.of(
                        "%s %s ÷ %s %s"
                                .formatted(
                                        Amount.number(part),
                                        ofPart,
                                        Amount.number(whole),
                                        ofWhole)));
    }

    /// A number that is only about right.
    static Value approximate(BigDecimal number, String derivation) {
        return new Value(number, Precision.APPROXIMATE, Optional.of(derivation));
    }

    /// One count in percent of another, as good as exact.
    static BigDecimal percentOf(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), QUOTIENT);
    }

    /// The number as people read it.
    String written(Amount amount) {
        return derivation.isEmpty() ? amount.written(number) : amount.rounded(number);
    }

    /// The number as people read it beside a figure that is compared with it.
    String written(Amount amount, Figure comparedWith) {
        return derivation.isEmpty() ? amount.written(number) : amount.rounded(number, comparedWith);
    }
}
