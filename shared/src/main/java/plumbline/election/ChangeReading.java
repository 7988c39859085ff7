package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.election.Subjects.Subject;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads what compares two elections: moves by so much, and from one figure to another.
final class ChangeReading {

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Drafts drafts;
    private final ChoiceFigures figures;
    private final TurnoutReading turnout;
    private final Subjects subjects;

    ChangeReading(
            Setting setting,
            Choices choices,
            Drafts drafts,
            ChoiceFigures figures,
            TurnoutReading turnout,
            Subjects subjects) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.drafts = drafts;
        this.figures = figures;
        this.turnout = turnout;
        this.subjects = subjects;
    }

    /// "Turnout fell by 3 points".
    void ofTurnout(Reading reading) {
        compare(reading, true);
    }

    /// "The Liberals gained 12 points".
    void ofChoice(Reading reading) {
        compare(reading, false);
    }

    /// "…, down 3 points": of turnout, if that is what the sentence was on.
    void moved(Reading reading) {
        compare(reading, isTurnoutNearest(reading.first()));
    }

    private void compare(Reading reading, boolean ofTurnout) {
        var comparison = new Comparison(reading, ofTurnout);
        if (!comparison.makesSense()) {
            return;
        }
        var choice = ofTurnout ? Optional.<Named>empty() : choices.namedOrBefore(reading, "choice");
        if (ofTurnout || choice.isPresent()) {
            drafts.add(
                    reading,
                    comparison.key(items),
                    reading.part("choice"),
                    comparison.seats() ? Drafts.WITH_SEATS : Set.of(),
                    (chooser, events, since) ->
                            comparison.assertion(chooser, events, since, choice));
        }
    }

    /// "plummeting by 20 points to 24%": the share of whoever the sentence was on.
    void movedTo(Reading reading) {
        var subject = subjectNearerThanTurnout(reading.first());
        var choice = subject.flatMap(choices::who);
        if (choice.isPresent()) {
            figures.measured(reading, subject.orElseThrow(), choice.get());
        } else if (isTurnoutBefore(reading.first())
                && ElectionLanguage.PERCENT.of(reading.required("figure"))) {
            turnout.share(reading);
        }
    }

    /// "up from 4.53 per cent in 2018": the figure of an earlier election.
    void upFrom(Reading reading) {
        var subject = subjectNearerThanTurnout(reading.first());
        var choice = subject.flatMap(choices::who);
        if (subject.isPresent() ? choice.isPresent() : isTurnoutBefore(reading.first())) {
            earlier(reading, choice);
        }
    }

    /// "Turnout fell from 67.3% in 2019 to 59.7% in 2024": a figure of each of two elections.
    void turnoutFromTo(Reading reading) {
        fromTo(reading, choices.named(reading, "choice"));
    }

    /// "The Liberals rose from 12% in 2019 to 15%".
    void choiceFromTo(Reading reading) {
        var choice = choices.named(reading, "choice");
        if (choice.isPresent()) {
            fromTo(reading, choice);
        }
    }

    /// "…, from 10.4 to 20.8 percent": of whoever or whatever the sentence was on.
    void itFromTo(Reading reading) {
        subjects.before(reading.first())
                .ifPresent(
                        subject -> {
                            switch (subject) {
                                case Subject.OfChoice(var named, var _) -> {
                                    if (isOfOneSize(reading)) {
                                        fromTo(reading, Optional.of(named));
                                    }
                                }
                                case Subject.Turnout(var missing) -> {
                                    if (!missing && isPercent(reading)) {
                                        fromTo(reading, Optional.empty());
                                    }
                                }
                            }
                        });
    }

    /// "from 2.3 to 5.25 million" is not read.
    private static boolean isOfOneSize(Reading reading) {
        return Stream.of("figure", "figure2")
                        .flatMap(part -> reading.part(part).flatMap(Amounts::of).stream())
                        .filter(BareNumbers::isLarge)
                        .count()
                != 1;
    }

    private static boolean isPercent(Reading reading) {
        return ElectionLanguage.PERCENT.of(reading.required("figure"))
                || ElectionLanguage.PERCENT.of(reading.required("figure2"));
    }

    private void fromTo(Reading reading, Optional<Named> choice) {
        earlier(reading, choice);
        var until = reading.part("until").or(this::laterRound);
        if (until.isEmpty() && !reading.has("since") && isOverFirstRound()) {
            return;
        }
        side(reading, reading.required("figure2"), until, choice, false);
        if (choice.isEmpty() && (reading.has("up") || reading.has("down"))) {
            var up = reading.part("up");
            drafts.add(
                    reading,
                    up.or(() -> reading.part("down")).orElseThrow(),
                    Optional.empty(),
                    Set.of(),
                    (chooser, events, since) ->
                            Optional.of(
                                    new Assertion.Change(
                                            new Quantity.TurnoutPercent(),
                                            new EventReference.AnyOf(
                                                    chooser.earlier(events, since)),
                                            new Movement.Direction(up.isPresent()))));
        }
    }

    /// "it had been 83.27% in 2019": what the sentence is of, at another time.
    void then(Reading reading) {
        subjects.before(reading.first())
                .ifPresent(
                        subject -> {
                            var choice =
                                    switch (subject) {
                                        case Subject.Turnout _ -> Optional.<Named>empty();
                                        case Subject.OfChoice(var named, var _) ->
                                                Optional.of(named);
                                    };
                            var item = reading.required("figure");
                            if (choice.isPresent() || ElectionLanguage.PERCENT.of(item)) {
                                earlier(reading, choice);
                            }
                        });
    }

    private void earlier(Reading reading, Optional<Named> choice) {
        side(
                reading,
                reading.required("figure"),
                reading.part("since").or(this::sinceOfSentence),
                choice,
                true);
    }

    /// "between the two rounds, from 1.8 million to 4.6 million".
    private Optional<Item> sinceOfSentence() {
        return items.stream()
                .filter(ElectionLanguage.BETWEEN_ROUNDS::of)
                .findFirst()
                .or(() -> items.stream().filter(ElectionLanguage.FIRST_ROUND::below).findFirst());
    }

    /// "doubled his first-round tally, from 8 million to 14.5": the second is of the round after.
    private boolean isOverFirstRound() {
        return items.stream().anyMatch(ElectionLanguage.FIRST_ROUND::below)
                && items.stream().noneMatch(ElectionLanguage.BETWEEN_ROUNDS::of);
    }

    /// The run-off that such a sentence names.
    private Optional<Item> laterRound() {
        return isOverFirstRound()
                ? items.stream().filter(ElectionLanguage.SECOND_ROUND::below).findFirst()
                : Optional.empty();
    }

    /// "from 40.34 percent to 52.40": a bare number is what the number beside it is.
    private static Optional<Assertion> likeOther(
            Reading reading, Item item, Optional<Named> choice, Figure figure) {
        boolean besideShare =
                Stream.of("figure", "figure2")
                        .flatMap(name -> reading.part(name).stream())
                        .anyMatch(
                                other -> ElectionLanguage.PERCENT.of(other) || hasDecimals(other));
        if (!ElectionLanguage.COUNT.of(item) || (!besideShare && !BareNumbers.isLarge(figure))) {
            return Optional.empty();
        }
        return choice.map(
                who ->
                        besideShare
                                ? new Assertion.Share(who, figure, Base.VALID_VOTES)
                                : new Assertion.Votes(who, Amounts.count(figure)));
    }

    private static boolean hasDecimals(Item item) {
        return Amounts.of(item)
                .filter(figure -> figure.value().scale() > 0)
                .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(100)) < 0)
                .isPresent();
    }

    /// One side of a comparison, as a claim of its own.
    ///
    /// @param when the item that names its election
    /// @param choice whose figure it is; nobody's for turnout
    private void side(
            Reading reading,
            Item item,
            Optional<Item> when,
            Optional<Named> choice,
            boolean earlier) {
        int at = setting.indexOf(item);
        Amounts.of(item)
                .flatMap(
                        figure ->
                                choice.isEmpty()
                                        ? Optional.of(new Assertion.TurnoutShare(figure))
                                        : figures.quantity(item, choice.get(), figure)
                                                .or(() -> likeOther(reading, item, choice, figure)))
                .map(
                        assertion ->
                                new Proposal(
                                        reading.rule().name(),
                                        item,
                                        at,
                                        at + 1,
                                        Drafts.weight(reading) + 1,
                                        ElectionLanguage.order(reading.rule()),
                                        0,
                                        Optional.empty(),
                                        Set.of(),
                                        false,
                                        when.or(() -> Optional.of(item).filter(this::namesRound)),
                                        choice,
                                        earlier,
                                        false,
                                        Drafts.always(assertion)))
                .ifPresent(drafts::add);
    }

    private boolean namesRound(Item item) {
        return ElectionLanguage.FIRST_ROUND.below(item)
                || ElectionLanguage.SECOND_ROUND.below(item);
    }

    /// The choice that stands before a place, unless turnout stands nearer.
    private Optional<Item> subjectNearerThanTurnout(int first) {
        return nearest(first).filter(item -> !ElectionLanguage.TURNOUT.of(item));
    }

    private boolean isTurnoutNearest(int first) {
        return nearest(first).filter(ElectionLanguage.TURNOUT::of).isPresent();
    }

    /// The choice or the word for turnout that stands nearest before a place.
    private Optional<Item> nearest(int first) {
        return items.subList(0, first).reversed().stream()
                .filter(
                        item ->
                                ElectionLanguage.TURNOUT.of(item)
                                        || ElectionLanguage.CHOICE.of(item))
                .findFirst();
    }

    private boolean isTurnoutBefore(int first) {
        return items.subList(0, first).stream().anyMatch(ElectionLanguage.TURNOUT::of);
    }
}
