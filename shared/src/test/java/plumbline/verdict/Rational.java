package plumbline.verdict;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A fraction of whole numbers, for the oracle: slow and plain, and nothing is ever rounded.
record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {

    Rational {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("The denominator is positive: " + under);
        }
    }

    static Rational of(long over, long under) {
        return new Rational(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    static Rational of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Rational(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Rational plus(Rational other) {
        return new Rational(
                over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.over.negate(), other.under));
    }

    Rational times(Rational other) {
        return new Rational(over.multiply(other.over), under.multiply(other.under));
    }

    Rational size() {
        return new Rational(over.abs(), under);
    }

    /// The whole number of units that a number rounds to, a half away from zero.
    BigInteger roundedIn(Rational unit) {
        var doubled = over.abs().multiply(unit.under).multiply(BigInteger.TWO);
        var step = under.multiply(unit.over);
        var units = doubled.add(step).divide(step.multiply(BigInteger.TWO));
        return over.signum() < 0 ? units.negate() : units;
    }

    /// The whole number of units that a number is cut off to.
    BigInteger cutIn(Rational unit) {
        return over.multiply(unit.under).divide(under.multiply(unit.over));
    }

    boolean isUnder(Rational other) {
        return compareTo(other) < 0;
    }

    boolean isUpTo(Rational other) {
        return compareTo(other) <= 0;
    }

    @Override
    public int compareTo(Rational other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
