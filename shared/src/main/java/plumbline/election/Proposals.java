package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.fact.PartialDate;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Rule.Reading;
import plumbline.text.When;

/// Makes proposals of the readings of a sentence: what each rule would claim.
final class Proposals {

    /// Words behind which somebody is named whom nothing is said of.
    private static final Set<String> OBJECT_OF =
            Set.of("by", "trailed", "trails", "trailing", "lagged");

    private final Setting setting;
    private final Choices choices;
    private final Drafts drafts;
    private final Series series;
    private final Tables tables;
    private final Respectively respectively;
    private final Nobody nobody;
    private final Together together;
    private final SeatNumbers seatNumbers;
    private final FigureFirst figureFirst;
    private final Scores scores;
    private final Majorities majorities;
    private final ChoiceFigures figures;
    private final NoSeats noSeats;
    private final TurnoutReading turnout;
    private final Placings placings;
    private final Victories victories;
    private final Margins margins;
    private final Answers answers;
    private final ChangeReading changes;
    private final Deltas deltas;

    private Proposals(Setting setting) {
        this.setting = setting;
        this.choices = new Choices(setting);
        this.drafts = new Drafts(choices);
        this.series = new Series(setting);
        this.seatNumbers = new SeatNumbers(setting, choices);
        this.tables = new Tables(setting, choices);
        this.respectively = new Respectively(setting, choices, series);
        this.figures = new ChoiceFigures(setting, choices, drafts, series);
        this.scores = new Scores(setting, choices, series);
        this.figureFirst = new FigureFirst(setting, choices, figures);
        this.majorities = new Majorities(setting, choices, drafts, series);
        this.nobody = new Nobody(setting, drafts);
        this.noSeats = new NoSeats(choices, drafts);
        this.turnout = new TurnoutReading(setting, drafts);
        this.placings = new Placings(setting, choices, drafts);
        this.victories = new Victories(setting, choices, drafts);
        var subjects = new Subjects(setting, choices);
        this.together = new Together(setting, choices, series, subjects);
        this.margins = new Margins(setting, choices, drafts, subjects);
        this.answers = new Answers(setting, drafts);
        this.changes = new ChangeReading(setting, choices, drafts, figures, turnout, subjects);
        this.deltas = new Deltas(setting, drafts, subjects);
    }

    /// What a sentence may claim.
    ///
    /// @param proposals what its rules read, in order of the readings
    /// @param attachments what may be said of the figures that none of them reads; nothing in a
    ///     table, whose columns say it all
    record Read(List<Proposal> proposals, Optional<Attachments> attachments) {}

    /// Every proposal of a sentence.
    static Read of(Setting setting) {
        var proposals = new Proposals(setting);
        if (proposals.tables.isRow()) {
            return new Read(proposals.tables.proposals(), Optional.empty());
        }
        setting.scene().sentence().readings().stream()
                .filter(reading -> !proposals.isMisplaced(reading))
                .filter(reading -> !proposals.isUnreal(reading))
                .forEach(proposals::read);
        proposals.respectively.proposals().forEach(proposals.drafts::add);
        proposals.together.proposals().forEach(proposals.drafts::add);
        proposals.seatNumbers.proposals().forEach(proposals.drafts::add);
        proposals.figureFirst.proposals().forEach(proposals.drafts::add);
        proposals.scores.proposals().forEach(proposals.drafts::add);
        return new Read(
                proposals.drafts.proposals(),
                Optional.of(
                        new Attachments(
                                setting, proposals.choices, proposals.figures, proposals.series)));
    }

    /// A rule for the head of a sentence elsewhere, or a subject that is somebody's object ("beat
    /// Joe Brown with 52 per cent").
    private boolean isMisplaced(Reading reading) {
        if (reading.first() == 0) {
            return false;
        }
        return reading.rule().as().contains("first")
                || (isSubjectFirst(reading)
                        && (ElectionLanguage.BEAT.of(setting.items().get(reading.first() - 1))
                                || ElectionLanguage.LEAD.of(
                                        setting.items().get(reading.first() - 1))
                                || OBJECT_OF.contains(setting.wordAt(reading.first() - 1))));
    }

    private boolean isSubjectFirst(Reading reading) {
        int first = setting.items().get(reading.first()).first();
        return reading.part("choice").filter(choice -> choice.first() == first).isPresent()
                && !reading.rule().name().startsWith("choice-");
    }

    /// What only would, could or will be; a date that will be is one all the same.
    private boolean isUnreal(Reading reading) {
        boolean supposed =
                reading.has("modal") ? !isReportive(reading) : isBehindModal(reading.first());
        return supposed && ClaimSort.of(reading.rule()) != ClaimSort.DATE;
    }

    /// "The party could [win ten more seats]"; of what "would" is reported of, the rule tells.
    private boolean isBehindModal(int first) {
        return first > 0
                && ElectionLanguage.MODAL.of(setting.items().get(first - 1))
                && !setting.wordAt(first - 1).equals("would");
    }

    /// "would have won …, the commission reported": a reported fact in the conditional.
    private boolean isReportive(Reading reading) {
        var text = setting.text();
        var modal = reading.required("modal");
        if (!text.fold(modal).equals("would") || !setting.scene().has(ElectionLanguage.SAY)) {
            return false;
        }
        int after = modal.last() + 1;
        return after < text.tokens().size() && text.tokens().get(after).is("have");
    }

    private void read(Reading reading) {
        switch (ClaimSort.of(reading.rule())) {
            case CHOICE_FIGURE -> figures.figure(reading);
            case GETS_FIGURE -> figures.gets(reading);
            case CHOICE_BARE -> figures.bare(reading);
            case CHOICE_VOTES -> figures.votes(reading);
            case CHOICE_MAJORITY -> majorities.read(reading);
            case DEFICIT -> margins.deficit(reading);
            case BEHIND_BOTH -> placings.behindBoth(reading);
            case NOBODY -> nobody.read(reading);
            case ADVANCED -> victories.advanced(reading);
            case NO_SEATS -> noSeats.read(reading);
            case PARTY_SEATS -> figures.seats(reading);
            case MISSED -> figures.missed(reading);
            case STRANGER -> figures.ofStranger(reading);
            case TURNOUT, TURNOUT_SHARE -> turnout.share(reading);
            case TURNOUT_MISSED -> turnout.missed(reading);
            case ABSTENTION -> turnout.abstention(reading);
            case VOTERS -> turnout.voters(reading);
            case ELECTORATE -> turnout.electorate(reading);
            case WINNER -> victories.winner(reading);
            case LOSER -> victories.loser(reading);
            case FINALISTS -> victories.finalists(reading);
            case NEXT_IN_OFFICE -> victories.nextInOffice(reading);
            case FOLLOWED -> placings.followed(reading);
            case RANK -> placings.rank(reading);
            case BEATEN_INTO -> placings.beatenInto(reading);
            case LAST -> placings.last(reading);
            case MOST -> placings.most(reading);
            case OVERTAKING -> placings.overtaking(reading);
            case TOP -> placings.first(reading);
            case RUNNER_UP -> placings.second(reading);
            case AHEAD -> placings.ahead(reading);
            case BEHIND -> placings.behind(reading);
            case AHEAD_OF_ALL -> placings.aheadOfAll(reading);
            case MARGIN -> margins.ahead(reading);
            case MARGIN_BETWEEN, GAP -> margins.apart(reading);
            case MULTIPLE -> margins.multiple(reading);
            case DELTA -> deltas.by(reading);
            case DIRECTION -> deltas.direction(reading);
            case PART_LOST -> deltas.part(reading);
            case MULTIPLIED -> deltas.times(reading);
            case MARGIN_BEHIND -> margins.behind(reading);
            case PAIR -> margins.pair(reading);
            case REFERENDUM_WINNER -> answers.winner(reading);
            case REFERENDUM_PAIR -> answers.pair(reading);
            case REFERENDUM_TOPIC -> answers.onTopic(reading);
            case REFERENDUM_YES -> answers.yes(reading);
            case REFERENDUM_NO -> answers.no(reading);
            case TURNOUT_CHANGE -> changes.ofTurnout(reading);
            case CHOICE_CHANGE, CHOICE_COMPARED -> changes.ofChoice(reading);
            case MOVED_FIGURE -> changes.moved(reading);
            case MOVED_TO -> changes.movedTo(reading);
            case UP_FROM -> changes.upFrom(reading);
            case TURNOUT_FROM_TO -> changes.turnoutFromTo(reading);
            case CHOICE_FROM_TO, CHOICE_TO_FROM -> changes.choiceFromTo(reading);
            case IT_FROM_TO -> changes.itFromTo(reading);
            case THEN -> changes.then(reading);
            case DATE -> date(reading);
        }
    }

    /// "The election was held on 20 November 2022", "Utopia held its run-off on 20 November": a
    /// date within the event's own words is a claim where it is a day and stands at their end.
    private void date(Reading reading) {
        var item =
                reading.part("date")
                        .map(this::orTheDayBehind)
                        .or(() -> dayAtTheEnd(reading.required("dated")));
        if ((reading.has("alone") && isOfAFigure(reading.first()))
                || isOfOneOfTwoCountries(reading)) {
            return;
        }
        item.filter(day -> !isThat(day))
                .flatMap(day -> dateOf(reading, day))
                .ifPresent(
                        day -> drafts.add(reading, item.orElseThrow(), new Assertion.HeldOn(day)));
    }

    /// "The Utopian vote was on 4 September, Ruritanians had voted on 1 June": whose day it is.
    private boolean isOfOneOfTwoCountries(Reading reading) {
        return reading.rule().name().startsWith("people-")
                && setting.scene().mentionedCountries().size() > 1;
    }

    /// "70 per cent of Utopians voted on 23 July": a day in passing.
    private boolean isOfAFigure(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (ElectionLanguage.isFigure(setting.items().get(i))) {
                return true;
            }
        }
        return false;
    }

    /// "on Sunday, 2 June": the day of the month rather than that of the week.
    private Item orTheDayBehind(Item date) {
        if (!ElectionLanguage.WEEKDAY.of(date)) {
            return date;
        }
        var items = setting.items();
        int at = setting.indexOf(date);
        return items.subList(at + 1, Math.min(items.size(), at + 3)).stream()
                .filter(ElectionLanguage.DATE::of)
                .findFirst()
                .orElse(date);
    }

    /// "The 2022 run-off was held on 24 April": in the year that the event's words give.
    private Optional<PartialDate> dateOf(Reading reading, Item day) {
        var years =
                reading.part("event").stream()
                        .flatMap(event -> event.leaves().stream())
                        .flatMap(Proposals::yearsOf)
                        .distinct()
                        .toList();
        return day.meaning() instanceof Meaning.Date(When.Calendar when) && years.size() == 1
                ? when.in(years.getFirst()).date()
                : date(day);
    }

    private static Stream<Integer> yearsOf(Item item) {
        return item.meaning() instanceof Meaning.Date(var when)
                ? when.year().stream().boxed()
                : Stream.empty();
    }

    private boolean isThat(Item day) {
        return setting.wordAt(setting.indexOf(day) - 1).equals("that");
    }

    private Optional<Item> dayAtTheEnd(Item event) {
        var last = event.leaves().getLast();
        int before = last.first() - 1;
        return Optional.of(last)
                .filter(item -> date(item).filter(PartialDate.Day.class::isInstance).isPresent())
                .filter(_ -> setting.text().tokens().get(before).is("on"));
    }

    private static Optional<PartialDate> date(Item item) {
        return item.meaning() instanceof Meaning.Date(var when) ? when.date() : Optional.empty();
    }
}
