package plumbline.election;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads the shares, votes and seats of a choice.
final class ChoiceFigures {

    private static final List<String> FAILURES =
            List.of("fail", "unable", "did not manage", "didn't manage");

    /// Words that tell what somebody has after a gain.
    private static final Set<String> TOTAL =
            Set.of("total", "finish", "finishing", "end", "ending", "reach", "reaching", "now");

    /// How far behind a gain they stand, in items.
    private static final int TOTAL_REACH = 5;

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Drafts drafts;
    private final BareNumbers numbers;
    private final Belonging belonging;
    private final MarginFigures margins;

    ChoiceFigures(Setting setting, Choices choices, Drafts drafts, Series series) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.drafts = drafts;
        this.numbers = new BareNumbers(setting);
        this.belonging = new Belonging(setting, series);
        this.margins = new MarginFigures(setting);
    }

    /// "Joe Brown won 52 per cent"; "failed to win 52 per cent" is a threshold that he missed.
    void figure(Reading reading) {
        if (isFailure(reading)) {
            missed(reading);
            return;
        }
        choices.named(reading, "choice")
                .ifPresent(choice -> measured(reading, reading.required("choice"), choice));
    }

    private boolean isFailure(Reading reading) {
        return reading.part("neg")
                .map(neg -> setting.text().words(neg).toLowerCase(Locale.ROOT))
                .filter(neg -> FAILURES.stream().anyMatch(neg::startsWith) || isMark(reading))
                .isPresent();
    }

    /// "did not reach 30 per cent": a mark that was not met.
    private static boolean isMark(Reading reading) {
        return reading.part("verb").filter(ElectionLanguage.REACH::of).isPresent();
    }

    /// "…, gaining 52 per cent": of whoever the sentence was on.
    void gets(Reading reading) {
        choices.subjectOf(reading.first())
                .ifPresent(
                        subject ->
                                choices.whoOrIt(subject)
                                        .ifPresent(choice -> measured(reading, subject, choice)));
    }

    /// A figure of a choice: what it measures is told by its own words, or, for a bare number, by
    /// the number before it.
    ///
    /// @param of the item that names the choice
    void measured(Reading reading, Item of, Named choice) {
        var item = reading.required("figure");
        var amount = Amounts.of(item).map(figure -> atLeastIfExceeded(reading, figure));
        if (amount.isEmpty()
                || margins.has(item)
                || belonging.isPartOfOwn(item)
                || belonging.isOfSeveral(of)
                || belonging.isForAnother(item, of)
                || belonging.isSecondOfPair(item, of)
                || belonging.isOfAnother(of, item)) {
            return;
        }
        var figure = amount.get();
        boolean fewer = Amounts.isFewer(item);
        if (fewer && isAgainstARival()) {
            return;
        }
        if (fewer || isMoreSeats(item) || isGain(reading, item)) {
            moreSeats(reading, of, choice, new Movement.By(!fewer, figure));
        } else if (ElectionLanguage.PERCENT.of(item)) {
            if (belonging.isOfSeats(item)) {
                drafts.add(
                        reading,
                        item,
                        of,
                        Drafts.WITH_SEATS,
                        new Assertion.SeatShare(List.of(choice), figure));
            } else if (!belonging.isOfSomethingElse(item)) {
                drafts.add(
                        reading, item, of, new Assertion.Share(choice, figure, Amounts.base(item)));
            }
        } else if (ElectionLanguage.SEATS.of(item)) {
            seats(reading, of, choice, figure);
        } else if (ElectionLanguage.VOTES.of(item) || ElectionLanguage.VOTERS_COUNT.of(item)) {
            numbers.turnTo(Measure.VOTES);
            drafts.add(reading, item, of, new Assertion.Votes(choice, Amounts.count(figure)));
        } else {
            bare(reading, of, choice, figure);
        }
    }

    /// "outpolled the Liberals, yet ended up with 14 fewer seats": than they, and not than before.
    private boolean isAgainstARival() {
        var items = setting.items();
        boolean than =
                IntStream.range(0, items.size()).anyMatch(i -> setting.wordAt(i).equals("than"));
        return !than && items.stream().filter(ElectionLanguage.CHOICE::in).count() > 1;
    }

    private boolean isMoreSeats(Item item) {
        return ElectionLanguage.SEATS.of(item)
                && item.part("more")
                        .filter(more -> !setting.text().fold(more).equals("over"))
                        .isPresent();
    }

    /// "gained 23 seats", "picked up 23 seats for a total of 57": so many more than before.
    private boolean isGain(Reading reading, Item item) {
        return ElectionLanguage.SEATS.of(item)
                && reading.part("verb")
                        .map(verb -> setting.text().fold(verb))
                        .filter(verb -> verb.startsWith("gain") || isAdding(verb, item))
                        .isPresent();
    }

    private boolean isAdding(String verb, Item item) {
        int behind = setting.indexOf(item) + 1;
        return verb.startsWith("pick")
                && IntStream.range(behind, Math.min(items.size(), behind + TOTAL_REACH))
                        .anyMatch(i -> TOTAL.contains(setting.wordAt(i)));
    }

    /// "200 additional seats": so many more than at the election before.
    private void moreSeats(Reading reading, Item of, Named choice, Movement movement) {
        var seats = new Quantity.OfChoice(choice, Optional.empty(), Measure.SEATS);
        drafts.add(
                reading,
                reading.required("figure"),
                Optional.of(of),
                Drafts.WITH_SEATS,
                (chooser, events, since) ->
                        Optional.of(
                                new Assertion.Change(
                                        seats,
                                        new EventReference.AnyOf(chooser.earlier(events, since)),
                                        movement)));
    }

    /// "crossed the 5% threshold": at least so much.
    private static Figure atLeastIfExceeded(Reading reading, Figure figure) {
        return reading.has("exceed") && figure.sense() instanceof Sense.Plain
                ? figure.with(new Sense.Bound(Relation.AT_LEAST))
                : figure;
    }

    /// A number that is said to count votes.
    void votes(Reading reading) {
        var item = reading.required("figure");
        var choice = choices.named(reading, "choice");
        var figure = Amounts.of(item);
        if (figure.isPresent() && choice.isPresent()) {
            var votes = new Assertion.Votes(choice.get(), Amounts.count(figure.get()));
            drafts.add(reading, item, reading.required("choice"), votes);
        }
    }

    /// "169 Liberals elected": so many seats.
    void seats(Reading reading) {
        var choice = choices.named(reading, "choice");
        var figure = Amounts.of(reading.required("figure"));
        if (figure.isPresent() && choice.isPresent()) {
            seats(reading, reading.required("choice"), choice.get(), figure.get());
        }
    }

    private void seats(Reading reading, Item of, Named choice, Figure figure) {
        numbers.turnTo(Measure.SEATS);
        drafts.add(
                reading,
                reading.required("figure"),
                of,
                Drafts.WITH_SEATS,
                new Assertion.Seats(choice, figure));
    }

    /// "fell short of the 50 percent": not so much.
    void missed(Reading reading) {
        var item = reading.required("figure");
        var of = reading.part("choice").or(() -> choices.subjectBefore(reading.first()));
        var choice = of.flatMap(choices::who);
        var figure = Amounts.of(item).filter(amount -> isMissed(reading) || isBelow(amount));
        if (figure.isPresent() && choice.isPresent() && !belonging.isOfSeveral(of.orElseThrow())) {
            var below = figure.get().with(new Sense.Bound(Relation.LESS_THAN));
            quantity(item, choice.get(), below)
                    .map(assertion -> missed(reading, item, of.orElseThrow(), assertion))
                    .ifPresent(drafts::add);
        }
    }

    private static boolean isMissed(Reading reading) {
        return reading.has("verb") || reading.has("neg");
    }

    /// "well short of the five percent threshold": the phrase of the figure says so itself.
    private static boolean isBelow(Figure figure) {
        return figure.sense().equals(new Sense.Bound(Relation.LESS_THAN));
    }

    private Proposal missed(Reading reading, Item item, Item of, Assertion assertion) {
        var proposal =
                drafts.proposal(reading, item, Optional.of(of), Set.of(), Drafts.always(assertion));
        return proposal.negated() ? proposal.turned() : proposal;
    }

    /// Whether a figure is a percentage, by its own words or by its decimals.
    boolean isShare(Item item, Figure figure) {
        return ElectionLanguage.PERCENT.of(item)
                || (ElectionLanguage.COUNT.of(item) && numbers.isShare(item, figure));
    }

    /// What a figure that merely stands beside a choice may say of it.
    Optional<Assertion> beside(Item item, Named choice, Figure figure) {
        if (belonging.isPartOfOwn(item)) {
            return Optional.empty();
        }
        boolean share = ElectionLanguage.PERCENT.of(item) && !belonging.isOfSomethingElse(item);
        if (share || ElectionLanguage.SEATS.of(item) || ElectionLanguage.VOTES.of(item)) {
            return quantity(item, choice, figure);
        }
        if (!ElectionLanguage.COUNT.of(item)) {
            return Optional.empty();
        }
        if (numbers.isShare(item, figure)) {
            return Optional.of(new Assertion.Share(choice, figure, Base.VALID_VOTES));
        }
        return BareNumbers.isLarge(figure)
                ? Optional.of(new Assertion.Votes(choice, figure))
                : Optional.empty();
    }

    /// What is said with a figure of a choice; nothing where it is not clear what it counts.
    Optional<Assertion> quantity(Item item, Named choice, Figure figure) {
        if (ElectionLanguage.PERCENT.of(item)) {
            return Optional.of(new Assertion.Share(choice, figure, Amounts.base(item)));
        }
        if (ElectionLanguage.SEATS.of(item)) {
            numbers.turnTo(Measure.SEATS);
            return Optional.of(new Assertion.Seats(choice, figure));
        }
        boolean votes = ElectionLanguage.VOTES.of(item);
        if (votes) {
            numbers.turnTo(Measure.VOTES);
        }
        return switch (votes ? Measure.VOTES : numbers.measureBefore(item)) {
            case VOTES -> Optional.of(new Assertion.Votes(choice, Amounts.count(figure)));
            case SEATS -> Optional.of(new Assertion.Seats(choice, figure));
            case POINTS -> Optional.empty();
        };
    }

    /// "Joe Brown 52.1".
    void bare(Reading reading) {
        var of = reading.required("choice");
        var choice = choices.who(of);
        var figure = Amounts.of(reading.required("figure"));
        if (choice.isPresent() && figure.isPresent()) {
            bare(reading, of, choice.get(), figure.get());
        }
    }

    private void bare(Reading reading, Item of, Named choice, Figure figure) {
        var item = reading.required("figure");
        if (margins.has(item) || belonging.isSecondOfPair(item, of)) {
            return;
        }
        if (numbers.isShare(item, figure)) {
            drafts.add(reading, item, of, new Assertion.Share(choice, figure, Base.VALID_VOTES));
            return;
        }
        if (numbers.isOnlyCarried() && belonging.isOfSomethingElse(item)) {
            return;
        }
        switch (numbers.measure(item)) {
            case SEATS ->
                    drafts.add(
                            reading,
                            item,
                            of,
                            Drafts.WITH_SEATS,
                            new Assertion.Seats(choice, figure));
            case VOTES ->
                    drafts.add(
                            reading, item, of, new Assertion.Votes(choice, Amounts.count(figure)));
            case POINTS -> {
                if (BareNumbers.isLarge(figure) && !belonging.isOfSomethingElse(item)) {
                    drafts.add(reading, item, of, new Assertion.Votes(choice, figure));
                }
            }
        }
    }

    /// A share of somebody who is not known.
    void ofStranger(Reading reading) {
        var item = reading.required("figure");
        var of = items.get(reading.first());
        var rival = isRival(of) ? choices.onlyOneBefore(reading.first()) : Optional.<Item>empty();
        if (rival.isPresent()) {
            choices.who(rival.get()).ifPresent(choice -> ofTheOther(reading, item, choice));
        } else if (ElectionLanguage.PERCENT.of(item)) {
            var stranger = Named.unknown(setting.text().words(of));
            Amounts.of(item)
                    .map(figure -> new Assertion.Share(stranger, figure, Amounts.base(item)))
                    .ifPresent(share -> drafts.add(reading, item, of, share));
        }
    }

    /// "her challenger", "the opponent": the other one where there are two.
    private static boolean isRival(Item of) {
        return ElectionLanguage.OTHER_NOUN.below(of) && ElectionLanguage.POSSESSIVE.below(of);
    }

    private void ofTheOther(Reading reading, Item item, Named choice) {
        Amounts.of(item)
                .ifPresent(
                        figure ->
                                drafts.add(
                                        reading,
                                        item,
                                        Optional.empty(),
                                        Set.of(),
                                        (chooser, events, since) ->
                                                chooser.onlyOther(events, choice)
                                                        .flatMap(
                                                                other ->
                                                                        beside(
                                                                                item, other,
                                                                                figure))));
    }
}
