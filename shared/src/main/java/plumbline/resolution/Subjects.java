package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.Token;

/// Whether a list of countries is the subject of the vote beside it, and whether the words tell of
/// a vote at all.
final class Subjects {

    private static final Set<String> ONLY = Set.of("only", "just", "solely");
    private static final Set<String> SOME = Set.of("of", "among", "amongst");

    private static final Set<String> THOSE =
            Set.of(
                    "those",
                    "delegations",
                    "representatives",
                    "envoys",
                    "ambassadors",
                    "governments");

    private final Clause clause;
    private final Text text;
    private final List<Item> items;

    Subjects(Clause clause) {
        this.clause = clause;
        this.text = clause.text();
        this.items = clause.items();
    }

    /// Whether a list can be the subject of what follows it: not after a preposition that makes it
    /// the object of something else.
    boolean isSubject(Reading reading, Item who) {
        if (reading.parts().containsKey("only") && !reading.rule().name().startsWith("they")) {
            return true;
        }
        int at = clause.indexOf(who);
        if (at == 0) {
            return true;
        }
        if (isCondition(at)) {
            return false;
        }
        var verb = reading.parts().get("verb");
        if (verb != null && verb.first() < who.first()) {
            return true;
        }
        var before = items.get(at - 1);
        var fold = text.fold(before);
        boolean with =
                fold.equals("with")
                        && verb != null
                        && !ResolutionLanguage.DID.of(verb)
                        && verb.first() == who.last() + 1;
        if (with || reading.rule().name().equals("of-countries")) {
            return true;
        }
        if (at > 1 && fold.equals("of") && THOSE.contains(clause.fold(at - 2))) {
            return true;
        }
        if (clause.isObject(at)
                || ResolutionLanguage.UNLIKE.of(before)
                || ResolutionLanguage.ALONGSIDE.of(before)
                || isException(at - 1)) {
            return isRelative(reading, who) && !ResolutionLanguage.STOP_TOPIC.of(before);
        }
        if (verb != null && isApart(at, who, verb)) {
            return false;
        }
        // "backed Ukraine, Kenya abstained": the first name is an object
        return !ResolutionLanguage.isBallot(before);
    }

    /// "Unlike India, Serbia …": a clause that begins with another voter.
    private boolean isContrast(int at) {
        var before = items.get(at - 1);
        boolean contrast =
                ResolutionLanguage.UNLIKE.of(before)
                        || ResolutionLanguage.ALONGSIDE.of(before)
                        || Set.of("like", "with", "besides").contains(text.fold(before));
        return contrast && (at == 1 || SaidTopic.breaks(text, items.get(at - 2)));
    }

    private List<Item> afterLastComma(List<Item> each) {
        for (int i = each.size() - 1; i > 0; i--) {
            if (text.tokens().get(each.get(i).first() - 1).is(",")) {
                return each.subList(i, each.size());
            }
        }
        return List.of();
    }

    /// "Ottawa ditches Israel, votes for …": whoever stands before a comma alone, and is not where
    /// a clause begins, is the object of something else.
    private boolean isApart(int at, Item who, Item verb) {
        return verb.first() == who.last() + 2
                && clause.fold(at + 1).equals(",")
                && (ResolutionLanguage.WORD.of(items.get(at - 1))
                        || ResolutionLanguage.SAY.of(items.get(at - 1)));
    }

    /// The voters of a list: all of it where it is a subject; all but the first where that one is
    /// still what the vote before was about ("backed the plan for Syria and Hungary abstained").
    List<Item> voters(Reading reading, Item who, Actors actors) {
        var each = actors.each(who);
        for (int i = each.size() - 1; i > 0; i--) {
            if (isOnlyOfAList(each.get(i))) {
                return each.subList(i, each.size()); // "behind Russia, only Belarus"
            }
        }
        boolean andAnother = // "opposed by A and B, and C abstained"
                reading.rule().name().equals("by-countries")
                        && each.size() > 1
                        && reading.end() < items.size()
                        && ResolutionLanguage.DID.of(items.get(reading.end()));
        if (andAnother) {
            return each.subList(0, each.size() - 1);
        }
        if (isSubject(reading, who)) {
            return List.of(who);
        }
        int at = clause.indexOf(who);
        if (isContrast(at)) {
            return afterLastComma(each);
        }
        if (clause.fold(at - 1).equals("by") && each.size() > 1) {
            return each.subList(each.size() - 1, each.size()); // "by A and B, and C abstained"
        }
        boolean told =
                items.subList(0, at).stream().anyMatch(ResolutionLanguage::isBallot)
                        && clause.isObject(at);
        return told && each.size() > 1 ? each.subList(1, each.size()) : List.of();
    }

    /// Whether "only" stands right before a country within a list.
    boolean isOnlyOfAList(Item one) {
        return one.first() > 0
                && items.stream().noneMatch(item -> item.first() == one.first())
                && ONLY.contains(text.tokens().get(one.first() - 1).fold());
    }

    /// "Of the countries on that sea, only Malta …": of some, whoever they are.
    boolean isOfSome(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (SOME.contains(clause.fold(i))
                    && (i == 0 || SaidTopic.breaks(text, items.get(i - 1)))) {
                return items.subList(i, at).stream()
                        .noneMatch(
                                item ->
                                        ResolutionLanguage.GROUP.of(item)
                                                || ResolutionLanguage.EVERYONE.of(item)
                                                || ResolutionLanguage.VOTERS.of(item)
                                                || ResolutionLanguage.DEFINITE.of(item));
            }
        }
        return false;
    }

    /// "Had China abstained, …"
    private boolean isCondition(int at) {
        var before = text.tokens().get(items.get(at - 1).first());
        return Set.of("had", "should", "were", "did", "has", "have").contains(before.fold())
                && before.isCapitalised();
    }

    /// "all but China": those that did not; after a vote or a comma, "but" begins a clause.
    private boolean isException(int at) {
        if (!ResolutionLanguage.EXCEPT.of(items.get(at))) {
            return false;
        }
        if (!text.fold(items.get(at)).equals("but") || at == 0) {
            return true;
        }
        var before = items.get(at - 1);
        return ResolutionLanguage.STATE_NOUN.of(before)
                || ResolutionLanguage.GROUP.of(before)
                || ResolutionLanguage.VOTERS.of(before)
                || ResolutionLanguage.EVERYONE.of(before);
    }

    private boolean isRelative(Reading reading, Item who) {
        int next = clause.indexOf(who) + 2;
        return next < items.size()
                && next < reading.end()
                && Set.of("which", "who", "that").contains(text.fold(items.get(next)));
    }

    /// "voted for Tokayev" is no vote on a resolution.
    boolean isForAPerson(Reading reading) {
        return reading.end() < items.size()
                && ResolutionLanguage.PERSON.of(items.get(reading.end()));
    }

    /// "neither Kazakhstan nor Uzbekistan", "not even China"
    boolean isNeither(int at) {
        if (at == 0) {
            return false;
        }
        var before = clause.fold(at - 1);
        return before.equals("neither") || (before.equals("not") && isEven(items.get(at - 1)));
    }

    private static boolean isEven(Item item) {
        return item.last() == item.first() + 1;
    }

    /// "backed Russia", "opposed Ukraine": a country, not a resolution.
    boolean isSympathy(Reading reading, SpokenBallot ballot) {
        int next = reading.end();
        return (!ballot.strong() || ResolutionLanguage.AGAINST.in(items.get(next - 1)))
                && next + 1 < items.size()
                && ResolutionLanguage.NATIONS.of(items.get(next))
                && !text.fold(items.get(next + 1)).equals("'s")
                && !ResolutionLanguage.EVENT_NOUN.of(items.get(next + 1))
                && !ResolutionLanguage.WORD.of(items.get(next + 1));
    }

    /// "Kazakhstan's abstentions", "France's support": no vote in particular.
    boolean isPlainNoun(Optional<Item> verb, int voters) {
        if (verb.isEmpty()) {
            return false;
        }
        boolean votes = text.fold(verb.get()).equals("abstentions") && voters == 1;
        boolean support =
                ResolutionLanguage.BARE.of(verb.get())
                        && !ResolutionLanguage.BARE_VOTE.in(verb.get())
                        && !ResolutionLanguage.ABSTAIN.of(verb.get());
        return votes || support;
    }

    /// Whether a clause ends before an item, or goes on with what was voted on.
    boolean endsClause(int at) {
        if (at >= items.size()) {
            return true;
        }
        var item = items.get(at);
        var token = text.tokens().get(item.first());
        return token.sort() != Token.Sort.WORD
                || at == items.size() - 1
                || Set.of("and", "it", "on", "while", "but", "in").contains(token.fold());
    }
}
