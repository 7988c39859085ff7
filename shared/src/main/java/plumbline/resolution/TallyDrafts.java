package plumbline.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;
import plumbline.text.Rule.Reading;

/// Drafts on how many voted how: the figures of one vote in one sentence are one claim (rule 12).
final class TallyDrafts {

    private static final ItemTest SEMICOLON = ResolutionLanguage.LANGUAGE.is("=;");
    private static final ItemTest OF =
            ResolutionLanguage.LANGUAGE.is("=of").or(ResolutionLanguage.LANGUAGE.is("=among"));
    private static final ItemTest COLON = ResolutionLanguage.LANGUAGE.is("=:");

    private final List<Item> items;
    private final Actors actors;
    private final CountedVoters voters;
    private final ScoreFigures scores;
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
        this.voters = new CountedVoters(items, actors);
        this.scores = new ScoreFigures(items);
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

    /// "141 nations voted in favour", "73 abstentions".
    void soMany(Reading reading) {
        if (voters.isDifference(reading)) {
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
                        && voters.isOfACountry(reading.end());
        boolean majority = voters.isMajorityOfSo(number);
        if ((number.part("part").isPresent() && !majority)
                || sympathy
                || voters.isOfOthers(reading, number)) {
            return;
        }
        var vote = spoken.flatMap(SpokenBallot::counted);
        var figure = VoteFigures.count(majority ? number.part("size").orElseThrow() : number);
        if (vote.isEmpty() || figure.isEmpty()) {
            return;
        }
        var counted = figure.get();
        int more =
                Optional.ofNullable(reading.parts().get("with"))
                        .or(() -> Optional.ofNullable(reading.parts().get("verb")))
                        .map(with -> actors.countries(with).size())
                        .orElse(0);
        more += voters.besidesThe(number);
        if (more > 0) {
            counted =
                    new Figure(
                            counted.value().add(BigDecimal.valueOf(more)),
                            counted.unit(),
                            counted.sense());
        }
        tell(reading, number, Map.of(vote.get(), counted), spoken.get().strong());
    }

    /// "94 to 14", "94-14-73": yes, no and abstentions.
    void score(Reading reading) {
        var score = part(reading, "score");
        var figures = ScoreFigures.of(score);
        if (!scores.isOfAVote(reading, score, figures)) {
            return;
        }
        boolean turned = scores.isTurned(reading, score);
        boolean rejected = scores.isRejection(reading.first());
        if (turned || rejected) {
            ScoreFigures.swap(figures);
        }
        if (figures.containsKey(Vote.YES)) {
            told.putIfAbsent(
                    score.first(), new Told(reading, score, figures, false, rejected && !turned));
        }
    }

    /// "mustered 143 votes": they are for it.
    void votes(Reading reading) {
        if (voters.isDifference(reading) || voters.isMovement(reading.first())) {
            return;
        }
        var number = part(reading, "n");
        VoteFigures.count(number)
                .ifPresent(figure -> tell(reading, number, Map.of(Vote.YES, figure), false));
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
