package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.text.Item;

/// Tells whom or what a difference is of that its own words do not say: the choice, or turnout,
/// that stands nearest before it; and what a bare number of it counts.
final class Subjects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How far behind "of" the word for seats stands, in items.
    private static final int SEATS_REACH = 4;

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;

    Subjects(Setting setting, Choices choices) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
    }

    /// What something is said of.
    sealed interface Subject {
        /// Turnout.
        ///
        /// @param missing whether it is told by those who stayed away
        record Turnout(boolean missing) implements Subject {}

        /// A choice.
        ///
        /// @param item the item that names it
        record OfChoice(Named choice, Item item) implements Subject {}
    }

    /// What a reading that begins at a place is of; empty where that is not clear.
    Optional<Subject> before(int first) {
        var nearest =
                items.subList(0, first).reversed().stream()
                        .filter(
                                item ->
                                        ElectionLanguage.TURNOUT.of(item)
                                                || ElectionLanguage.ABSTENTION.of(item)
                                                || ElectionLanguage.CHOICE.of(item)
                                                || ElectionLanguage.SOMEONE.of(item))
                        .findFirst();
        if (nearest.isEmpty()) {
            return setting.discourse().turnout() || isOfThoseWhoVoted(first)
                    ? Optional.of(new Subject.Turnout(false))
                    : Optional.empty();
        }
        var item = nearest.get();
        if (ElectionLanguage.TURNOUT.of(item) || ElectionLanguage.ABSTENTION.of(item)) {
            return Optional.of(new Subject.Turnout(ElectionLanguage.ABSTENTION.of(item)));
        }
        return isOfMargin(item, first) ? Optional.empty() : of(item);
    }

    /// "74% of those eligible turned out, …".
    private boolean isOfThoseWhoVoted(int first) {
        var before = items.subList(0, first);
        return before.stream().anyMatch(ElectionLanguage.PERCENT::of)
                && before.stream().anyMatch(ElectionLanguage.VOTE_VERB::of);
    }

    /// The choice that an item names.
    Optional<Subject> of(Item item) {
        return ElectionLanguage.CHOICE.of(item)
                ? choices.who(item).map(choice -> new Subject.OfChoice(choice, item))
                : Optional.empty();
    }

    /// "Jane Smith's lead was smaller than in 2019": nothing is said of her own figure.
    private boolean isOfMargin(Item choice, int first) {
        return items.subList(setting.indexOf(choice), first).stream()
                .anyMatch(ElectionLanguage.MARGIN_NOUN::of);
    }

    /// What a figure counts: by its own word, its size or its decimals, or like the last figure
    /// before it; for a number of a sentence on seats, seats. Empty where that is not clear.
    Optional<Measure> measure(Item item) {
        var own = own(item);
        if (own.isPresent() || !ElectionLanguage.COUNT.of(item)) {
            return own;
        }
        var figure = Amounts.of(item);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        if (BareNumbers.isLarge(Amounts.count(figure.get()))) {
            return Optional.of(Measure.VOTES);
        }
        var before = last(item);
        if (figure.get().value().scale() > 0) {
            return before.filter(measure -> measure == Measure.POINTS);
        }
        return before.isPresent() ? before : ofHouse();
    }

    /// What a change counts that stands in brackets behind the figure that changed.
    Optional<Measure> like(Item beside) {
        if (ElectionLanguage.PERCENT.of(beside) || hasDecimals(beside)) {
            return Optional.of(Measure.POINTS);
        }
        return own(beside).or(() -> ofList(beside));
    }

    /// In a list that has a number which is too large for a percentage, whole numbers are seats, or
    /// votes where they are larger still.
    private Optional<Measure> ofList(Item beside) {
        var figure = Amounts.of(beside).map(Amounts::count);
        if (figure.filter(BareNumbers::isLarge).isPresent()) {
            return Optional.of(Measure.VOTES);
        }
        return items.stream()
                        .filter(ElectionLanguage.COUNT::of)
                        .flatMap(item -> Amounts.of(item).stream())
                        .anyMatch(other -> other.value().compareTo(HUNDRED) > 0)
                ? Optional.of(Measure.SEATS)
                : ofHouse();
    }

    private static boolean hasDecimals(Item item) {
        return Amounts.of(item).filter(figure -> figure.value().scale() > 0).isPresent();
    }

    private Optional<Measure> own(Item item) {
        if (ElectionLanguage.POINTS.of(item)) {
            return Optional.of(Measure.POINTS);
        }
        if (ElectionLanguage.SEATS.of(item)) {
            return Optional.of(Measure.SEATS);
        }
        return ElectionLanguage.VOTES.of(item) || ElectionLanguage.VOTERS_COUNT.of(item)
                ? Optional.of(Measure.VOTES)
                : Optional.empty();
    }

    private Optional<Measure> last(Item figure) {
        for (var item : items.reversed()) {
            if (item.first() < figure.first()) {
                var measure =
                        !ElectionLanguage.PERCENT.of(item)
                                ? own(item)
                                : Optional.of(isOfSeats(item) ? Measure.SEATS : Measure.POINTS);
                if (measure.isPresent()) {
                    return measure;
                }
            }
        }
        return Optional.empty();
    }

    /// "a third of the seats".
    private boolean isOfSeats(Item share) {
        int at = setting.indexOf(share) + 1;
        return setting.wordAt(at).equals("of")
                && items.subList(at, Math.min(items.size(), at + SEATS_REACH)).stream()
                        .anyMatch(ElectionLanguage.SEATS_WORD::of);
    }

    private Optional<Measure> ofHouse() {
        var scene = setting.scene();
        return scene.has(ElectionLanguage.SEATS_WORD) || scene.has(ElectionLanguage.HOUSE)
                ? Optional.of(Measure.SEATS)
                : Optional.empty();
    }
}
