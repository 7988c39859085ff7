package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;

/// Pairs a series of choices with a series of as many figures, in their order: "Smith and Brown won
/// 24.95 and 16.74 percent respectively".
final class Respectively {

    static final String RULE = "respectively";

    /// More complete than what any rule reads of one of the choices.
    private static final int PARTS = 9;

    private static final Set<String> CLAUSE_ENDS = Set.of(";", "while", "whereas", "but");

    private static final BigDecimal SMALL = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Series series;

    Respectively(Setting setting, Choices choices, Series series) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.series = series;
    }

    /// A proposal for every figure of every pair of series.
    List<Proposal> proposals() {
        var found = new ArrayList<Proposal>();
        for (var figures : series.ofFigures()) {
            nearest(figures).ifPresent(named -> pair(named, figures, found));
        }
        return found;
    }

    /// The series of as many choices that stands nearest before or behind.
    private Optional<List<Integer>> nearest(List<Integer> figures) {
        List<Integer> best = null;
        for (var named : series.ofChoices()) {
            if (named.members().size() == figures.size()
                    && (best == null
                            || distance(named.members(), figures) < distance(best, figures))) {
                best = named.members();
            }
        }
        return Optional.ofNullable(best);
    }

    /// How far choices stand from figures; what stands in another clause is farther than anything
    /// in the same.
    private int distance(List<Integer> one, List<Integer> other) {
        boolean first = one.getFirst() < other.getFirst();
        int from = (first ? one : other).getLast();
        int to = (first ? other : one).getFirst();
        long ends =
                IntStream.range(from, Math.max(from, to))
                        .filter(i -> CLAUSE_ENDS.contains(setting.wordAt(i)))
                        .count();
        return to - from + (int) ends * items.size();
    }

    private void pair(List<Integer> named, List<Integer> figures, List<Proposal> found) {
        if (isUnreal(named, figures) || areOfSeveralSorts(figures)) {
            return;
        }
        var last = items.get(figures.getLast());
        for (int i = 0; i < named.size(); i++) {
            var item = items.get(figures.get(i));
            var choice = choices.who(items.get(named.get(i)));
            var figure = Amounts.of(item).map(amount -> scaledLike(last, item, amount));
            if (choice.isPresent() && figure.isPresent()) {
                int at = figures.get(i);
                assertion(last, choice.get(), figure.get())
                        .map(assertion -> proposal(at, choice.get(), assertion))
                        .ifPresent(found::add);
            }
        }
    }

    /// "5.1% and nine seats": figures of one choice, not of two.
    private boolean areOfSeveralSorts(List<Integer> figures) {
        var last = items.get(figures.getLast());
        return figures.stream()
                .map(items::get)
                .filter(item -> !ElectionLanguage.COUNT.of(item))
                .anyMatch(
                        item ->
                                ElectionLanguage.PERCENT.of(item)
                                                != ElectionLanguage.PERCENT.of(last)
                                        || ElectionLanguage.SEATS.of(item)
                                                != ElectionLanguage.SEATS.of(last));
    }

    private boolean isUnreal(List<Integer> named, List<Integer> figures) {
        int first = Math.min(named.getFirst(), figures.getFirst());
        int end = Math.max(named.getLast(), figures.getLast());
        return items.subList(first, end).stream()
                .anyMatch(
                        item ->
                                ElectionLanguage.NEG.of(item)
                                        || ElectionLanguage.MODAL.of(item)
                                        || ElectionLanguage.SOMEONE.of(item));
    }

    /// "4.36 and 3.22 million votes": the first is in millions too.
    private Figure scaledLike(Item last, Item item, Figure figure) {
        var unit = Amounts.of(last).map(Figure::unit).orElse(BigDecimal.ONE);
        boolean scaled =
                !item.equals(last)
                        && unit.compareTo(SMALL) > 0
                        && figure.value().compareTo(SMALL) < 0;
        if (!scaled) {
            return figure;
        }
        var factor = setting.text().words(last).contains("illion") ? 6 : isInMillions(last) ? 6 : 3;
        return new Figure(
                figure.value().scaleByPowerOfTen(factor),
                figure.unit().scaleByPowerOfTen(factor),
                figure.sense());
    }

    private boolean isInMillions(Item last) {
        return Amounts.of(last)
                .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0)
                .isPresent();
    }

    private static Optional<Assertion> assertion(Item last, Named choice, Figure figure) {
        if (ElectionLanguage.PERCENT.of(last)) {
            return figure.value().compareTo(HUNDRED) <= 0
                    ? Optional.of(new Assertion.Share(choice, figure, Amounts.base(last)))
                    : Optional.empty();
        }
        if (ElectionLanguage.SEATS.of(last)) {
            return Optional.of(new Assertion.Seats(choice, figure));
        }
        if (ElectionLanguage.VOTES.of(last)) {
            return Optional.of(new Assertion.Votes(choice, Amounts.count(figure)));
        }
        return figure.value().scale() > 0 && figure.value().compareTo(HUNDRED) < 0
                ? Optional.of(new Assertion.Share(choice, figure, Base.VALID_VOTES))
                : Optional.empty();
    }

    private Proposal proposal(int at, Named choice, Assertion assertion) {
        return new Proposal(
                RULE,
                items.get(at),
                at,
                at + 1,
                PARTS,
                0,
                0,
                Optional.empty(),
                assertion instanceof Assertion.Seats ? Drafts.WITH_SEATS : Set.<Contest>of(),
                false,
                Optional.empty(),
                Optional.of(choice),
                false,
                false,
                Drafts.always(assertion));
    }
}
