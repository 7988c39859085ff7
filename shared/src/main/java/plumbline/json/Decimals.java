package plumbline.json;

import java.math.BigDecimal;
import java.util.Optional;

/// Turns a number's literal into an exact decimal, within bounds that keep its arithmetic cheap.
final class Decimals {

    /// The most characters of a literal.
    static final int MAX_LITERAL_LENGTH = 40;

    /// The most decimals, and the most zeros that an exponent may append.
    static final int MAX_SCALE = 20;

    private Decimals() {}

    /// The number with the decimals of its literal (`81.30` has two); empty where it is out of
    /// bounds.
    static Optional<BigDecimal> read(String literal) {
        if (literal.length() > MAX_LITERAL_LENGTH) {
            return Optional.empty();
        }
        try {
            var value = new BigDecimal(literal);
            if (Math.abs((long) value.scale()) > MAX_SCALE) {
                return Optional.empty();
            }
            return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
        } catch (NumberFormatException exponentOutOfRange) {
            return Optional.empty();
        }
    }
}
