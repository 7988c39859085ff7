package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;

/// Drafts on countries whose vote another claim's words tell: "including China", "so did Iran".
final class InheritedDrafts {

    private static final Set<String> EXCEPTED =
            Set.of("excepted", "excluded", "aside", "apart", "exempted");

    private final Clause clause;
    private final Text text;
    private final List<Item> items;
    private final Actors actors;
    private final VoteThread thread;
    private final CountryDrafts countries;

    InheritedDrafts(Clause clause, Actors actors, VoteThread thread, CountryDrafts countries) {
        this.clause = clause;
        this.text = clause.text();
        this.items = clause.items();
        this.actors = actors;
        this.thread = thread;
        this.countries = countries;
    }

    /// Some of those that another claim counts.
    Optional<Draft> including(Reading reading, List<Draft> drafts) {
        var who = Clause.part(reading, "who");
        if (isTaken(who, drafts)
                || isOwner(who)
                || clause.isAdjective(who)
                || isException(reading)
                || isOfAWholeGroup(reading)) {
            return Optional.empty();
        }
        int at = clause.indexOf(who);
        boolean bare = isMark(items.get(reading.first()));
        if (bare && !followsACount(reading.first()) && !isColonAfterATally(reading, drafts)) {
            return Optional.empty();
        }
        boolean only = bare && countries.isOnly(reading.first());
        var ballot =
                isAheadOfItsVote(reading)
                        ? ownBallot(reading.end())
                        : nearestBallot(at, reading.end());
        return ballot.map(
                spoken ->
                        Clause.draft(
                                        reading,
                                        who,
                                        List.of(who),
                                        new CountryVote(
                                                actors.countries(who),
                                                spoken.ballot(),
                                                only,
                                                Optional.empty()),
                                        spoken)
                                .from(first(reading)));
    }

    /// "Brazil excepted": one that did not.
    private boolean isException(Reading reading) {
        int end = reading.end();
        boolean excepted =
                end < items.size()
                        && (ResolutionLanguage.EXCEPT.of(items.get(end))
                                || EXCEPTED.contains(clause.fold(end)));
        boolean another =
                end + 1 < items.size() && ResolutionLanguage.NATIONS.of(items.get(end + 1));
        return excepted && !another;
    }

    /// "All Nordic states, Norway included": no claim besides the one on all of them.
    private boolean isOfAWholeGroup(Reading reading) {
        int at = headed(reading);
        return at >= 0
                && ResolutionLanguage.GROUP.of(items.get(at))
                && switch (actors.quantity(items.get(at))) {
                    case Quantity.All _, Quantity.None _ -> true;
                    case Quantity.AllOf _,
                            Quantity.Exactly _,
                            Quantity.Any _,
                            Quantity.AllBut _,
                            Quantity.Bare _,
                            Quantity.Most _,
                            Quantity.Several _,
                            Quantity.AFew _,
                            Quantity.Part _ ->
                            false;
                };
    }

    /// The place of what a list in an aside belongs to; -1 for none.
    private int headed(Reading reading) {
        int at = reading.first();
        while (at >= 0 && (isMark(items.get(at)) || at == reading.first())) {
            at--;
        }
        return at;
    }

    /// Where the words of a list begin: "two ASEAN states, Laos and Malaysia," are as many as
    /// named.
    private int first(Reading reading) {
        int at = headed(reading);
        int named = actors.countries(Clause.part(reading, "who")).size();
        boolean same =
                at >= 0
                        && isMark(items.get(at + 1))
                        && (ResolutionLanguage.GROUP.of(items.get(at))
                                || ResolutionLanguage.VOTERS.of(items.get(at)))
                        && VoteFigures.count(items.get(at))
                                .filter(many -> many.value().intValue() == named)
                                .isPresent();
        return same ? at : reading.first();
    }

    /// "including Russia's partner": not Russia.
    private boolean isOwner(Item who) {
        int after = clause.indexOf(who) + 1;
        return after < items.size() && clause.fold(after).equals("'s");
    }

    /// Those that did the same, or did not.
    Optional<Draft> same(Reading reading, List<Draft> drafts) {
        var group = Clause.optional(reading, "group");
        if (group.isPresent()) {
            return sameGroup(reading, group.get(), drafts);
        }
        var who = Clause.part(reading, "who");
        if (isTaken(who, drafts)) {
            return Optional.empty();
        }
        var before = lastBefore(who, drafts);
        var each = actors.each(who);
        var voters =
                clause.isObject(clause.indexOf(who)) && before.isPresent() && each.size() > 1
                        ? each.subList(1, each.size())
                        : List.of(who);
        var spoken = before.or(thread::ballot);
        boolean turned = reading.parts().containsKey("neg");
        return spoken.map(ballot -> turned ? ballot.turned() : ballot)
                .map(
                        ballot ->
                                Clause.draft(
                                        reading,
                                        voters.getFirst(),
                                        voters,
                                        new CountryVote(
                                                voters.stream()
                                                        .flatMap(
                                                                item ->
                                                                        actors
                                                                                .countries(item)
                                                                                .stream())
                                                        .toList(),
                                                ballot.ballot(),
                                                false,
                                                Optional.empty()),
                                        ballot));
    }

    /// Groups of which as many did the same, or did not.
    private Optional<Draft> sameGroup(Reading reading, Item item, List<Draft> drafts) {
        var group = actors.group(item);
        if (isTaken(item, drafts) || group.isEmpty() || item.part("other").isPresent()) {
            return Optional.empty();
        }
        var except = Clause.optional(reading, "except").map(actors::countries).orElse(List.of());
        boolean turned = reading.parts().containsKey("neg");
        return lastBefore(item, drafts)
                .or(thread::ballot)
                .map(ballot -> turned ? ballot.turned() : ballot)
                .map(
                        ballot ->
                                Clause.draft(
                                        reading,
                                        item,
                                        List.of(item),
                                        new GroupVote(
                                                group.get(),
                                                actors.quantity(item),
                                                ballot.ballot(),
                                                except,
                                                Optional.empty()),
                                        ballot));
    }

    private static boolean isTaken(Item who, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(
                        draft ->
                                draft.actors().stream()
                                        .anyMatch(
                                                actor ->
                                                        actor.first() <= who.last()
                                                                && who.first() <= actor.last()));
    }

    /// "seven joined them in rejecting it: A, B and C"
    private boolean isColonAfterATally(Reading reading, List<Draft> drafts) {
        return text.fold(items.get(reading.first())).equals(":")
                && (items.subList(0, reading.first()).stream().anyMatch(ResolutionLanguage.NOUN::of)
                        || drafts.stream()
                                .anyMatch(
                                        draft ->
                                                draft.end() <= reading.first()
                                                        && !(draft.assertion()
                                                                instanceof Assertion.Adoption)));
    }

    private boolean isMark(Item item) {
        return item.first() == item.last() && Set.of("(", ",", "-", ":").contains(text.fold(item));
    }

    /// A list in brackets or after a dash names those who were just counted.
    private boolean followsACount(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            var item = items.get(i);
            if (ResolutionLanguage.COUNT.of(item)
                    || ResolutionLanguage.VOTERS.of(item)
                    || ResolutionLanguage.GROUP.of(item)
                    || ResolutionLanguage.NOUN.of(item)) {
                return true;
            }
            if (!ResolutionLanguage.isBallot(item)
                    && !ResolutionLanguage.AGAINST.of(item)
                    && !ResolutionLanguage.FAVOUR.of(item)) {
                return false;
            }
        }
        return false;
    }

    /// "while 32 countries, including China, abstained": those who are counted before the list are
    /// the subject of what stands behind it, unless a vote is told of them already.
    private boolean isAheadOfItsVote(Reading reading) {
        for (int i = reading.first() - 1; i >= Math.max(0, reading.first() - 3); i--) {
            var item = items.get(i);
            boolean counted =
                    ResolutionLanguage.VOTERS.of(item)
                            || ResolutionLanguage.GROUP.of(item)
                            || ResolutionLanguage.COUNT.of(item);
            if (counted) {
                boolean told =
                        i > 0
                                && (clause.isObject(i)
                                        || told(items.get(i - 1)).isPresent()
                                        || (i > 1
                                                && told(items.get(i - 2)).isPresent()
                                                && text.fold(items.get(i - 1)).equals(",")));
                return !told;
            }
            if (told(item).isPresent() || isSentenceMark(item)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSentenceMark(Item item) {
        return Set.of(";", ":").contains(text.fold(item));
    }

    /// Whether a verb follows: after the mark that closes the list.
    private boolean hasVerb(int end) {
        int at = afterMark(end);
        return at < items.size()
                && (ResolutionLanguage.DID.of(items.get(at))
                        || ResolutionLanguage.VOTE_VERB.in(items.get(at))
                        || ResolutionLanguage.STAND_WITH.in(items.get(at)));
    }

    private int afterMark(int end) {
        int at = end;
        while (at < items.size()
                && (isMark(items.get(at)) || text.fold(items.get(at)).equals(")"))) {
            at++;
        }
        return at;
    }

    /// What the verb behind a list says; empty where it tells no vote by itself ("voted with it").
    private Optional<SpokenBallot> ownBallot(int end) {
        return hasVerb(end) ? told(items.get(afterMark(end))) : next(end);
    }

    /// The vote of the clause: the last one told before, or else the next.
    private Optional<SpokenBallot> nearestBallot(int at, int end) {
        for (int i = at - 1; i >= 0; i--) {
            var item = items.get(i);
            if (text.fold(item).equals(";")) {
                break;
            }
            var told = told(item);
            if (told.isPresent()) {
                return told;
            }
            if (ResolutionLanguage.COUNT.of(item) && i >= at - 4) {
                var next = next(end);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return next(end);
    }

    private Optional<SpokenBallot> next(int from) {
        for (int i = from; i < items.size() && i < from + 12; i++) {
            if (text.fold(items.get(i)).equals(";")) {
                return Optional.empty();
            }
            var told = told(items.get(i));
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Optional<SpokenBallot> told(Item item) {
        return ResolutionLanguage.isBallot(item)
                        || ResolutionLanguage.ABSTENTION.of(item)
                        || ResolutionLanguage.AGAINST.of(item)
                ? SpokenBallot.of(item)
                : Optional.empty();
    }

    private static Optional<SpokenBallot> lastBefore(Item who, List<Draft> drafts) {
        Optional<SpokenBallot> last = Optional.empty();
        for (var draft : drafts) {
            if (draft.key().first() < who.first() && VoteThread.ballotOf(draft).isPresent()) {
                last = VoteThread.ballotOf(draft);
            }
        }
        return last;
    }
}
