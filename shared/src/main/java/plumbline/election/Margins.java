package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// How far behind "his" the word for his result stands, in items.
    private static final int OWN_REACH = 3;

    private static final Set<String> HAVING = Set.of("with", "on", "at", "to");
    private static final Set<String> AHEAD = Set.of("ahead", "clear", "in");

    private final Setting setting;
    private final Choices choices;
    private final Drafts drafts;
    private final Subjects subjects;

    Margins(Setting setting, Choices choices, Drafts drafts, Subjects subjects) {
        this.setting = setting;
        this.choices = choices;
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /// "won by 12 points".
    void ahead(Reading reading) {
        if (!isRunnerUp(reading) || isLocal(reading) || isOverOwn(reading) || isResult(reading)) {
            return;
        }
        if (isPassive(reading)) {
            deficit(reading);
            return;
        }
        var leader = choices.namedOrBefore(reading, "choice");
        var over = choices.named(reading, "over").or(() -> choices.named(reading, "ahead"));
        if (Amounts.isFewer(reading.required("figure"))) {
            over.ifPresent(other -> margin(reading, other, leader)); // "290 fewer seats than"
        } else if (leader.isPresent()) {
            margin(reading, leader.get(), over);
        } else if (over.isPresent() && hasSubjectBehind(reading)) {
            choices.who(setting.items().get(reading.end() + 1))
                    .ifPresent(who -> margin(reading, who, over));
        } else if (over.isPresent() && isOfNobody(reading.first())) {
            var between = List.of(over.get());
            propose(reading, (in, figure) -> new Assertion.Gap(between, in, figure));
        }
    }

    /// "was beaten by twelve points": behind.
    private boolean isPassive(Reading reading) {
        return !reading.has("over")
                && IntStream.range(reading.first() + 1, reading.end())
                        .anyMatch(
                                i ->
                                        ElectionLanguage.BEAT.of(setting.items().get(i))
                                                && ElectionLanguage.BE.of(
                                                        setting.items().get(i - 1)));
    }

    /// "Springfield's Liberal candidate": what one of a party's candidates got in one place.
    private boolean isLocal(Reading reading) {
        var choice = reading.part("choice").filter(ElectionLanguage::isParty);
        return choice.map(setting::indexOf)
                .filter(at -> at > 0 && setting.wordAt(at - 1).equals("'s"))
                .filter(at -> setting.wordAt(at + 1).equals("candidate"))
                .isPresent();
    }

    /// "won with 12 ahead of the Greens on 10", "12 alongside the Greens": what somebody has.
    private boolean isResult(Reading reading) {
        var item = reading.required("figure");
        if (!ElectionLanguage.COUNT.of(item)) {
            return false;
        }
        int at = setting.indexOf(item);
        if (at + 1 >= setting.items().size()) {
            return false;
        }
        var behind = setting.text().tokens().get(setting.items().get(at + 1).first()).fold();
        return AHEAD.contains(behind) ? isHad(at - 1) : reading.part("ahead").isPresent();
    }

    private boolean isHad(int at) {
        return at >= 0
                && (ElectionLanguage.GET.of(setting.items().get(at))
                        || HAVING.contains(setting.wordAt(at)));
    }

    /// "bettered his 2020 score by nine points": ahead of himself.
    private boolean isOverOwn(Reading reading) {
        var choice = reading.part("choice");
        int from = choice.map(setting::indexOf).orElse(-1) + 1;
        int to = setting.indexOf(reading.required("figure"));
        if (choice.isEmpty() || reading.has("over") || from > to) {
            return false;
        }
        var between = setting.items().subList(from, to);
        return between.stream()
                .dropWhile(item -> !ElectionLanguage.POSSESSIVE.of(item))
                .skip(1)
                .limit(OWN_REACH)
                .anyMatch(ElectionLanguage.SHARE_NOUN::of);
    }

    /// "With one seat more than the Greens, the Blues are second".
    private boolean hasSubjectBehind(Reading reading) {
        return reading.end() + 1 < setting.items().size()
                && setting.wordAt(0).equals("with")
                && setting.wordAt(reading.end()).equals(",")
                && ElectionLanguage.CHOICE.of(setting.items().get(reading.end() + 1));
    }

    /// "a cushion of 40,000 votes over the Liberals": whose it is is not said.
    private boolean isOfNobody(int first) {
        return setting.items().subList(0, first).stream()
                .noneMatch(
                        item ->
                                ElectionLanguage.SOMEONE.of(item)
                                        || ElectionLanguage.CHOICE.of(item));
    }

    /// "clear of her nearest challenger"; anybody else without a name may be anybody.
    private static boolean isRunnerUp(Reading reading) {
        return reading.part("runner")
                .filter(
                        item ->
                                ElectionLanguage.SOMEONE.of(item)
                                        || ElectionLanguage.ASIDE.of(item))
                .map(somebody -> ElectionLanguage.RUNNER_UP.below(somebody))
                .orElse(true);
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
        propose(reading, (in, figure) -> new Assertion.Margin(leader, over, in, figure));
    }

    /// "lost by 19,022 votes": behind the first; "missed the run-off by a point": behind the
    /// second.
    void deficit(Reading reading) {
        choices.namedOrBefore(reading, "choice")
                .ifPresent(
                        who ->
                                propose(
                                        reading,
                                        (in, figure) ->
                                                new Assertion.Deficit(
                                                        who,
                                                        reading.has("second") ? 2 : 1,
                                                        in,
                                                        figure)));
    }

    /// "369,591 votes separated the two": which of them was ahead is not said.
    void apart(Reading reading) {
        var between = between(reading);
        propose(reading, (in, figure) -> new Assertion.Gap(between, in, figure));
    }

    /// Whom a gap is between: those that the reading names, or those that its sentence names
    /// before.
    private List<Named> between(Reading reading) {
        var named =
                Stream.of("choice", "over")
                        .flatMap(part -> choices.named(reading, part).stream())
                        .toList();
        if (!named.isEmpty() || reading.has("top")) {
            return named;
        }
        var before = new ArrayList<Named>();
        for (var item : setting.items().subList(0, reading.first())) {
            choices.inside(item).stream()
                    .filter(who -> before.stream().noneMatch(one -> one.ids().equals(who.ids())))
                    .forEach(before::add);
        }
        return before.size() <= 2 ? before : List.of();
    }

    private void propose(Reading reading, BiFunction<Measure, Figure, Assertion> of) {
        var item = reading.required("figure");
        var measure = measure(item);
        if (measure.isEmpty()) {
            return;
        }
        var in = measure.get();
        Amounts.of(item)
                .map(figure -> of.apply(in, amount(in, figure)))
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
        var measure = measure(item);
        if (measure.isEmpty()) {
            return;
        }
        var in = measure.get();
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

    /// What a margin is counted in; one with decimals, in points.
    private Optional<Measure> measure(Item item) {
        return ElectionLanguage.PERCENT.of(item)
                ? Optional.of(Measure.POINTS)
                : subjects.measure(item).or(() -> ofDecimals(item)).or(() -> ofRecount(item));
    }

    private static Optional<Measure> ofDecimals(Item item) {
        return Amounts.of(item)
                .filter(figure -> figure.value().scale() > 0)
                .filter(figure -> figure.value().compareTo(HUNDRED) < 0)
                .map(figure -> Measure.POINTS);
    }

    /// What is counted again is votes.
    private Optional<Measure> ofRecount(Item item) {
        return ElectionLanguage.COUNT.of(item) && setting.scene().has(ElectionLanguage.RECOUNT)
                ? Optional.of(Measure.VOTES)
                : Optional.empty();
    }

    private static Figure amount(Measure in, Figure figure) {
        return in == Measure.VOTES ? Amounts.count(figure) : figure;
    }

    /// "twice as many votes as Joe Brown", "by more than two to one".
    void multiple(Reading reading) {
        var key = reading.part("times").or(() -> reading.part("a")).orElseThrow();
        var times =
                reading.part("times")
                        .flatMap(Multiples::of)
                        .or(
                                () ->
                                        Pair.of(reading)
                                                .flatMap(
                                                        pair ->
                                                                Amounts.of(pair.a())
                                                                        .flatMap(
                                                                                a ->
                                                                                        Amounts.of(
                                                                                                        pair
                                                                                                                .b())
                                                                                                .flatMap(
                                                                                                        b ->
                                                                                                                Multiples
                                                                                                                        .of(
                                                                                                                                a,
                                                                                                                                b)))));
        var leader =
                reading.has("top")
                        ? Optional.<Named>empty()
                        : choices.namedOrBefore(reading, "choice");
        if (!isRunnerUp(reading) || times.isEmpty() || (leader.isEmpty() && !reading.has("top"))) {
            return;
        }
        var in = reading.has("seats") ? Measure.SEATS : Measure.VOTES;
        var over =
                reading.has("other")
                        ? otherThan(leader, reading.first())
                        : choices.named(reading, "over");
        if (reading.has("other") && over.isEmpty()) {
            return;
        }
        drafts.add(
                reading,
                key,
                reading.part("choice"),
                Set.of(),
                Drafts.always(new Assertion.Multiple(leader, over, in, times.get())));
    }

    /// "27 percent for Joe Brown; Jane Smith took twice as many": the only other one before.
    private Optional<Named> otherThan(Optional<Named> leader, int first) {
        var others =
                setting.items().subList(0, first).stream()
                        .flatMap(item -> choices.inside(item).stream())
                        .filter(who -> leader.filter(one -> one.ids().equals(who.ids())).isEmpty())
                        .distinct()
                        .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /// "won 59-41": the winner's figure and the other's.
    void pair(Reading reading) {
        var choice = choices.named(reading, "choice");
        var pair = Pair.of(reading);
        if (choice.isEmpty() || pair.filter(Pair::isOfOneSort).isEmpty()) {
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

        /// "by some 99,000 votes - 51.63% to 48.37%": a share and a number of votes are no pair.
        boolean isOfOneSort() {
            return ElectionLanguage.PERCENT.of(a)
                    ? ElectionLanguage.PERCENT.of(b) || ElectionLanguage.COUNT.of(b)
                    : ElectionLanguage.COUNT.of(a) || !ElectionLanguage.PERCENT.of(b);
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
