package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Makes proposals of the readings of a sentence: what each rule would claim.
final class Proposals {

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final Set<Contest> WITH_SEATS =
            Set.of(Contest.PARLIAMENTARY, Contest.REGIONAL, Contest.LOCAL);

    private final Text text;
    private final Scene scene;
    private final List<Item> items;
    private final Discourse discourse;
    private final NameCheck names;
    private final Changes changes;
    private Measure counted;

    Proposals(Text text, Scene scene, Discourse discourse, Catalogue catalogue) {
        this.text = text;
        this.scene = scene;
        this.items = scene.sentence().items();
        this.discourse = discourse;
        this.names = new NameCheck(catalogue);
        this.changes = new Changes();
        this.counted = scene.isLine() ? discourse.counted() : Measure.POINTS;
    }

    /// Every proposal, in order of the readings.
    List<Proposal> all() {
        var proposals = new ArrayList<Proposal>();
        for (var reading : scene.sentence().readings()) {
            if (isMisplaced(reading)) {
                continue;
            }
            if (reading.parts().containsKey("modal")
                    && !isReportive(reading)
                    && !reading.rule().sort().equals("DATE")) {
                continue;
            }
            read(reading, proposals);
        }
        return proposals;
    }

    /// A rule for the head of a sentence elsewhere, or a subject that is somebody's object ("beat
    /// Joe Brown with 52 per cent").
    private boolean isMisplaced(Reading reading) {
        if (reading.rule().as().contains("first") && reading.first() > 0) {
            return true;
        }
        var choice = reading.parts().get("choice");
        return choice != null
                && reading.rule().name().startsWith("subject-")
                && reading.first() > 0
                && ElectionLanguage.BEAT.of(items.get(reading.first() - 1));
    }

    /// "would have won …, the commission reported": a reported fact in the conditional.
    private boolean isReportive(Reading reading) {
        var modal = reading.parts().get("modal");
        if (modal == null
                || !text.fold(modal).equals("would")
                || !scene.has(ElectionLanguage.SAY)) {
            return false;
        }
        int after = modal.last() + 1;
        return after < text.tokens().size() && text.tokens().get(after).is("have");
    }

    private void read(Reading reading, List<Proposal> proposals) {
        switch (reading.rule().sort()) {
            case "CHOICE-FIGURE" -> choiceFigure(reading, proposals);
            case "CHOICE-BARE" -> bare(reading, proposals);
            case "STRANGER" -> stranger(reading, proposals);
            case "CHOICE-MAJORITY" -> majority(reading, proposals);
            case "TURNOUT", "TURNOUT-SHARE" -> turnout(reading, proposals);
            case "ABSTENTION" -> abstention(reading, proposals);
            case "VOTERS" -> count(reading, proposals, Assertion.Voters::new);
            case "ELECTORATE" -> count(reading, proposals, Assertion.Electorate::new);
            case "WINNER" -> winner(reading, proposals, false);
            case "LOSER" -> winner(reading, proposals, true);
            case "RANK" -> rank(reading, proposals);
            case "TOP" -> ranked(reading, proposals, 1, false, Measure.VOTES);
            case "RUNNER-UP" -> ranked(reading, proposals, 2, false, Measure.VOTES);
            case "AHEAD" -> ahead(reading, proposals, "choice", "over");
            case "BEHIND" -> ahead(reading, proposals, "over", "choice");
            case "AHEAD-OF-ALL" -> ahead(reading, proposals, "choice", "");
            case "MARGIN", "MARGIN-BETWEEN" -> margin(reading, proposals, "choice", "over");
            case "MARGIN-BEHIND" -> margin(reading, proposals, "over", "choice");
            case "PAIR" -> pair(reading, proposals);
            case "TURNOUT-CHANGE", "CHOICE-CHANGE", "CHOICE-COMPARED", "MOVED-FIGURE" ->
                    changes.read(reading, proposals);
            case "DATE" -> date(reading, proposals);
            case "GETS-FIGURE" -> gets(reading, proposals);
            case "REFERENDUM-PAIR" -> answeredPair(reading, proposals);
            case "TURNOUT-MISSED" -> turnoutMissed(reading, proposals);
            case "MOVED-TO" -> movedTo(reading, proposals);
            case "CHOICE-VOTES" -> votes(reading, proposals);
            case "PARTY-SEATS" -> partySeats(reading, proposals);
            case "MISSED" -> missed(reading, proposals);
            case "UP-FROM" -> upFrom(reading, proposals);
            case "CHOICE-TO-FROM" -> fromTo(reading, proposals, true);
            case "REFERENDUM-WINNER" -> answered(reading, proposals);
            case "REFERENDUM-YES" -> answer(reading, proposals, "yes");
            case "REFERENDUM-NO" -> answer(reading, proposals, "no");
            case "TURNOUT-FROM-TO" -> fromTo(reading, proposals, false);
            case "CHOICE-FROM-TO" -> fromTo(reading, proposals, true);
            default ->
                    throw new IllegalStateException(
                            "No such sort of claim: " + reading.rule().sort());
        }
    }

    // ---- choices
    // ---------------------------------------------------------------------------------

    /// Who a choice is; empty where a pronoun stands for nobody that is sure.
    private Optional<Named> choice(Item item) {
        var choice = item.part("over").filter(over -> !item.equals(over)).orElse(item);
        if (ElectionLanguage.PRONOUN.of(choice)) {
            return discourse
                    .antecedent(ElectionLanguage.PARTY_PRONOUN.of(choice))
                    .or(() -> Optional.of(Named.unknown(text.words(choice))));
        }
        var ids = Scene.ids(choice);
        var words = text.words(choice.part("name").orElse(choice));
        if (ElectionLanguage.OPTION.of(choice)) {
            return Optional.of(new Named(words, names.optionsAlsoCalled(words, ids)));
        }
        if (isFollowedBySurname(choice)) {
            return Optional.of(Named.unknown(words));
        }
        var before = firstNamesBefore(choice);
        if (before.isPresent()) {
            return Optional.of(new Named(words, names.spelling(before.get(), ids)));
        }
        return Optional.of(new Named(words, ids));
    }

    /// "Petro de Luanda", "Dan Petrescu": another name that begins with a known one.
    private boolean isFollowedBySurname(Item choice) {
        int next = indexOf(choice) + 1;
        if (next >= items.size() || isTitleCase() || ElectionLanguage.isParty(choice)) {
            return false;
        }
        var after = items.get(next);
        boolean linked =
                text.fold(after).equals("de")
                        || text.fold(after).equals("van")
                        || text.fold(after).equals("von");
        if (linked && next + 1 < items.size()) {
            after = items.get(next + 1);
        } else if (after.first() != choice.last() + 1) {
            return false;
        }
        return ElectionLanguage.CAPITALISED.of(after)
                || ElectionLanguage.SOMEONE.of(after)
                || (linked && ElectionLanguage.CAPITAL.of(after));
    }

    /// Unknown capitalised words directly before a name, which may be a person's first names.
    private Optional<String> firstNamesBefore(Item choice) {
        int at = indexOf(choice);
        if (at <= 0 || isTitleCase()) {
            return Optional.empty();
        }
        var before = items.get(at - 1);
        boolean name =
                ElectionLanguage.SOMEONE.of(before) || ElectionLanguage.CAPITALISED.of(before);
        return name && before.last() + 1 == choice.first()
                ? Optional.of(text.words(before))
                : Optional.empty();
    }

    private boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int t = scene.sentence().firstToken(); t < scene.sentence().endToken(); t++) {
            var token = text.tokens().get(t);
            if (token.sort() == plumbline.text.Token.Sort.WORD && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 7;
    }

    private int indexOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() <= item.first() && item.last() <= items.get(i).last()) {
                return i;
            }
        }
        return 0;
    }

    // ---- building proposals
    // ----------------------------------------------------------------------

    /// Adds a proposal that turns on a figure or a word and may name choices.
    void add(
            List<Proposal> proposals,
            Reading reading,
            Item key,
            Optional<Item> of,
            Set<Contest> contests,
            Proposal.Maker maker) {
        int distance = of.map(item -> Math.abs(item.first() - key.first())).orElse(0);
        proposals.add(
                new Proposal(
                        reading.rule().name(),
                        key,
                        reading.first(),
                        reading.end(),
                        weight(reading),
                        ElectionLanguage.order(reading.rule()),
                        distance,
                        Optional.ofNullable(reading.parts().get("since")),
                        contests,
                        reading.parts().containsKey("neg"),
                        Optional.ofNullable(reading.parts().get("until")),
                        of.flatMap(this::choice),
                        false,
                        maker));
    }

    private static int weight(Reading reading) {
        int weight = 0;
        for (var part : List.of("figure", "choice", "over", "since", "rank", "pair", "a")) {
            weight += reading.parts().containsKey(part) ? 1 : 0;
        }
        return reading.rule().as().contains("weak") ? weight - 1 : weight;
    }

    private static Proposal.Maker always(Assertion assertion) {
        return (chooser, events, since) -> Optional.of(assertion);
    }

    private static Item part(Reading reading, String name) {
        var part = reading.parts().get(name);
        if (part == null) {
            throw new IllegalStateException(reading.rule().name() + " has no part " + name);
        }
        return part;
    }

    private Optional<Named> named(Reading reading, String name) {
        return Optional.ofNullable(reading.parts().get(name)).flatMap(this::choice);
    }

    /// The choice that a reading names, or else the subject before it.
    private Optional<Named> namedOrBefore(Reading reading, String name) {
        return reading.parts().containsKey(name)
                ? named(reading, name)
                : subjectBefore(reading.first()).flatMap(this::choice);
    }

    private void choiceFigure(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "choice");
        named(reading, "choice").ifPresent(choice -> measured(reading, item, choice, proposals));
    }

    private void gets(Reading reading, List<Proposal> proposals) {
        var subject = subjectBefore(reading.first());
        subject.flatMap(this::choice)
                .ifPresent(choice -> measured(reading, subject.orElseThrow(), choice, proposals));
    }

    /// The choice that an earlier claim of the sentence was about.
    private Optional<Item> subjectBefore(int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (ElectionLanguage.SOMEONE.of(items.get(i))) {
                return Optional.empty();
            }
            if (ElectionLanguage.CHOICE.of(items.get(i))) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    /// A figure of a choice: what it measures is told by its own words, or, for a bare number, by
    /// the number before it.
    private void measured(Reading reading, Item of, Named choice, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item).map(amount -> atLeastIfExceeded(reading, amount));
        if (figure.isEmpty()) {
            return;
        }
        if (item.part("more").map(more -> !text.fold(more).equals("over")).orElse(false)
                && ElectionLanguage.SEATS.of(item)) {
            changes.more(reading, item, of, choice, figure.get(), proposals);
        } else if (ElectionLanguage.PERCENT.of(item)) {
            if (isOfSomethingElse(item)) {
                return;
            }
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(of),
                    Set.of(),
                    always(new Assertion.Share(choice, figure.get(), Amounts.base(item))));
        } else if (ElectionLanguage.SEATS.of(item)) {
            counted = Measure.SEATS;
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(of),
                    WITH_SEATS,
                    always(new Assertion.Seats(choice, figure.get())));
        } else if (ElectionLanguage.VOTES.of(item) || ElectionLanguage.VOTERS_COUNT.of(item)) {
            counted = Measure.VOTES;
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(of),
                    Set.of(),
                    always(new Assertion.Votes(choice, Amounts.count(figure.get()))));
        } else {
            bareFigure(reading, item, of, choice, figure.get(), proposals);
        }
    }

    /// "52 per cent of possession", "20 per cent women": a share of something that is no vote.
    private boolean isOfSomethingElse(Item share) {
        int next = indexOf(share) + 1;
        if (share.part("base").isPresent() || next >= items.size()) {
            return false;
        }
        var after = items.get(next);
        var word = text.fold(after);
        return word.equals("of")
                || word.equals("share")
                || word.equals("stake")
                || ElectionLanguage.SUBSET_WORD.of(after)
                || ElectionLanguage.PLAIN_WORD.of(after);
    }

    /// "crossed the 5% threshold": at least so much.
    private static Figure atLeastIfExceeded(Reading reading, Figure figure) {
        return reading.parts().containsKey("exceed") && figure.sense() instanceof Sense.Plain
                ? figure.with(new Sense.Bound(Relation.AT_LEAST))
                : figure;
    }

    /// "plummeting by 20 points to 24%": the share of whoever the sentence was on.
    private void movedTo(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var subject = changes.subjectOrTurnout(reading.first());
        var choice = subject.flatMap(this::choice);
        if (choice.isPresent()) {
            measured(reading, subject.orElseThrow(), choice.get(), proposals);
        } else if (changes.turnoutBefore(reading.first()) && ElectionLanguage.PERCENT.of(item)) {
            turnout(reading, proposals);
        }
    }

    private void votes(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item);
        var choice = named(reading, "choice");
        if (figure.isPresent() && choice.isPresent()) {
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(part(reading, "choice")),
                    Set.of(),
                    always(new Assertion.Votes(choice.get(), Amounts.count(figure.get()))));
        }
    }

    /// "169 Liberals elected": so many seats.
    private void partySeats(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item);
        var choice = named(reading, "choice");
        if (figure.isPresent() && choice.isPresent()) {
            counted = Measure.SEATS;
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(part(reading, "choice")),
                    WITH_SEATS,
                    always(new Assertion.Seats(choice.get(), figure.get())));
        }
    }

    /// "fell short of the 50 percent": not so much.
    private void missed(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item);
        var choice = named(reading, "choice");
        if (figure.isEmpty() || choice.isEmpty()) {
            return;
        }
        var below = figure.get().with(new Sense.Bound(Relation.LESS_THAN));
        quantity(item, choice.get(), below)
                .ifPresent(
                        made ->
                                add(
                                        proposals,
                                        reading,
                                        item,
                                        Optional.of(part(reading, "choice")),
                                        Set.of(),
                                        always(made)));
    }

    /// "up from 4.53 per cent in 2018": the figure of an earlier election.
    private void upFrom(Reading reading, List<Proposal> proposals) {
        var subject = changes.subjectOrTurnout(reading.first());
        var choice = subject.flatMap(this::choice);
        boolean turnout = changes.turnoutBefore(reading.first());
        if (subject.isPresent() ? choice.isPresent() : turnout) {
            side(reading, proposals, "figure", "since", choice);
        }
    }

    /// What a country answered in a referendum: "Utopians rejected the treaty".
    private void answered(Reading reading, List<Proposal> proposals) {
        var answer = reading.parts().get("answer");
        if (answer != null && isPreposition(answer)) {
            return;
        }
        var key =
                Optional.ofNullable(answer)
                        .or(() -> Optional.ofNullable(reading.parts().get("yes")))
                        .or(() -> Optional.ofNullable(reading.parts().get("no")))
                        .orElse(items.get(reading.first()));
        var choice =
                answer == null
                        ? answerTo(reading.parts().containsKey("yes") ? "yes" : "no")
                        : new Named(text.words(answer), Scene.ids(answer));
        add(
                proposals,
                reading,
                key,
                Optional.empty(),
                Set.of(Contest.REFERENDUM),
                always(new Assertion.Winner(choice)));
    }

    /// "voted against it", "voted for her": no answer to a question.
    private boolean isPreposition(Item answer) {
        var word = text.fold(answer);
        return word.equals("for") || word.equals("against");
    }

    /// "Chileans reject the draft, 61% to 39%": the share of the answer that they gave, and of the
    /// other one.
    private void answeredPair(Reading reading, List<Proposal> proposals) {
        boolean yes = reading.parts().containsKey("yes");
        var pair = Optional.ofNullable(reading.parts().get("pair"));
        var a =
                pair.flatMap(item -> item.part("a"))
                        .or(() -> Optional.ofNullable(reading.parts().get("a")));
        var b =
                pair.flatMap(item -> item.part("b"))
                        .or(() -> Optional.ofNullable(reading.parts().get("b")));
        if (a.isPresent() && b.isPresent()) {
            answerShare(reading, proposals, a.get(), yes ? "yes" : "no");
            answerShare(reading, proposals, b.get(), yes ? "no" : "yes");
        }
    }

    private void answerShare(Reading reading, List<Proposal> proposals, Item item, String option) {
        Amounts.of(item)
                .ifPresent(
                        figure ->
                                add(
                                        proposals,
                                        reading,
                                        item,
                                        Optional.empty(),
                                        Set.of(Contest.REFERENDUM),
                                        always(
                                                new Assertion.Share(
                                                        answerTo(option),
                                                        figure,
                                                        plumbline.claim.ElectionClaim.Base
                                                                .VALID_VOTES))));
    }

    /// "Turnout did not reach 27 percent".
    private void turnoutMissed(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        Amounts.of(item)
                .map(figure -> figure.with(new Sense.Bound(Relation.LESS_THAN)))
                .ifPresent(
                        figure ->
                                add(
                                        proposals,
                                        reading,
                                        item,
                                        Optional.empty(),
                                        Set.of(),
                                        always(new Assertion.TurnoutShare(figure))));
    }

    private Named answerTo(String word) {
        return new Named(word, names.options(word));
    }

    /// A share of those who said yes or no to what a referendum proposed.
    private void answer(Reading reading, List<Proposal> proposals, String option) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item);
        if (figure.isEmpty()) {
            return;
        }
        var choice = answerTo(option);
        var referendum = Set.of(Contest.REFERENDUM);
        if (ElectionLanguage.PERCENT.of(item)) {
            add(
                    proposals,
                    reading,
                    item,
                    Optional.empty(),
                    referendum,
                    always(new Assertion.Share(choice, figure.get(), Amounts.base(item))));
        } else {
            add(
                    proposals,
                    reading,
                    item,
                    Optional.empty(),
                    referendum,
                    always(new Assertion.Votes(choice, Amounts.count(figure.get()))));
        }
    }

    /// "from 67.3% in 2019 to 59.7% in 2024": a figure of each of two elections.
    private void fromTo(Reading reading, List<Proposal> proposals, boolean ofChoice) {
        var choice = named(reading, "choice");
        if (ofChoice && choice.isEmpty()) {
            return;
        }
        side(reading, proposals, "figure", "since", choice);
        side(reading, proposals, "figure2", "until", choice);
    }

    private void side(
            Reading reading,
            List<Proposal> proposals,
            String part,
            String when,
            Optional<Named> choice) {
        var item = part(reading, part);
        var figure = Amounts.of(item);
        if (figure.isEmpty()) {
            return;
        }
        boolean earlier = part.equals("figure");
        var about =
                Optional.ofNullable(reading.parts().get(when))
                        .or(() -> Optional.of(item).filter(this::namesRound));
        Optional<Assertion> assertion =
                choice.isEmpty()
                        ? Optional.of(new Assertion.TurnoutShare(figure.get()))
                        : quantity(item, choice.get(), figure.get());
        assertion.ifPresent(
                made ->
                        proposals.add(
                                new Proposal(
                                        reading.rule().name(),
                                        item,
                                        indexOf(item),
                                        indexOf(item) + 1,
                                        weight(reading) + 1,
                                        ElectionLanguage.order(reading.rule()),
                                        0,
                                        Optional.empty(),
                                        Set.of(),
                                        false,
                                        about,
                                        choice,
                                        earlier,
                                        always(made))));
    }

    private boolean namesRound(Item item) {
        return hasLeaf(item, ElectionLanguage.FIRST_ROUND)
                || hasLeaf(item, ElectionLanguage.SECOND_ROUND);
    }

    private Optional<Assertion> quantity(Item item, Named choice, Figure figure) {
        if (ElectionLanguage.PERCENT.of(item)) {
            return Optional.of(new Assertion.Share(choice, figure, Amounts.base(item)));
        }
        if (ElectionLanguage.SEATS.of(item)) {
            counted = Measure.SEATS;
            return Optional.of(new Assertion.Seats(choice, figure));
        }
        if (ElectionLanguage.VOTES.of(item)) {
            counted = Measure.VOTES;
        }
        var measure = ElectionLanguage.VOTES.of(item) ? Measure.VOTES : measureBefore(item);
        return switch (measure) {
            case VOTES -> Optional.of(new Assertion.Votes(choice, Amounts.count(figure)));
            case SEATS -> Optional.of(new Assertion.Seats(choice, figure));
            case POINTS -> Optional.empty();
        };
    }

    private void bare(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var of = part(reading, "choice");
        var choice = named(reading, "choice");
        var figure = Amounts.of(item);
        if (choice.isPresent() && figure.isPresent()) {
            bareFigure(reading, item, of, choice.get(), figure.get(), proposals);
        }
    }

    private void bareFigure(
            Reading reading,
            Item item,
            Item of,
            Named choice,
            Figure figure,
            List<Proposal> proposals) {
        if (isDifference(item)) {
            return;
        }
        if (isBareShare(item, figure)) {
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(of),
                    Set.of(),
                    always(
                            new Assertion.Share(
                                    choice,
                                    figure,
                                    plumbline.claim.ElectionClaim.Base.VALID_VOTES)));
            return;
        }
        var measure = nextToShare(item) ? Measure.VOTES : measureBefore(item);
        switch (measure) {
            case SEATS ->
                    add(
                            proposals,
                            reading,
                            item,
                            Optional.of(of),
                            WITH_SEATS,
                            always(new Assertion.Seats(choice, figure)));
            case VOTES ->
                    add(
                            proposals,
                            reading,
                            item,
                            Optional.of(of),
                            Set.of(),
                            always(new Assertion.Votes(choice, Amounts.count(figure))));
            case POINTS -> {
                if (figure.unit().compareTo(BigDecimal.valueOf(999)) > 0) {
                    add(
                            proposals,
                            reading,
                            item,
                            Optional.of(of),
                            Set.of(),
                            always(new Assertion.Votes(choice, figure)));
                }
            }
        }
    }

    /// "over four million more than …": a difference, not a count.
    private boolean isDifference(Item figure) {
        int next = indexOf(figure) + 1;
        if (next >= items.size()) {
            return false;
        }
        var word = text.fold(items.get(next));
        return word.equals("more") || word.equals("fewer") || word.equals("less");
    }

    /// A bare number that stands for percent: one with decimals, or one beside shares of others.
    private boolean isBareShare(Item item, Figure figure) {
        if (nextToShare(item)
                || hasOwnShare(item)
                || !isInDigits(item)
                || isAfterMillions(item)
                || figure.value().compareTo(BigDecimal.valueOf(100)) > 0) {
            return false;
        }
        if (figure.value().scale() > 0) {
            return true;
        }
        boolean before = false;
        boolean after = false;
        for (var other : items) {
            if (ElectionLanguage.SEATS.of(other) || ElectionLanguage.VOTES.of(other)) {
                before &= other.first() > item.first();
                if (other.first() < item.first()) {
                    before = false;
                }
            } else if (ElectionLanguage.PERCENT.of(other) || hasDecimals(other)) {
                before |= other.first() < item.first();
                after |= other.first() > item.first();
            }
        }
        return before || (after && measureBefore(item) == Measure.POINTS);
    }

    /// "M5S 25 on 15.43%": the number beside a share of its own is none.
    private boolean hasOwnShare(Item figure) {
        int at = indexOf(figure);
        for (int i = at + 1; i <= at + 3 && i < items.size(); i++) {
            if (ElectionLanguage.PERCENT.of(items.get(i))) {
                var link = text.fold(items.get(at + 1));
                return link.equals("on") || link.equals("with") || link.equals("from");
            }
            if (ElectionLanguage.isFigure(items.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isInDigits(Item figure) {
        var number = text.words(figure);
        return number.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// "5.63 million and Premadasa 4.36": a number after millions may be millions too.
    private boolean isAfterMillions(Item figure) {
        for (var item : items) {
            if (item.first() >= figure.first()) {
                return false;
            }
            if (ElectionLanguage.isFigure(item)
                    && !ElectionLanguage.PERCENT.of(item)
                    && Amounts.of(item)
                            .map(one -> one.unit().compareTo(BigDecimal.valueOf(999)) > 0)
                            .orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDecimals(Item item) {
        return ElectionLanguage.COUNT.of(item)
                && Amounts.of(item)
                        .map(
                                figure ->
                                        figure.value().scale() > 0
                                                && figure.value().compareTo(BigDecimal.valueOf(100))
                                                        < 0)
                        .orElse(false);
    }

    /// What the last figure with a word before this one counts: votes or seats.
    private Measure measureBefore(Item figure) {
        var measure = counted;
        for (var item : items) {
            if (item.first() >= figure.first()) {
                break;
            }
            if (ElectionLanguage.SEATS.of(item)) {
                measure = Measure.SEATS;
            } else if (ElectionLanguage.VOTES.of(item)) {
                measure = Measure.VOTES;
            }
        }
        if (measure == Measure.POINTS && (scene.has(ElectionLanguage.HOUSE) || isListOfParties())) {
            return Measure.SEATS;
        }
        return measure;
    }

    /// "Reds 37, Blues 22, Greens 29": whole numbers behind parties, and nothing else, are seats.
    private boolean isListOfParties() {
        int pairs = 0;
        for (int i = 0; i + 1 < items.size(); i++) {
            var after = items.get(i + 1);
            if (ElectionLanguage.PERCENT.of(after) || hasDecimals(after)) {
                return false;
            }
            if (ElectionLanguage.isParty(items.get(i)) && ElectionLanguage.COUNT.of(after)) {
                pairs++;
            }
        }
        return pairs > 1;
    }

    /// "1,617,989 (44.7 per cent)": a number beside a share counts votes.
    private boolean nextToShare(Item figure) {
        int at = indexOf(figure);
        if (at + 2 >= items.size() || !ElectionLanguage.PERCENT.of(items.get(at + 2))) {
            return false;
        }
        var between = text.fold(items.get(at + 1));
        return between.equals("(")
                || between.equals(",")
                || between.equals("or")
                || between.equals("-");
    }

    private void stranger(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item);
        if (figure.isEmpty() || !ElectionLanguage.PERCENT.of(item)) {
            return;
        }
        var words = text.words(items.get(reading.first()));
        add(
                proposals,
                reading,
                item,
                Optional.of(items.get(reading.first())),
                Set.of(),
                always(
                        new Assertion.Share(
                                Named.unknown(words), figure.get(), Amounts.base(item))));
    }

    private void majority(Reading reading, List<Proposal> proposals) {
        var more = new Figure(FIFTY, BigDecimal.ONE, new Sense.Bound(Relation.MORE_THAN));
        var bare = part(reading, "bare");
        named(reading, "choice")
                .ifPresent(
                        choice ->
                                add(
                                        proposals,
                                        reading,
                                        bare,
                                        Optional.of(part(reading, "choice")),
                                        Set.of(),
                                        always(
                                                new Assertion.Share(
                                                        choice,
                                                        more,
                                                        plumbline.claim.ElectionClaim.Base
                                                                .VALID_VOTES))));
    }

    // ---- turnout
    // ---------------------------------------------------------------------------------

    private void turnout(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        int next = indexOf(item) + 1;
        if (next < items.size() && ElectionLanguage.MODAL.of(items.get(next))) {
            return;
        }
        Amounts.of(item)
                .ifPresent(
                        figure ->
                                add(
                                        proposals,
                                        reading,
                                        item,
                                        Optional.empty(),
                                        Set.of(),
                                        always(new Assertion.TurnoutShare(figure))));
    }

    private void abstention(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "figure");
        Amounts.of(item)
                .ifPresent(
                        figure ->
                                add(
                                        proposals,
                                        reading,
                                        item,
                                        Optional.empty(),
                                        Set.of(),
                                        always(
                                                new Assertion.TurnoutShare(
                                                        Amounts.complement(figure)))));
    }

    /// Whether what a bracket explains is the electorate: "80% of the registered voters
    // (20,158,907)".
    private boolean isOfElectorate(Item whole) {
        var words = plumbline.text.Fold.of(text.words(whole));
        return hasLeaf(whole, ElectionLanguage.ELIGIBLE)
                || hasLeaf(whole, ElectionLanguage.ELECTORATE_NOUN)
                || words.contains("registered");
    }

    /// "134,171 ballots were declared void": what is counted are invalid votes.
    private boolean isOfInvalid(Reading reading) {
        for (int i = reading.first(); i < Math.min(items.size(), reading.end() + 3); i++) {
            if (ElectionLanguage.INVALID.of(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    private interface OfFigure {
        Assertion make(Figure figure);
    }

    private void count(Reading reading, List<Proposal> proposals, OfFigure made) {
        var item = part(reading, "figure");
        var whole = reading.parts().get("whole");
        if (isOfInvalid(reading) || (whole != null && !isOfElectorate(whole))) {
            return;
        }
        Amounts.of(item)
                .map(Amounts::count)
                .ifPresent(
                        figure ->
                                add(
                                        proposals,
                                        reading,
                                        item,
                                        Optional.empty(),
                                        Set.of(),
                                        always(made.make(figure))));
    }

    // ---- winners, ranks and margins
    // --------------------------------------------------------------

    private void winner(Reading reading, List<Proposal> proposals, boolean loser) {
        var key = reading.parts().getOrDefault("verb", items.get(reading.end() - 1));
        var choice = named(reading, "choice");
        if (choice.isEmpty()) {
            return;
        }
        var event = reading.parts().get("event");
        boolean firstRound =
                event != null
                        && hasLeaf(event, ElectionLanguage.FIRST_ROUND)
                        && !hasLeaf(event, ElectionLanguage.SECOND_ROUND);
        Assertion assertion =
                firstRound && !loser
                        ? new Assertion.Rank(choice.get(), 1, false, Measure.VOTES)
                        : new Assertion.Winner(choice.get());
        int before = proposals.size();
        add(
                proposals,
                reading,
                key,
                Optional.of(part(reading, "choice")),
                Set.of(),
                always(assertion));
        if (loser) {
            proposals.set(before, turned(proposals.get(before)));
        }
    }

    private static boolean hasLeaf(Item item, plumbline.text.Language.ItemTest test) {
        var found = new boolean[1];
        Scene.leaves(item, leaf -> found[0] |= test.of(leaf));
        return found[0];
    }

    private static Proposal turned(Proposal proposal) {
        return new Proposal(
                proposal.rule(),
                proposal.key(),
                proposal.first(),
                proposal.end(),
                proposal.parts(),
                proposal.order(),
                proposal.distance(),
                proposal.since(),
                proposal.contests(),
                !proposal.negated(),
                proposal.about(),
                proposal.subject(),
                proposal.earlier(),
                proposal.maker());
    }

    private void rank(Reading reading, List<Proposal> proposals) {
        var by = Optional.ofNullable(reading.parts().get("by")).map(text::words).orElse("");
        boolean size = reading.parts().containsKey("size");
        var measure = by.contains("seat") || (size && by.isEmpty()) ? Measure.SEATS : Measure.VOTES;
        var rank = reading.parts().get("rank");
        int place = rank == null ? 1 : Scene.ordinal(rank);
        if (place == 0) {
            ranked(reading, proposals, 1, true, measure);
        } else {
            ranked(reading, proposals, place, false, measure);
        }
    }

    private void ranked(
            Reading reading, List<Proposal> proposals, int place, boolean fromLast, Measure by) {
        var key =
                reading.parts()
                        .getOrDefault(
                                "rank",
                                reading.parts().getOrDefault("size", items.get(reading.end() - 1)));
        namedOrBefore(reading, "choice")
                .ifPresent(
                        choice ->
                                add(
                                        proposals,
                                        reading,
                                        key,
                                        Optional.ofNullable(reading.parts().get("choice")),
                                        Set.of(),
                                        (chooser, events, since) ->
                                                Optional.of(
                                                        new Assertion.Rank(
                                                                choice, place, fromLast, by))));
    }

    private void ahead(Reading reading, List<Proposal> proposals, String first, String second) {
        if (second.isEmpty()
                && reading.end() < items.size()
                && (text.fold(items.get(reading.end())).equals("of")
                        || text.fold(items.get(reading.end())).equals("other"))) {
            return;
        }
        var choice = named(reading, first);
        var over = second.isEmpty() ? Optional.<Named>empty() : named(reading, second);
        if (choice.isEmpty() || (over.isEmpty() && !second.isEmpty())) {
            return;
        }
        var key = reading.parts().getOrDefault("verb", items.get(reading.end() - 1));
        add(
                proposals,
                reading,
                key,
                Optional.of(part(reading, "choice")),
                Set.of(),
                always(new Assertion.Ahead(choice.get(), over, Measure.VOTES)));
    }

    private void margin(Reading reading, List<Proposal> proposals, String first, String second) {
        var item = part(reading, "figure");
        var figure = Amounts.of(item);
        var choice = first.equals("choice") ? namedOrBefore(reading, first) : named(reading, first);
        var over =
                second.equals("choice") ? namedOrBefore(reading, second) : named(reading, second);
        if (figure.isEmpty()) {
            return;
        }
        var in =
                ElectionLanguage.SEATS.of(item)
                        ? Measure.SEATS
                        : ElectionLanguage.VOTES.of(item) || ElectionLanguage.COUNT.of(item)
                                ? Measure.VOTES
                                : Measure.POINTS;
        var amount = in == Measure.VOTES ? Amounts.count(figure.get()) : figure.get();
        var of = Optional.ofNullable(reading.parts().get("choice"));
        var leader = choice;
        if (leader.isPresent()) {
            add(
                    proposals,
                    reading,
                    item,
                    of,
                    Set.of(),
                    always(new Assertion.Margin(leader.get(), over, in, amount)));
        } else if (over.isPresent() && first.equals("over")) {
            add(
                    proposals,
                    reading,
                    item,
                    of,
                    Set.of(),
                    (chooser, events, since) ->
                            chooser.onlyOther(events, over.get())
                                    .map(other -> new Assertion.Margin(other, over, in, amount)));
        }
    }

    /// "won 59-41": the winner's share and the other's.
    private void pair(Reading reading, List<Proposal> proposals) {
        var choice = named(reading, "choice");
        var pair = reading.parts().get("pair");
        var a = pair == null ? reading.parts().get("a") : pair.part("a").orElse(null);
        var b = pair == null ? reading.parts().get("b") : pair.part("b").orElse(null);
        if (choice.isEmpty() || a == null || b == null) {
            return;
        }
        var first = Amounts.of(a);
        var second = Amounts.of(b);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        boolean counts = !isShares(first.get(), second.get());
        if (counts && !isCounts(a, b)) {
            return;
        }
        var of = Optional.of(part(reading, "choice"));
        add(
                proposals,
                reading,
                a,
                of,
                Set.of(),
                always(paired(choice.get(), first.get(), a, counts)));
        var over = named(reading, "over");
        add(
                proposals,
                reading,
                b,
                of,
                Set.of(),
                (chooser, events, since) ->
                        over.or(() -> chooser.onlyOther(events, choice.get()))
                                .map(other -> paired(other, second.get(), a, counts)));
    }

    private static boolean isCounts(Item a, Item b) {
        return ElectionLanguage.VOTES.of(a)
                || ElectionLanguage.SEATS.of(a)
                || ElectionLanguage.VOTES.of(b)
                || ElectionLanguage.SEATS.of(b);
    }

    private static Assertion paired(Named choice, Figure figure, Item first, boolean counts) {
        if (!counts) {
            return new Assertion.Share(
                    choice, figure, plumbline.claim.ElectionClaim.Base.VALID_VOTES);
        }
        return ElectionLanguage.SEATS.of(first)
                ? new Assertion.Seats(choice, figure)
                : new Assertion.Votes(choice, Amounts.count(figure));
    }

    private static boolean isShares(Figure first, Figure second) {
        return first.value().compareTo(BigDecimal.valueOf(100)) <= 0
                && second.value().compareTo(BigDecimal.valueOf(100)) <= 0
                && first.value().add(second.value()).compareTo(BigDecimal.valueOf(101)) <= 0
                && first.value().add(second.value()).compareTo(BigDecimal.valueOf(20)) >= 0;
    }

    private void date(Reading reading, List<Proposal> proposals) {
        var item = part(reading, "date");
        if (item.meaning() instanceof Item.Meaning.Date(var when)) {
            when.date()
                    .ifPresent(
                            date ->
                                    add(
                                            proposals,
                                            reading,
                                            item,
                                            Optional.empty(),
                                            Set.of(),
                                            always(new Assertion.HeldOn(date))));
        }
    }

    // ---- changes
    // ---------------------------------------------------------------------------------

    /// Claims that compare two elections.
    private final class Changes {

        /// "200 additional seats": so many more than at the election before.
        void more(
                Reading reading,
                Item item,
                Item of,
                Named choice,
                Figure figure,
                List<Proposal> proposals) {
            add(
                    proposals,
                    reading,
                    item,
                    Optional.of(of),
                    WITH_SEATS,
                    (chooser, events, since) ->
                            Optional.of(
                                    new Assertion.Change(
                                            new Quantity.OfChoice(
                                                    choice, Optional.empty(), Measure.SEATS),
                                            new EventReference.AnyOf(
                                                    chooser.earlier(events, since)),
                                            new Movement.By(true, figure))));
        }

        /// The choice that stands before a place, unless turnout stands nearer.
        Optional<Item> subjectOrTurnout(int first) {
            for (int i = first - 1; i >= 0; i--) {
                if (ElectionLanguage.TURNOUT.of(items.get(i))) {
                    return Optional.empty();
                }
                if (ElectionLanguage.CHOICE.of(items.get(i))) {
                    return Optional.of(items.get(i));
                }
            }
            return Optional.empty();
        }

        boolean turnoutBefore(int first) {
            return items.subList(0, first).stream().anyMatch(ElectionLanguage.TURNOUT::of);
        }

        /// Whether a change is one of turnout: it says so, or turnout is what the sentence was on.
        private boolean ofTurnout(Reading reading) {
            if (reading.rule().sort().equals("TURNOUT-CHANGE")) {
                return true;
            }
            if (!reading.rule().sort().equals("MOVED-FIGURE")) {
                return false;
            }
            for (int i = reading.first() - 1; i >= 0; i--) {
                if (ElectionLanguage.TURNOUT.of(items.get(i))) {
                    return true;
                }
                if (ElectionLanguage.CHOICE.of(items.get(i))) {
                    return false;
                }
            }
            return false;
        }

        void read(Reading reading, List<Proposal> proposals) {
            boolean turnout = ofTurnout(reading);
            var comparison = new Comparison(reading, turnout);
            if (!comparison.makesSense()) {
                return;
            }
            var choice = turnout ? Optional.<Named>empty() : namedOrBefore(reading, "choice");
            if (!turnout && choice.isEmpty()) {
                return;
            }
            var key = comparison.key(items);
            add(
                    proposals,
                    reading,
                    key,
                    Optional.ofNullable(reading.parts().get("choice")),
                    comparison.seats() ? WITH_SEATS : Set.of(),
                    (chooser, events, since) ->
                            comparison.assertion(chooser, events, since, choice));
        }
    }
}
