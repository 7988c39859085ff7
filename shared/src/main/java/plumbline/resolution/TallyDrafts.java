package plumbline.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Assertion.Part;
import plumbline.claim.ResolutionClaim.Assertion.Sum;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.claim.ResolutionClaim.Whole;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule.Reading;

/// Drafts on how many voted how: the figures of one vote in one sentence are one claim (rule 12).
final class TallyDrafts {

    private static final ItemTest SEMICOLON = ResolutionLanguage.LANGUAGE.is("=;");
    private static final ItemTest AND = ResolutionLanguage.LANGUAGE.is("=and");
    private static final ItemTest AS_WELL_AS = ResolutionLanguage.LANGUAGE.is("listing");
    private static final ItemTest LISTING = AND.or(AS_WELL_AS);
    private static final ItemTest POSSESSIVE = ResolutionLanguage.LANGUAGE.is("='s");
    private static final List<ItemTest> DIFFERENCE =
            List.of(
                    ResolutionLanguage.MORE,
                    ResolutionLanguage.LESS,
                    ResolutionLanguage.LANGUAGE.is("=more"),
                    ResolutionLanguage.LANGUAGE.is("=fewer"),
                    ResolutionLanguage.LANGUAGE.is("=less"),
                    ResolutionLanguage.LANGUAGE.is("=higher"),
                    ResolutionLanguage.LANGUAGE.is("=lower"),
                    ResolutionLanguage.LANGUAGE.is("=up"),
                    ResolutionLanguage.LANGUAGE.is("=down"),
                    ResolutionLanguage.LANGUAGE.is("=short"));
    private static final ItemTest VOTES =
            ResolutionLanguage.LANGUAGE.is("=votes").or(ResolutionLanguage.LANGUAGE.is("=vote"));
    private static final ItemTest AGAINST = ResolutionLanguage.LANGUAGE.is("=against");
    private static final ItemTest FAVOUR =
            ResolutionLanguage.LANGUAGE.is("=favour").or(ResolutionLanguage.LANGUAGE.is("=favor"));
    private static final ItemTest MARK =
            ResolutionLanguage.LANGUAGE.is("=,").or(ResolutionLanguage.LANGUAGE.is("=("));
    private static final ItemTest TO = ResolutionLanguage.LANGUAGE.is("=to");
    private static final ItemTest OF =
            ResolutionLanguage.LANGUAGE.is("=of").or(ResolutionLanguage.LANGUAGE.is("=among"));
    private static final ItemTest IN = ResolutionLanguage.LANGUAGE.is("=in");

    /// How far before a score a word on what became of the resolution may stand, in items.
    private static final int CLAUSE = 24;

    /// Fewer votes adopt nothing in any of the bodies.
    private static final int FEWEST_THAT_ADOPT = 9;

    private static final ItemTest COMMA = ResolutionLanguage.LANGUAGE.is("=,");
    private static final ItemTest DASH = ResolutionLanguage.LANGUAGE.is("=-");
    private static final ItemTest BESIDES = ResolutionLanguage.LANGUAGE.is("=besides");
    private static final ItemTest COLON = ResolutionLanguage.LANGUAGE.is("=:");

    private final List<Item> items;
    private final Actors actors;
    private final Map<Integer, Told> told = new LinkedHashMap<>();

    /// Figures that one reading tells.
    private record Told(
            Reading reading,
            Item key,
            Map<Vote, Figure> figures,
            boolean strong,
            boolean eitherWay) {}

    TallyDrafts(List<Item> items, Actors actors) {
        this.items = items;
        this.actors = actors;
    }

    private static Item part(Reading reading, String name) {
        var part = reading.parts().get(name);
        if (part == null) {
            throw new IllegalStateException(reading.rule().name() + " has no part " + name);
        }
        return part;
    }

    private void tell(Reading reading, Item key, Map<Vote, Figure> figures, boolean strong) {
        if (!figures.isEmpty()) {
            told.putIfAbsent(key.first(), new Told(reading, key, figures, strong, false));
        }
    }

    /// "50 votes more than in March": no number of its own.
    private boolean isDifference(Reading reading) {
        if (reading.end() >= items.size()) {
            return false;
        }
        var next = items.get(reading.end());
        return DIFFERENCE.stream().anyMatch(test -> test.of(next));
    }

    /// "141 nations voted in favour", "73 abstentions".
    void soMany(Reading reading) {
        if (isDifference(reading)) {
            return;
        }
        var number = part(reading, "n");
        boolean soft = reading.rule().as().contains("soft");
        var spoken =
                soft
                        ? Optional.of(new SpokenBallot(Ballot.YES, false, false))
                        : SpokenBallot.of(part(reading, "verb"));
        boolean sympathy =
                spoken.filter(SpokenBallot::strong).isEmpty()
                        && !soft
                        && isOfACountry(reading.end());
        if (number.part("part").isPresent()
                || isOfSome(number)
                || sympathy
                || isAllButSoMany(number)
                || isOfTheList(number)
                || isOfSomethingElse(reading, number)) {
            return;
        }
        var vote = spoken.flatMap(SpokenBallot::counted);
        var figure = VoteFigures.count(number);
        if (vote.isEmpty() || figure.isEmpty()) {
            return;
        }
        var counted = figure.get();
        int more =
                Optional.ofNullable(reading.parts().get("with"))
                        .or(() -> Optional.ofNullable(reading.parts().get("verb")))
                        .map(with -> actors.countries(with).size())
                        .orElse(0);
        if (ResolutionLanguage.OTHER_WORD.in(number)) {
            more += namedBefore(number);
        }
        more += besides(number);
        if (more > 0) {
            counted =
                    new Figure(
                            counted.value().add(BigDecimal.valueOf(more)),
                            counted.unit(),
                            counted.sense());
        }
        tell(reading, number, Map.of(vote.get(), counted), spoken.get().strong());
    }

    /// "India, China and 33 other countries": how many are named before the number of the others.
    private int namedBefore(Item number) {
        for (int i = 2; i < items.size(); i++) {
            if (items.get(i).first() == number.first()
                    && LISTING.of(items.get(i - 1))
                    && ResolutionLanguage.NATIONS.of(items.get(i - 2))) {
                return actors.countries(items.get(i - 2)).size();
            }
        }
        return 0;
    }

    /// "Besides Russia, four countries opposed it": how many are named before the number.
    private int besides(Item number) {
        int at = placeOf(number);
        return at > 2
                        && COMMA.of(items.get(at - 1))
                        && ResolutionLanguage.NATIONS.of(items.get(at - 2))
                        && (BESIDES.of(items.get(at - 3)) || AS_WELL_AS.of(items.get(at - 3)))
                ? actors.countries(items.get(at - 2)).size()
                : 0;
    }

    /// "all but five countries", "apart from Russia, four countries": a number of those that did
    /// not, or one of which it is open whether it counts the one that is named.
    private boolean isAllButSoMany(Item number) {
        int at = placeOf(number);
        boolean but = at > 0 && ResolutionLanguage.EXCEPT.of(items.get(at - 1));
        boolean apart =
                at > 2
                        && COMMA.of(items.get(at - 1))
                        && ResolutionLanguage.NATIONS.of(items.get(at - 2))
                        && ResolutionLanguage.EXCEPT.of(items.get(at - 3));
        return but || (apart && !BESIDES.of(items.get(at - 3)));
    }

    /// "Malta, Togo, Peru: three votes for it": the votes of those that are named.
    private boolean isOfTheList(Item number) {
        return items.size() > 1
                && ResolutionLanguage.NATIONS.of(items.getFirst())
                && (COLON.of(items.get(1)) || DASH.of(items.get(1)))
                && VoteFigures.count(number)
                        .filter(
                                figure ->
                                        figure.value().intValue()
                                                == actors.countries(items.getFirst()).size())
                        .isPresent();
    }

    /// "for 12 months", but not "for 93, against 24".
    private boolean isOfSomethingElse(Reading reading, Item number) {
        var verb = reading.parts().get("verb");
        return verb != null
                && verb.last() + 1 == number.first()
                && reading.end() < items.size()
                && (ResolutionLanguage.FAVOUR.of(verb) || ResolutionLanguage.AGAINST.of(verb))
                && (ResolutionLanguage.WORD.of(items.get(reading.end()))
                        || ResolutionLanguage.UNIT_OF_TIME.of(items.get(reading.end())));
    }

    private int placeOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() == item.first()) {
                return i;
            }
        }
        return -1;
    }

    /// "nine countries backed Russia": a country, not a resolution.
    private boolean isOfACountry(int at) {
        return at + 1 < items.size()
                && ResolutionLanguage.NATIONS.of(items.get(at))
                && !POSSESSIVE.of(items.get(at + 1))
                && !ResolutionLanguage.EVENT_NOUN.of(items.get(at + 1))
                && !ResolutionLanguage.RESOLUTION.of(items.get(at + 1))
                && !ResolutionLanguage.WORD.of(items.get(at + 1));
    }

    /// "four of the six", "the other six": a number of some that were spoken of before.
    private boolean isOfSome(Item number) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).first() == number.first()) {
                var before = items.get(i - 1);
                return ResolutionLanguage.COUNT.of(number)
                        && (ResolutionLanguage.DET.of(before)
                                || ResolutionLanguage.ALL.of(before)
                                || ResolutionLanguage.BOTH.of(before)
                                || ResolutionLanguage.OTHER_WORD.of(before));
            }
        }
        return false;
    }

    /// "94 to 14", "94-14-73": yes, no and abstentions.
    void score(Reading reading) {
        var score = part(reading, "score");
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        var inner = score;
        if (score.meaning() instanceof Item.Meaning.Phrase phrase
                && phrase.children().size() == 1) {
            inner = phrase.children().getFirst();
        }
        put(figures, Vote.YES, inner, "a", "yes");
        put(figures, Vote.NO, inner, "b", "no");
        put(figures, Vote.ABSTAIN, inner, "c", "abstain");
        if (isRatio(score, figures)) {
            return;
        }
        boolean turned = !FAVOUR.in(score) && isDecidedAgainst(reading.end());
        boolean rejected = isRejection(reading.first());
        if (turned || rejected) {
            swap(figures);
        }
        if (figures.containsKey(Vote.YES)) {
            told.putIfAbsent(
                    score.first(), new Told(reading, score, figures, false, rejected && !turned));
        }
    }

    private static void swap(Map<Vote, Figure> figures) {
        var yes = figures.remove(Vote.NO);
        var no = figures.remove(Vote.YES);
        if (yes != null) {
            figures.put(Vote.YES, yes);
        }
        if (no != null) {
            figures.put(Vote.NO, no);
        }
    }

    /// "by almost four to one": how many times as many, and no figures of a vote.
    private static boolean isRatio(Item score, Map<Vote, Figure> figures) {
        var yes = figures.get(Vote.YES);
        var no = figures.get(Vote.NO);
        if (figures.size() != 2 || yes == null || no == null) {
            return false;
        }
        boolean toOne = no.value().compareTo(BigDecimal.ONE) == 0;
        boolean hedged = !(yes.sense() instanceof Figure.Sense.Plain);
        boolean votes = VOTES.in(score);
        return toOne && !votes && (hedged || yes.value().intValue() < FEWEST_THAT_ADOPT);
    }

    private static void put(Map<Vote, Figure> figures, Vote vote, Item item, String... names) {
        for (var name : names) {
            item.part(name)
                    .flatMap(VoteFigures::count)
                    .ifPresent(figure -> figures.put(vote, figure));
        }
        if (vote == Vote.NO && item.part("all").isPresent()) {
            var all = item.part("all").flatMap(VoteFigures::count);
            var yes = figures.get(Vote.YES);
            if (all.isPresent() && yes != null) {
                figures.put(
                        Vote.NO, Figure.count(all.get().value().subtract(yes.value()).intValue()));
            }
        }
    }

    /// "rejected by 19 votes to 17": the larger figure comes first, whichever way it went.
    private boolean isRejection(int at) {
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
            if (ResolutionLanguage.REJECT.in(items.get(i))) {
                return true;
            }
            if (SEMICOLON.of(items.get(i))
                    || ResolutionLanguage.ADOPT.of(items.get(i))
                    || ResolutionLanguage.SCORE.of(items.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// "voted 19 to 17 against a debate", "voted 19 to 17 to reject it": those who won come first.
    private boolean isDecidedAgainst(int end) {
        for (int i = end; i < Math.min(items.size(), end + 4); i++) {
            if (AGAINST.in(items.get(i))) {
                return i + 1 < items.size() && !MARK.of(items.get(i + 1));
            }
            if (TO.of(items.get(i)) && i + 1 < items.size()) {
                return ResolutionLanguage.NO_GOAL.of(items.get(i + 1));
            }
            if (!ResolutionLanguage.DATE.of(items.get(i)) && !IN.of(items.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// "100 states opposed it, abstained or stayed away": how many did any of these.
    Optional<Draft> sum(Reading reading) {
        var number = part(reading, "n");
        var votes = EnumSet.noneOf(Vote.class);
        for (var name : List.of("a", "b", "c")) {
            Optional.ofNullable(reading.parts().get(name))
                    .flatMap(SpokenBallot::of)
                    .flatMap(SpokenBallot::counted)
                    .ifPresent(votes::add);
        }
        var figure = VoteFigures.count(number);
        return votes.size() < 2 || isOfSome(number) || number.part("part").isPresent()
                ? Optional.empty()
                : figure.map(many -> sum(reading, number, votes, many));
    }

    private static Draft sum(Reading reading, Item number, Set<Vote> votes, Figure many) {
        return new Draft(
                reading.rule().name(),
                number,
                Optional.empty(),
                Optional.empty(),
                reading.first(),
                reading.end(),
                List.of(number),
                new Sum(votes, many),
                false,
                true,
                ResolutionLanguage.order(reading.rule()),
                Optional.empty());
    }

    /// "100 countries did not support it": how many did anything else.
    Optional<Draft> soManyDidNot(Reading reading) {
        var number = part(reading, "n");
        var votes =
                SpokenBallot.of(part(reading, "verb"))
                        .filter(said -> !said.negated())
                        .map(SpokenBallot::ballot)
                        .map(TallyDrafts::anyOf)
                        .orElse(Set.of());
        var figure = VoteFigures.count(number);
        return votes.isEmpty() || isOfSome(number) || number.part("part").isPresent()
                ? Optional.empty()
                : figure.map(many -> sum(reading, number, votes, many));
    }

    private static Set<Vote> anyOf(Ballot ballot) {
        return switch (ballot) {
            case NOT_YES -> EnumSet.of(Vote.NO, Vote.ABSTAIN, Vote.ABSENT);
            case NOT_NO -> EnumSet.of(Vote.YES, Vote.ABSTAIN, Vote.ABSENT);
            case NEITHER -> EnumSet.of(Vote.ABSTAIN, Vote.ABSENT);
            case YES, NO, ABSTAIN, ABSENT -> Set.of();
        };
    }

    /// "mustered 143 votes": they are for it.
    void votes(Reading reading) {
        if (isDifference(reading) || isMovement(reading.first())) {
            return;
        }
        var number = part(reading, "n");
        VoteFigures.count(number)
                .ifPresent(figure -> tell(reading, number, Map.of(Vote.YES, figure), false));
    }

    /// "rose by more than ten votes", "by a margin of two votes".
    private boolean isMovement(int at) {
        return at > 0
                && (ResolutionLanguage.ROSE.of(items.get(at - 1))
                        || ResolutionLanguage.FELL.of(items.get(at - 1)));
    }

    /// "two thirds of the members voted for it".
    Optional<Draft> part(Reading reading) {
        var number = part(reading, "n");
        var percent = number.part("part").flatMap(item -> figure(item));
        var vote =
                Optional.ofNullable(reading.parts().get("verb"))
                        .flatMap(SpokenBallot::of)
                        .map(SpokenBallot::counted)
                        .orElse(Optional.of(Vote.YES));
        if (percent.isEmpty() || vote.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        reading.rule().name(),
                        number,
                        Optional.empty(),
                        Optional.empty(),
                        reading.first(),
                        reading.end(),
                        List.of(number),
                        new Part(vote.get(), percent.get(), Whole.MEMBERS),
                        false,
                        true,
                        ResolutionLanguage.order(reading.rule()),
                        Optional.empty()));
    }

    private static Optional<Figure> figure(Item item) {
        if (ResolutionLanguage.MOST.in(item)) {
            return Optional.of(Actors.majority());
        }
        return VoteFigures.of(item);
    }

    /// One draft for the figures that go together: until one of them comes again.
    ///
    /// @param elsewhere figures that are claimed otherwise
    List<Draft> together(List<Item> elsewhere) {
        var sorted =
                new ArrayList<>(
                        told.values().stream()
                                .filter(
                                        one ->
                                                told.values().stream()
                                                        .noneMatch(it -> holds(it, one)))
                                .filter(one -> elsewhere.stream().noneMatch(it -> overlap(it, one)))
                                .toList());
        sorted.sort((a, b) -> Integer.compare(a.key().first(), b.key().first()));
        var drafts = new ArrayList<Draft>();
        var open = new ArrayList<Told>();
        var split = splitGroup();
        if (split.isPresent()) {
            sorted.forEach(one -> ofGroup(one, split.get()).ifPresent(drafts::add));
            return drafts;
        }
        boolean headed = isHeadedByAGroup();
        for (var next : sorted) {
            if (clashes(open, next)
                    || (headed && !open.isEmpty() && ResolutionLanguage.COUNT.of(next.key()))) {
                drafts.add(joined(open));
                open.clear();
            }
            open.add(next);
        }
        if (!open.isEmpty()) {
            drafts.add(joined(open));
        }
        return drafts;
    }

    /// Whether the figure of one is but a part of a score: the "17 against" of "19 to 17 against".
    private static boolean holds(Told score, Told one) {
        return !score.equals(one)
                && score.key().first() <= one.key().first()
                && one.key().last() <= score.key().last();
    }

    private static boolean overlap(Item claimed, Told one) {
        return claimed.first() <= one.key().last() && one.key().first() <= claimed.last();
    }

    /// "Africa's votes: 31 for, one against": the group whose votes are counted after a colon.
    private Optional<Item> splitGroup() {
        Optional<Item> group = Optional.empty();
        for (var item : items) {
            if (ResolutionLanguage.VOTERS.of(item) || ResolutionLanguage.SCORE.of(item)) {
                return Optional.empty();
            }
            if (ResolutionLanguage.GROUP.of(item) && group.isEmpty()) {
                group = Optional.of(item);
            }
            if (COLON.of(item)) {
                return group;
            }
        }
        return Optional.empty();
    }

    /// "Of the five BRICS countries, one voted for it and one against": each number is of the
    /// group.
    private boolean isHeadedByAGroup() {
        return items.size() > 1
                && OF.of(items.getFirst())
                && ResolutionLanguage.GROUP.of(items.get(1));
    }

    private Optional<Draft> ofGroup(Told one, Item split) {
        var group = actors.group(split);
        if (group.isEmpty() || one.figures().size() != 1) {
            return Optional.empty();
        }
        var figure = one.figures().entrySet().iterator().next();
        return Optional.of(
                new Draft(
                        one.reading().rule().name(),
                        one.key(),
                        Optional.empty(),
                        Optional.empty(),
                        one.reading().first(),
                        one.reading().end(),
                        List.of(split),
                        new GroupVote(
                                group.get(),
                                new Quantity.Exactly(figure.getValue()),
                                Ballot.of(figure.getKey()),
                                List.of(),
                                Optional.empty()),
                        false,
                        true,
                        ResolutionLanguage.order(one.reading().rule()),
                        Optional.empty()));
    }

    private boolean clashes(List<Told> open, Told next) {
        if (open.isEmpty()) {
            return false;
        }
        boolean again =
                open.stream()
                        .anyMatch(
                                one ->
                                        one.figures().keySet().stream()
                                                .anyMatch(next.figures()::containsKey));
        return again || isParted(open.getLast().reading().end(), next.reading().first());
    }

    /// A clause after a semicolon is a claim of its own.
    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SEMICOLON.of(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Draft joined(List<Told> open) {
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        open.forEach(one -> figures.putAll(one.figures()));
        var first = open.getFirst();
        return new Draft(
                first.reading().rule().name(),
                first.key(),
                Optional.empty(),
                Optional.empty(),
                first.reading().first(),
                open.getLast().reading().end(),
                open.stream().map(Told::key).toList(),
                new Counts(figures, open.stream().anyMatch(Told::eitherWay)),
                false,
                open.stream().anyMatch(Told::strong) || figures.size() > 2,
                ResolutionLanguage.order(first.reading().rule()),
                Optional.empty());
    }
}
