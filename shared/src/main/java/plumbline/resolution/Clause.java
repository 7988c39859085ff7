package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.text.Item;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.Rule.Reading;
import plumbline.text.Sentence;

/// A sentence as drafts are made of it: its items by place, and what they say.
final class Clause {

    /// After these a name is the object of something, and votes for nobody.
    private static final Set<String> NO_SUBJECT =
            Set.of(
                    "in", "on", "from", "of", "between", "against", "to", "over", "about", "for",
                    "by", "unlike", "with", "towards", "toward", "inside", "near", "into", "like",
                    "than", "within", "across", "outside", "at", "behind", "among", "versus");

    private final Text text;
    private final List<Item> items;

    Clause(Text text, Sentence sentence) {
        this.text = text;
        this.items = sentence.items();
    }

    Text text() {
        return text;
    }

    List<Item> items() {
        return items;
    }

    /// The folded first word of the item at a place; empty before the first.
    String fold(int at) {
        return at < 0 ? "" : text.fold(items.get(at));
    }

    /// The folded first word of the item at a place; empty outside the sentence.
    String foldOrEmpty(int at) {
        return at < items.size() ? fold(at) : "";
    }

    /// Whether the item at a place is the object of a preposition before it.
    boolean isObject(int at) {
        if (at == 0) {
            return false;
        }
        var before = items.get(at - 1);
        return before.first() == before.last() && NO_SUBJECT.contains(fold(at - 1));
    }

    /// "the Russian embassy": whoever's embassy it is, and no country.
    boolean isAdjective(Item who) {
        var leaf = who.leaves().getLast();
        int after = indexOf(who) + 1;
        return after < items.size()
                && leaf.meaning() instanceof Item.Meaning.Name(var refs)
                && refs.stream().allMatch(ref -> ref.sort() == NameRef.Sort.DEMONYM)
                && (ResolutionLanguage.WORD.of(items.get(after))
                        || ResolutionLanguage.CAPITALISED.of(items.get(after)));
    }

    /// The place of an item, or of the one that holds it.
    int indexOf(Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).last() >= item.first()) {
                return i;
            }
        }
        return items.size() - 1;
    }

    /// A part that every pattern of a reading's rule captures.
    static Item part(Reading reading, String name) {
        return optional(reading, name)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        reading.rule().name() + " has no part " + name));
    }

    /// A part that a reading's rule may have captured.
    static Optional<Item> optional(Reading reading, String name) {
        return Optional.ofNullable(reading.parts().get(name));
    }

    /// What a verb or a bare "yes" or "no" says of a vote.
    Optional<SpokenBallot> ballot(Item verb) {
        if (text.fold(verb).equals("yes") || text.fold(verb).equals("aye")) {
            return Optional.of(new SpokenBallot(Ballot.YES, false, true));
        }
        if (text.fold(verb).equals("no") && verb.first() == verb.last()) {
            return Optional.of(new SpokenBallot(Ballot.NO, false, true));
        }
        return SpokenBallot.of(verb);
    }

    /// A draft of a reading.
    static Draft draft(
            Reading reading, Item key, List<Item> who, Assertion assertion, SpokenBallot ballot) {
        return new Draft(
                reading.rule().name(),
                key,
                Optional.ofNullable(reading.parts().get("verb")),
                Optional.empty(),
                reading.first(),
                reading.end(),
                who,
                assertion,
                ballot.negated(),
                ballot.strong(),
                ResolutionLanguage.order(reading.rule()),
                Optional.empty());
    }
}
