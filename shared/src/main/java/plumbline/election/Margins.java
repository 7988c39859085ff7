package plumbline.election;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads by how much somebody was ahead, and pairs of figures of two choices.
final class Margins {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Two shares of one vote add up to so much, with what rounding adds.
    private static final BigDecimal MOST_OF_TWO = BigDecimal.valueOf(101);

    /// Two figures that add up to less are goals or points.
    private static final BigDecimal LEAST_OF_TWO = BigDecimal.valueOf(20);

    private final Choices choices;
    private final Drafts drafts;

    Margins(Choices choices, Drafts drafts) {
        this.choices = choices;
        this.drafts = drafts;
    }

    /// "won by 12 points".
    void ahead(Reading reading) {
        var leader = choices.namedOrBefore(reading, "choice");
        var over = choices.named(reading, "over");
        if (leader.isPresent()) {
            margin(reading, leader.get(), over);
        }
    }

    /// "lost to Jane Smith by 12 points"; where she is not named, the only other choice led.
    void behind(Reading reading) {
        var leader = choices.named(reading, "over");
        var over = choices.namedOrBefore(reading, "choice");
        if (leader.isPresent()) {
            margin(reading, leader.get(), over);
        } else if (over.isPresent()) {
            behindTheOther(reading, over.get());
        }
    }

    private void margin(Reading reading, Named leader, Optional<Named> over) {
        var item = reading.required("figure");
        var in = measure(item);
        Amounts.of(item)
                .map(figure -> new Assertion.Margin(leader, over, in, amount(in, figure)))
                .ifPresent(
                        margin ->
                                drafts.add(
                                        reading,
                                        item,
                                        reading.part("choice"),
                                        Set.of(),
                                        Drafts.always(margin)));
    }

    private void behindTheOther(Reading reading, Named over) {
        var item = reading.required("figure");
        var in = measure(item);
        Amounts.of(item)
                .ifPresent(
                        figure ->
                                drafts.add(
                                        reading,
                                        item,
                                        reading.part("choice"),
                                        Set.of(),
                                        (chooser, events, since) ->
                                                chooser.onlyOther(events, over)
                                                        .map(
                                                                other ->
                                                                        new Assertion.Margin(
                                                                                other,
                                                                                Optional.of(over),
                                                                                in,
                                                                                amount(
                                                                                        in,
                                                                                        figure)))));
    }

    private static Measure measure(Item item) {
        if (ElectionLanguage.SEATS.of(item)) {
            return Measure.SEATS;
        }
        return ElectionLanguage.VOTES.of(item) || ElectionLanguage.COUNT.of(item)
                ? Measure.VOTES
                : Measure.POINTS;
    }

    private static Figure amount(Measure in, Figure figure) {
        return in == Measure.VOTES ? Amounts.count(figure) : figure;
    }

    /// "won 59-41": the winner's figure and the other's.
    void pair(Reading reading) {
        var choice = choices.named(reading, "choice");
        var pair = Pair.of(reading);
        if (choice.isEmpty() || pair.isEmpty()) {
            return;
        }
        var first = Amounts.of(pair.get().a());
        var second = Amounts.of(pair.get().b());
        if (first.isPresent() && second.isPresent()) {
            paired(reading, choice.get(), pair.get(), first.get(), second.get());
        }
    }

    private void paired(Reading reading, Named choice, Pair pair, Figure first, Figure second) {
        boolean shares = areShares(first, second);
        if (!shares && !pair.isCounted()) {
            return;
        }
        var of = reading.required("choice");
        drafts.add(reading, pair.a(), of, figureOf(choice, first, pair, shares));
        var over = choices.named(reading, "over");
        drafts.add(
                reading,
                pair.b(),
                Optional.of(of),
                Set.of(),
                (chooser, events, since) ->
                        over.or(() -> chooser.onlyOther(events, choice))
                                .map(other -> figureOf(other, second, pair, shares)));
    }

    private static Assertion figureOf(Named choice, Figure figure, Pair pair, boolean share) {
        if (share) {
            return new Assertion.Share(choice, figure, Base.VALID_VOTES);
        }
        return ElectionLanguage.SEATS.of(pair.a())
                ? new Assertion.Seats(choice, figure)
                : new Assertion.Votes(choice, Amounts.count(figure));
    }

    private static boolean areShares(Figure first, Figure second) {
        var sum = first.value().add(second.value());
        return first.value().compareTo(HUNDRED) <= 0
                && second.value().compareTo(HUNDRED) <= 0
                && sum.compareTo(MOST_OF_TWO) <= 0
                && sum.compareTo(LEAST_OF_TWO) >= 0;
    }

    /// Two figures side by side.
    record Pair(Item a, Item b) {

        /// The pair that a reading captured: as one item, or as two.
        static Optional<Pair> of(Reading reading) {
            var pair = reading.part("pair");
            var a = pair.isPresent() ? pair.get().part("a") : reading.part("a");
            var b = pair.isPresent() ? pair.get().part("b") : reading.part("b");
            return a.flatMap(first -> b.map(second -> new Pair(first, second)));
        }

        /// Whether either figure says that it counts votes or seats.
        boolean isCounted() {
            return ElectionLanguage.VOTES.of(a)
                    || ElectionLanguage.SEATS.of(a)
                    || ElectionLanguage.VOTES.of(b)
                    || ElectionLanguage.SEATS.of(b);
        }
    }
}
