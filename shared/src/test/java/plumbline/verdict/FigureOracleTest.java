package plumbline.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;

/// The figure rules against a second, deliberately naive reading of verdicts.md in fractions.
class FigureOracleTest {

    private static final MathContext QUOTIENT = new MathContext(60);

    @Property(tries = 3000)
    void decimalsAreJudgedAsFractionsAre(
            @ForAll("figures") Figure said, @ForAll("decimals") BigDecimal fact) {
        assertThat(FigureRules.judge(said, fact).verdict())
                .isEqualTo(naive(said, Rational.of(fact)));
    }

    @Property(tries = 3000)
    void aFactNearTheFigureIsJudgedAsFractionsAre(
            @ForAll("figures") Figure said, @ForAll("steps") BigDecimal steps) {
        var fact = said.value().add(said.unit().multiply(steps));

        assertThat(FigureRules.judge(said, fact).verdict())
                .isEqualTo(naive(said, Rational.of(fact)));
    }

    @Property(tries = 3000)
    void aQuotientIsJudgedAsTheFractionThatItIs(
            @ForAll("figures") Figure said,
            @ForAll("counts") long part,
            @ForAll("counts") long rest) {
        var percent =
                BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(part + rest), QUOTIENT);
        var fraction = Rational.of(part, part + rest).times(Rational.of(100, 1));

        assertThat(FigureRules.judge(said, percent).verdict()).isEqualTo(naive(said, fraction));
    }

    @Provide
    Arbitrary<Figure> figures() {
        var literals =
                Combinators.combine(
                                Arbitraries.longs().between(0, 20_000),
                                Arbitraries.integers().between(-2, 3))
                        .as((digits, scale) -> Figure.of(BigDecimal.valueOf(digits, scale)));
        return Combinators.combine(literals, senses()).as(Figure::with);
    }

    private static Arbitrary<Sense> senses() {
        return Arbitraries.oneOf(
                Arbitraries.just(Sense.PLAIN),
                Arbitraries.of(Side.class).map(Sense.Hedged::new),
                Arbitraries.of(Relation.class).map(Sense.Bound::new),
                Arbitraries.longs()
                        .between(0, 20_000)
                        .map(upper -> new Sense.Between(BigDecimal.valueOf(upper, 2))),
                Arbitraries.just(new Sense.Multiple()));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Arbitraries.integers().between(-40, 40).map(tenths -> BigDecimal.valueOf(tenths, 1));
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.longs().between(1, 90_000_000);
    }

    private static Verdict naive(Figure said, Rational fact) {
        var number = Rational.of(said.value());
        var unit = Rational.of(said.unit());
        return switch (said.sense()) {
            case Sense.Plain() -> plain(said, number, unit, fact);
            case Sense.Hedged(var side) -> hedged(side, number, unit, fact);
            case Sense.Bound(var relation) ->
                    switch (relation) {
                        case MORE_THAN -> yes(number.isUnder(fact));
                        case AT_LEAST -> yes(number.isUpTo(fact));
                        case LESS_THAN -> yes(fact.isUnder(number));
                        case AT_MOST -> yes(fact.isUpTo(number));
                    };
            case Sense.Between(var upper) -> {
                var other = Rational.of(upper);
                yield yes(
                        (number.isUpTo(fact) && fact.isUpTo(other))
                                || (other.isUpTo(fact) && fact.isUpTo(number)));
            }
            case Sense.Multiple() -> {
                var off = fact.minus(number).size();
                var tenth = number.times(Rational.of(1, 10));
                yield off.isUpTo(tenth)
                        ? Verdict.SUPPORTED
                        : off.isUpTo(tenth.plus(tenth)) ? Verdict.INEXACT : Verdict.REFUTED;
            }
        };
    }

    private static Verdict plain(Figure said, Rational number, Rational unit, Rational fact) {
        var units = number.roundedIn(unit); // a literal is a whole number of its units
        if (fact.roundedIn(unit).equals(units)) {
            return Verdict.SUPPORTED;
        }
        var decimalPlaceKept =
                said.unit().stripTrailingZeros().scale() > 0
                        || said.unit().compareTo(BigDecimal.TEN) >= 0;
        if (decimalPlaceKept && fact.cutIn(unit).equals(units)) {
            return Verdict.SUPPORTED;
        }
        var off = fact.minus(number).size();
        var round = units.mod(BigInteger.valueOf(5)).signum() == 0;
        return off.isUnder(unit) || (round && off.isUpTo(unit.times(Rational.of(3, 2))))
                ? Verdict.INEXACT
                : Verdict.REFUTED;
    }

    private static Verdict hedged(Side side, Rational number, Rational unit, Rational fact) {
        var band = larger(unit, number.times(Rational.of(25, 1000)));
        var wrong = larger(unit, number.times(Rational.of(1, 100)));
        var above = fact.minus(number);
        var below = number.minus(fact);
        return switch (side) {
            case ABOUT -> oneSided(above.size(), below.size(), band, Rational.of(0, 1));
            case NEARLY -> oneSided(below, above, band, wrong);
            case JUST_OVER -> oneSided(above, below, band, wrong);
        };
    }

    private static Verdict oneSided(Rational right, Rational left, Rational band, Rational wrong) {
        var zero = Rational.of(0, 1);
        if (zero.isUpTo(right)) {
            return right.isUpTo(band)
                    ? Verdict.SUPPORTED
                    : right.isUpTo(band.plus(band)) ? Verdict.INEXACT : Verdict.REFUTED;
        }
        return left.isUnder(wrong) ? Verdict.INEXACT : Verdict.REFUTED;
    }

    private static Rational larger(Rational one, Rational other) {
        return one.isUnder(other) ? other : one;
    }

    private static Verdict yes(boolean holds) {
        return holds ? Verdict.SUPPORTED : Verdict.REFUTED;
    }
}
