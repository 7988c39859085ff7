package plumbline.json;

import java.math.BigDecimal;
import java.util.Optional;

/// Turns a number's literal into an exact decimal, within bounds that keep its arithmetic cheap.
public final class Decimals {

    /// The most characters of a literal.
    public static final int MAX_LITERAL_LENGTH = 40;

    /// The most decimals, and the most zeros that an exponent may append.
    public static final int MAX_SCALE = 20;

    private Decimals() {}

    /// The number with the decimals of its literal (`81.30` has two); empty where it is out of
    /// bounds.
    static Optional<BigDecimal> read(String literal) {
        return exact(literal).map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }

    /// The number with the last place of its literal (`81.30` has hundredths, `8.3E6` hundreds of
    /// thousands); empty where it is out of bounds, or no number.
    public static Optional<BigDecimal> exact(String literal) {
        if (literal.length() > MAX_LITERAL_LENGTH) {
            return Optional.empty();
        }
        try {
            var value = new BigDecimal(literal);
            return Math.abs((long) value.scale()) > MAX_SCALE
                    ? Optional.empty()
                    : Optional.of(value);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
