package plumbline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.fact.PartialDate;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.When;

/// When a sentence says that its votes were held: the dates that it names, each nearest to a claim,
/// and times counted from another vote ("two years later").
final class VoteTimes {

    private static final Set<String> NOT_THEN =
            Set.of("since", "by", "until", "till", "before", "after", "than");

    private final Text text;
    private final List<Item> items;
    private final List<Mention<When>> whens = new ArrayList<>();
    private Optional<PartialDate> base = Optional.empty();

    VoteTimes(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            for (var leaf : items.get(i).leaves()) {
                read(leaf, i);
            }
        }
    }

    private void read(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Date(var when) && !isOfSomethingElse(leaf)) {
            whens.add(new Mention<>(when, at));
        }
    }

    private boolean isOfSomethingElse(Item leaf) {
        boolean another =
                leaf.first() > 0 && NOT_THEN.contains(text.tokens().get(leaf.first() - 1).fold());
        return another && !isOwner(leaf);
    }

    /// "judging by Friday's vote": the vote's own day.
    private boolean isOwner(Item leaf) {
        int after = leaf.last() + 1;
        return after < text.tokens().size()
                && text.tokens().get(after).is("'s")
                && text.tokens().get(leaf.first() - 1).is("by");
    }

    /// Whether a day or a month is named.
    boolean isDated() {
        return whens.stream().anyMatch(when -> !TopicChoice.isLoose(when.value()));
    }

    /// The day from which "two years later" counts where the sentence gives no date.
    void countFrom(Optional<PartialDate> date) {
        base = date;
    }

    /// The nearest date, and those beside it ("Monday, 14 November").
    List<When> nearestWhens(int at, List<Item> notThen) {
        var open = Mention.outside(notThen, whens, items);
        Optional<Mention<When>> best = Optional.empty();
        for (var mention : open) {
            if (best.isEmpty() || apart(mention, at) < apart(best.get(), at)) {
                best = Optional.of(mention);
            }
        }
        var shift = shiftNear(at);
        if (shift.isPresent()) {
            return best.flatMap(mention -> mention.value().date())
                    .or(() -> base)
                    .map(date -> List.of(shift.get().from(date.first())))
                    .orElse(List.of());
        }
        if (best.isEmpty()) {
            return List.of();
        }
        var together = new ArrayList<When>();
        for (var mention : open) {
            if (Math.abs(mention.at() - best.get().at()) <= 2
                    && compatible(mention.value(), best.get().value())) {
                together.add(mention.value());
            }
        }
        return together;
    }

    /// "two years later", in the same stretch between commas as an item.
    private Optional<Shift> shiftNear(int at) {
        for (int i = at;
                i + 2 < items.size() && i < at + 8 && !SaidTopic.breaks(text, items.get(i));
                i++) {
            var shift = shift(i);
            if (shift.isPresent() || (i > at && isOfAnother(items.get(i)))) {
                return shift;
            }
        }
        for (int i = at - 1; i >= 0 && i > at - 6 && !SaidTopic.breaks(text, items.get(i)); i--) {
            var shift = shift(i);
            if (shift.isPresent() || ResolutionLanguage.DATE.of(items.get(i))) {
                return shift;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAnother(Item item) {
        return ResolutionLanguage.DATE.of(item) || ResolutionLanguage.COUNT.of(item);
    }

    private Optional<Shift> shift(int at) {
        if (at + 2 >= items.size() || !ResolutionLanguage.UNIT_OF_TIME.of(items.get(at + 1))) {
            return Optional.empty();
        }
        var word = items.get(at + 2);
        boolean later = ResolutionLanguage.LATER.of(word);
        if (!later && !ResolutionLanguage.EARLIER.of(word)) {
            return Optional.empty();
        }
        boolean months = text.fold(items.get(at + 1)).startsWith("month");
        int number =
                text.fold(items.get(at)).equals("a")
                        ? 1
                        : VoteFigures.of(items.get(at))
                                .map(figure -> figure.value().intValue())
                                .orElse(0);
        return number == 0
                ? Optional.empty()
                : Optional.of(new Shift(later ? number : -number, months));
    }

    /// So many years, or months, after another vote.
    private record Shift(int by, boolean months) {

        When from(LocalDate day) {
            var then = months ? day.plusMonths(by) : day.plusYears(by);
            return new When.Calendar(
                    OptionalInt.of(then.getYear()),
                    months ? OptionalInt.of(then.getMonthValue()) : OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty());
        }
    }

    /// How far a date stands, one beyond a semicolon further.
    private int apart(Mention<?> mention, int at) {
        int far = mention.distance(at);
        for (int i = Math.min(at, mention.at()); i < Math.max(at, mention.at()); i++) {
            if (text.fold(items.get(i)).equals(";")) {
                far += items.size() * 2;
            }
        }
        return far;
    }

    private static boolean compatible(When one, When other) {
        return one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    }
}
