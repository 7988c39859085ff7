package plumbline.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;

/// Figures in structured claims: a number, how it is meant (`comparison`, `upper`), and how much
/// its writing leaves open where the literal does not show that (`precision`).
final class FigureJson {

    /// The members that say how a number is meant.
    static final List<String> MODIFIERS = List.of("comparison", "upper", "precision");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private FigureJson() {}

    /// What a figure may be.
    enum Range {
        /// 0 to 100.
        PERCENT,
        /// A whole number, 0 or more.
        COUNT,
        /// How many times something: any number, 0 or more.
        TIMES
    }

    /// How a figure is meant, spelled as in the member `comparison`.
    enum Comparison {
        EQUAL,
        ABOUT,
        NEARLY,
        JUST_OVER,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        BETWEEN,
        /// Doubled, twice, halved: with a band of a tenth of itself.
        MULTIPLE;

        static Comparison of(Sense sense) {
            return switch (sense) {
                case Sense.Plain() -> EQUAL;
                case Sense.Hedged(var side) ->
                        switch (side) {
                            case ABOUT -> ABOUT;
                            case NEARLY -> NEARLY;
                            case JUST_OVER -> JUST_OVER;
                        };
                case Sense.Bound(var relation) ->
                        switch (relation) {
                            case MORE_THAN -> MORE_THAN;
                            case AT_LEAST -> AT_LEAST;
                            case LESS_THAN -> LESS_THAN;
                            case AT_MOST -> AT_MOST;
                        };
                case Sense.Between _ -> BETWEEN;
                case Sense.Multiple() -> MULTIPLE;
            };
        }
    }

    /// Reads a figure.
    ///
    /// @param at the object that holds the number as the member `name`
    /// @param modifiers the object that holds the members which say how it is meant
    static Optional<Figure> read(Fields at, String name, Range range, Fields modifiers) {
        var value = number(at, name, range);
        var comparison =
                modifiers
                        .get("comparison")
                        .flatMap(spot -> spot.word(Comparison.values(), Comparison::name))
                        .orElse(Comparison.EQUAL);
        var upper = upper(comparison, value, range, modifiers);
        var precision = precision(modifiers);
        if (value.isEmpty() || (comparison == Comparison.BETWEEN && upper.isEmpty())) {
            return Optional.empty();
        }
        var plain = Figure.of(range == Range.COUNT ? count(value.get()) : value.get());
        return Optional.of(
                new Figure(
                        plain.value(), precision.orElse(plain.unit()), sense(comparison, upper)));
    }

    private static Optional<BigDecimal> number(Fields at, String name, Range range) {
        var number = Given.number(at, name);
        if (number.isEmpty() || isWithin(number.get(), range)) {
            return number;
        }
        at.fault(
                name,
                switch (range) {
                    case PERCENT -> "must be from 0 to 100";
                    case COUNT -> "must be a whole number from 0 to %,.0f".formatted(Limits.COUNT);
                    case TIMES -> "must be from 0 to %,.0f".formatted(Limits.COUNT);
                });
        return Optional.empty();
    }

    private static boolean isWithin(BigDecimal number, Range range) {
        return number.signum() >= 0
                && switch (range) {
                    case PERCENT -> number.compareTo(HUNDRED) <= 0;
                    case COUNT -> isWhole(number) && number.compareTo(Limits.COUNT) <= 0;
                    case TIMES -> number.compareTo(Limits.COUNT) <= 0;
                };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /// A count's last place is 1 at the finest, also for `73.0`.
    private static BigDecimal count(BigDecimal value) {
        return value.scale() > 0 ? value.setScale(0) : value;
    }

    private static Optional<BigDecimal> upper(
            Comparison comparison, Optional<BigDecimal> value, Range range, Fields modifiers) {
        if (comparison != Comparison.BETWEEN) {
            if (modifiers.has("upper")) {
                modifiers.fault("upper", "goes with the comparison BETWEEN only");
            }
            return Optional.empty();
        }
        modifiers.require("upper");
        var upper = number(modifiers, "upper", range);
        if (upper.isPresent() && value.isPresent() && upper.get().compareTo(value.get()) < 0) {
            modifiers.fault("upper", "must not be below the lower number");
        }
        return upper;
    }

    private static Optional<BigDecimal> precision(Fields modifiers) {
        var precision = Given.number(modifiers, "precision");
        if (precision.isPresent()
                && (precision.get().signum() <= 0 || precision.get().compareTo(Limits.COUNT) > 0)) {
            modifiers.fault("precision", "must be more than 0");
            return Optional.empty();
        }
        return precision;
    }

    private static Sense sense(Comparison comparison, Optional<BigDecimal> upper) {
        return switch (comparison) {
            case EQUAL -> Sense.PLAIN;
            case ABOUT -> new Sense.Hedged(Side.ABOUT);
            case NEARLY -> new Sense.Hedged(Side.NEARLY);
            case JUST_OVER -> new Sense.Hedged(Side.JUST_OVER);
            case MORE_THAN -> new Sense.Bound(Relation.MORE_THAN);
            case AT_LEAST -> new Sense.Bound(Relation.AT_LEAST);
            case LESS_THAN -> new Sense.Bound(Relation.LESS_THAN);
            case AT_MOST -> new Sense.Bound(Relation.AT_MOST);
            case BETWEEN -> new Sense.Between(upper.orElseThrow());
            case MULTIPLE -> new Sense.Multiple();
        };
    }

    /// Writes a figure, so that reading it gives the same one, also where a program in between
    /// keeps numbers as doubles.
    static void write(JsonWriter out, String name, Figure figure) {
        out.decimal(name, figure.value());
        writeModifiers(out, figure);
    }

    /// Writes how a figure is meant that stands elsewhere as a bare number.
    static void writeModifiers(JsonWriter out, Figure figure) {
        out.text("comparison", Comparison.of(figure.sense()).name());
        if (figure.sense() instanceof Sense.Between(var upper)) {
            out.decimal("upper", upper);
        }
        if (!literalShowsUnit(figure)) {
            out.decimal("precision", figure.unit());
        }
    }

    /// Whether a figure can stand as a bare number.
    static boolean isBare(Figure figure) {
        return figure.sense() instanceof Sense.Plain && literalShowsUnit(figure);
    }

    /// Whether the number alone tells its unit: not where it ends in a decimal zero, which doubles
    /// drop, and not where it is written with an exponent.
    private static boolean literalShowsUnit(Figure figure) {
        var value = figure.value();
        if (value.scale() < 0 || Figure.of(value).unit().compareTo(figure.unit()) != 0) {
            return false;
        }
        return value.scale() == 0 || value.stripTrailingZeros().scale() == value.scale();
    }
}
