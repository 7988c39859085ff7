package plumbline.election;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;
import plumbline.text.FigurePhrases;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;

/// Makes figures of the phrases that carry them.
final class Amounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amounts() {}

    /// "ten more seats", "ten fewer seats": a difference, and not what somebody has.
    static boolean isDifference(Item item) {
        return isFewer(item) || item.part("more").isPresent();
    }

    /// "ten fewer seats"
    static boolean isFewer(Item item) {
        return item.part("fewer").isPresent();
    }

    /// The figure that an item carries; empty where it carries none.
    static Optional<Figure> of(Item item) {
        var inner = item.part("amount");
        if (inner.isPresent()) {
            return of(inner.get());
        }
        if (item.part("portion").isPresent()) {
            return partOfWhole(item);
        }
        if (item.part("nth").isPresent()) {
            return everyNth(item);
        }
        if (item.part("bare").isPresent()) {
            return Optional.of(
                    new Figure(FIFTY, BigDecimal.ONE, new Sense.Bound(Relation.MORE_THAN)));
        }
        if (item.part("one").isPresent()) {
            return Optional.of(
                    new Figure(
                            BigDecimal.ONE,
                            BigDecimal.ONE,
                            FigurePhrases.sense(item, Sense.PLAIN)));
        }
        if (item.part("half").isPresent()) {
            return Optional.of(
                    new Figure(
                            HALF, new BigDecimal("0.1"), FigurePhrases.sense(item, Sense.PLAIN)));
        }
        if (item.part("part").isPresent()) {
            var part = item.part("part").flatMap(fraction -> partOfPoint(item, fraction));
            return item.part("figure").isPresent()
                    ? FigurePhrases.of(item).flatMap(whole -> part.map(more -> sum(whole, more)))
                    : part;
        }
        return FigurePhrases.of(item);
    }

    /// "eleven and a half points".
    private static Figure sum(Figure whole, Figure part) {
        return new Figure(whole.value().add(part.value()), part.unit(), whole.sense());
    }

    /// "a quarter of a point".
    private static Optional<Figure> partOfPoint(Item item, Item part) {
        return part.meaning() instanceof Meaning.Numeric(var numeral)
                ? Optional.of(
                        new Figure(
                                numeral.value().movePointLeft(2),
                                new BigDecimal("0.1"),
                                FigurePhrases.sense(item, Sense.PLAIN)))
                : Optional.empty();
    }

    /// "one voter in four": a part in percent.
    private static Optional<Figure> partOfWhole(Item item) {
        var portion = item.part("portion").flatMap(Amounts::of);
        var whole = item.part("whole").flatMap(Amounts::of);
        if (portion.isEmpty()
                || whole.isEmpty()
                || portion.get().value().compareTo(whole.get().value()) >= 0) {
            return Optional.empty();
        }
        var percent =
                portion.get()
                        .value()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole.get().value(), 6, RoundingMode.HALF_UP);
        Sense about =
                portion.get().sense() instanceof Sense.Bound bound
                        ? bound
                        : new Sense.Hedged(Side.ABOUT);
        return Optional.of(new Figure(percent, BigDecimal.ONE, FigurePhrases.sense(item, about)));
    }

    /// "every third ballot": a part in percent.
    private static Optional<Figure> everyNth(Item item) {
        return item.part("nth")
                .map(Leaves::ordinal)
                .filter(nth -> nth > 1)
                .map(
                        nth ->
                                new Figure(
                                        BigDecimal.valueOf(100)
                                                .divide(
                                                        BigDecimal.valueOf(nth),
                                                        6,
                                                        RoundingMode.HALF_UP),
                                        BigDecimal.ONE,
                                        FigurePhrases.sense(item, new Sense.Hedged(Side.ABOUT))));
    }

    /// A figure that counts votes, people or seats: "8.300" in such a place is 8,300.
    static Figure count(Figure figure) {
        boolean thousands = figure.value().scale() == 3 && figure.unit().scale() == 3;
        return thousands
                ? new Figure(
                        figure.value().multiply(THOUSAND).setScale(0),
                        BigDecimal.ONE,
                        figure.sense())
                : figure;
    }

    /// A figure as the part that is missing to a hundred: abstention for turnout.
    static Figure complement(Figure figure) {
        var value = BigDecimal.valueOf(100).subtract(figure.value());
        return new Figure(value, figure.unit(), turned(figure.sense()));
    }

    /// What a hedge or bound says of the rest: "at least" of a part is "at most" of what is
    /// missing.
    static Sense turned(Sense sense) {
        return switch (sense) {
            case Sense.Plain _, Sense.Multiple _ -> sense;
            case Sense.Hedged(var side) ->
                    new Sense.Hedged(
                            switch (side) {
                                case ABOUT -> Side.ABOUT;
                                case NEARLY -> Side.JUST_OVER;
                                case JUST_OVER -> Side.NEARLY;
                            });
            case Sense.Bound(var relation) ->
                    new Sense.Bound(
                            switch (relation) {
                                case MORE_THAN -> Relation.LESS_THAN;
                                case AT_LEAST -> Relation.AT_MOST;
                                case LESS_THAN -> Relation.MORE_THAN;
                                case AT_MOST -> Relation.AT_LEAST;
                            });
            case Sense.Between(var upper) ->
                    new Sense.Between(BigDecimal.valueOf(100).subtract(upper));
        };
    }

    /// What the words behind a share say that it is a share of.
    static Base base(Item share) {
        if (share.part("open").isPresent()
                || share.part("portion").isPresent()
                || share.part("nth").isPresent()) {
            return Base.OPEN;
        }
        if (share.part("elect").isPresent()) {
            return Base.ELECTORATE;
        }
        var base = share.part("base");
        if (base.isEmpty()) {
            return Base.VALID_VOTES;
        }
        if (ElectionLanguage.BASE_ELECTORATE.of(base.get())) {
            return Base.ELECTORATE;
        }
        return ElectionLanguage.BASE_VALID.of(base.get()) ? Base.VALID_VOTES : Base.OPEN;
    }
}
