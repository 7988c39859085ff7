package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.text.Item;

/// Gives figures that no rule reads and that say how far two were apart to those who are named in
/// their clause: "the margin came to 147,818 votes", "Smith trailed by 16.5 points".
///
/// Always tentative: a difference that agrees with the stored one to its last digit, in the
/// direction that the words tell, is not there by chance; where it does not agree, the words may
/// have meant another one.
final class Distances {

    /// The name of the rule that such claims are read by.
    static final String RULE = "distance";

    private static final int LEAST_DIGITS = 3;
    private static final BigDecimal LEAST_OF_HEDGED = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<String> ENDS =
            Set.of(";", "\n", ".", "while", "whereas", "but", "although", "though");
    private static final Set<String> AHEAD =
            Set.of("ahead", "clear", "more", "front", "majority", "cushion", "advantage", "lead");
    private static final Set<String> BEHIND =
            Set.of(
                    "behind",
                    "adrift",
                    "fewer",
                    "less",
                    "short",
                    "trailed",
                    "trails",
                    "trailing",
                    "lost",
                    "loses",
                    "losing",
                    "deficit");
    private static final Set<String> APART =
            Set.of("margin", "gap", "difference", "separated", "separates", "between", "apart");
    private static final Set<String> SECOND = Set.of("over", "than", "of", "behind", "to", "by");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Subjects subjects;

    Distances(Setting setting, Choices choices) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.subjects = new Subjects(setting, choices);
    }

    /// What words say of who was ahead.
    private enum Direction {
        FORWARD,
        BACKWARD,
        UNTOLD
    }

    /// Somebody who is named in the clause.
    ///
    /// @param second whether the words make them the one that another is set against
    private record Side(Named who, boolean second) {}

    /// A proposal for the figure at a place, where it is such a difference.
    Optional<Proposal> at(int at) {
        int from = at;
        while (from > 0 && !ends(from - 1)) {
            from--;
        }
        int to = at;
        while (to < items.size() && !ends(to)) {
            to++;
        }
        int first = from;
        int end = to;
        var direction = direction(first, end);
        var figure = Amounts.of(items.get(at)).filter(Distances::isTelling);
        var in = measure(items.get(at));
        if (direction.isEmpty() || figure.isEmpty() || in.isEmpty() || isChange(first, end)) {
            return Optional.empty();
        }
        return apart(sides(first, end), direction.get(), in.get(), figure.get())
                .map(assertion -> proposal(at, assertion));
    }

    private Optional<Assertion> apart(
            List<Side> sides, Direction direction, Measure in, Figure by) {
        if (sides.size() > 2) {
            return Optional.empty();
        }
        if (direction == Direction.UNTOLD) {
            return Optional.of(new Assertion.Gap(sides.stream().map(Side::who).toList(), in, by));
        }
        boolean forward = direction == Direction.FORWARD;
        if (sides.size() == 2) {
            var one = sides.getFirst().who();
            var other = sides.getLast().who();
            return Optional.of(
                    new Assertion.Margin(
                            forward ? one : other, Optional.of(forward ? other : one), in, by));
        }
        return sides.stream()
                .findFirst()
                .filter(side -> forward || !side.second())
                .map(
                        side ->
                                forward && !side.second()
                                        ? new Assertion.Margin(side.who(), Optional.empty(), in, by)
                                        : new Assertion.Deficit(side.who(), 1, in, by));
    }

    /// Which way the words of a clause point; nothing where they tell no distance, or both ways.
    private Optional<Direction> direction(int from, int to) {
        boolean forward = false;
        boolean backward = false;
        boolean apart = false;
        for (int i = from; i < to; i++) {
            var item = items.get(i);
            var words = List.of(setting.text().words(item).toLowerCase(Locale.ROOT).split(" "));
            forward |=
                    ElectionLanguage.BEAT.of(item)
                            || ElectionLanguage.WIN.of(item)
                            || words.stream().anyMatch(AHEAD::contains);
            backward |= words.stream().anyMatch(BEHIND::contains);
            apart |= words.stream().anyMatch(APART::contains);
        }
        if (forward == backward) {
            return !forward && apart ? Optional.of(Direction.UNTOLD) : Optional.empty();
        }
        return Optional.of(forward ? Direction.FORWARD : Direction.BACKWARD);
    }

    private List<Side> sides(int from, int to) {
        var sides = new ArrayList<Side>();
        for (int i = from; i < to; i++) {
            var item = items.get(i);
            boolean second =
                    !ElectionLanguage.CHOICE.of(item)
                            || SECOND.contains(setting.wordAt(i - 1))
                            || (i > 0 && ElectionLanguage.BEAT.of(items.get(i - 1)));
            for (var who : choices.inside(item)) {
                if (!who.ids().isEmpty()
                        && sides.stream().noneMatch(side -> side.who().ids().equals(who.ids()))) {
                    sides.add(new Side(who, second));
                }
            }
        }
        return sides;
    }

    /// "up 12,000 votes on 2019": a difference from another election.
    private boolean isChange(int from, int to) {
        return items.subList(from, to).stream()
                .anyMatch(
                        item ->
                                ElectionLanguage.UP.of(item)
                                        || ElectionLanguage.DOWN.of(item)
                                        || ElectionLanguage.NEG.of(item)
                                        || ElectionLanguage.MODAL.of(item)
                                        || ElectionLanguage.SOMEONE.of(item));
    }

    private Optional<Measure> measure(Item item) {
        if (ElectionLanguage.PERCENT.of(item) && !ElectionLanguage.POINTS.of(item)) {
            return Optional.empty();
        }
        return subjects.measure(item)
                .or(
                        () ->
                                Amounts.of(item)
                                        .filter(figure -> figure.value().scale() > 0)
                                        .filter(figure -> figure.value().compareTo(HUNDRED) < 0)
                                        .map(figure -> Measure.POINTS));
    }

    /// Whether a figure has digits enough to be known again.
    private static boolean isTelling(Figure figure) {
        if (figure.sense() instanceof Sense.Hedged) {
            return figure.value().compareTo(LEAST_OF_HEDGED) >= 0;
        }
        return figure.sense() instanceof Sense.Plain
                && figure.value().divideToIntegralValue(figure.unit()).precision() >= LEAST_DIGITS;
    }

    private boolean ends(int at) {
        return ENDS.contains(setting.wordAt(at));
    }

    private Proposal proposal(int at, Assertion assertion) {
        return new Proposal(
                RULE,
                items.get(at),
                at,
                at + 1,
                0,
                Integer.MAX_VALUE,
                0,
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Drafts.always(assertion));
    }
}
