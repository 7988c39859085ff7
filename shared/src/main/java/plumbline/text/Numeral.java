package plumbline.text;

import java.math.BigDecimal;

/// A number as written.
///
/// @param value the number; of a fraction in words, percent
/// @param unit one unit in the last place written (verdicts.md, rule 1)
/// @param form how it is written
/// @param scaled whether a word such as "million" scales it: then its last place is not 1
public record Numeral(BigDecimal value, BigDecimal unit, Form form, boolean scaled) {

    /// How a number is written.
    public enum Form {
        DIGITS,
        WORDS,
        /// "two-thirds", "four in five": the value is in percent
        FRACTION,
        /// "third", "2nd"
        ORDINAL
    }

    /// Whether it is a whole number.
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
