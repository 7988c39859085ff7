package plumbline.claim;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A number as someone wrote it: its value, and how much the writing leaves open.
///
/// @param value the number, in the unit of its claim (percent, votes, seats, points, years)
/// @param unit one unit in the last place written (verdicts.md, rule 1): 0.1 for "81.3",
///     100 000 for "8.3 million", 1 percentage point for a fraction in words
/// @param sense how the words around it bend it
public record Figure(BigDecimal value, BigDecimal unit, Sense sense) {

    public Figure {
        if (unit.signum() <= 0) {
            throw new IllegalArgumentException("A figure's last place must be positive: " + unit);
        }
    }

    /// A plain figure whose last place is that of its literal: `81.30` has the unit 0.01, `8.3E6`
    /// the unit 100 000.
    public static Figure of(BigDecimal literal) {
        return new Figure(literal, BigDecimal.ONE.scaleByPowerOfTen(-literal.scale()), Sense.PLAIN);
    }

    /// A plain figure from a literal such as `81.30`.
    public static Figure of(String literal) {
        return of(new BigDecimal(literal));
    }

    /// A plain count: its unit is 1, also where it ends in zeros.
    public static Figure count(long value) {
        return new Figure(BigDecimal.valueOf(value), BigDecimal.ONE, Sense.PLAIN);
    }

    /// The same number with other words around it.
    public Figure with(Sense other) {
        return new Figure(value, unit, other);
    }

    /// Whether a decimal place is kept in the writing: 53.9, 8.3 million, but not 53 or 8 million
    /// (rule 2). A unit that is a whole thousand, million or billion is taken as no decimal.
    public boolean keepsDecimal() {
        int place = unit.precision() - unit.scale() - 1;
        return place < 0 || place % 3 != 0;
    }

    /// Whether the number is round: its last written digit is 0 or 5 (rule 3).
    public boolean isRound() {
        var inUnits = value.divideToIntegralValue(unit).abs().toBigInteger();
        return inUnits.mod(BigInteger.valueOf(5)).signum() == 0;
    }

    /// What the words around a figure say of it (verdicts.md, rules 4 and 5).
    public sealed interface Sense {

        /// Nothing: the number itself is claimed.
        Sense PLAIN = new Plain();

        /// Nothing: the number itself is claimed.
        record Plain() implements Sense {}

        /// A hedge: about, nearly, just over.
        record Hedged(Side side) implements Sense {}

        /// A bound: more than, at least, less than, at most.
        record Bound(Relation relation) implements Sense {}

        /// Between the figure's value and an upper one, both included.
        record Between(BigDecimal upper) implements Sense {}

        /// A multiple (doubled, twice, halved), with a band of a tenth of itself (rule 4).
        record Multiple() implements Sense {}
    }

    /// On which side of the number a hedge lets the fact lie.
    public enum Side {
        /// about, around, roughly
        ABOUT,
        /// nearly, almost, just under: the fact lies below
        NEARLY,
        /// just over, a little more than: the fact lies above
        JUST_OVER
    }

    /// How a bound relates the fact to the number.
    public enum Relation {
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST
    }
}
