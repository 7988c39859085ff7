package plumbline.resolution;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;

/// What a sentence says that was voted on: the keys of its words, and which of them stand where the
/// topic of a vote is told.
final class SaidTopic {

    /// So many items after a vote or a resolution may still say what it was about.
    private static final int REACH = 14;

    private static final Set<String> ON = Set.of("on", "over");
    private static final Set<String> YES_OR_NO = Set.of("yes", "no");
    private static final Set<String> TO = Set.of("to", "on");
    private static final Set<String> OPENS =
            Set.of(
                    "for",
                    "to",
                    "against",
                    "about",
                    "over",
                    "that",
                    "calling",
                    "demanding",
                    "condemning",
                    "deploring",
                    "urging",
                    "seeking",
                    "concerning",
                    "regarding",
                    "marking",
                    "setting",
                    "supporting",
                    "banning",
                    "criticising",
                    "criticizing");
    private static final Set<String> BREAKS =
            Set.of(
                    ",",
                    ";",
                    ":",
                    "(",
                    ")",
                    "-",
                    "\n",
                    "!",
                    "while",
                    "which",
                    "who",
                    "but",
                    "although",
                    "though",
                    "whereas",
                    "as",
                    "when",
                    "because",
                    "after",
                    "before",
                    "despite",
                    "amid");

    private final Text text;
    private final List<Item> items;
    private final boolean[] places;

    SaidTopic(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.places = topicPlaces();
    }

    /// The keys of a stretch of words.
    ///
    /// @param all of all words
    /// @param topic of those where a topic is told
    /// @param names those of these that begin with a capital
    record Keys(Set<String> all, Set<String> topic, Set<String> names) {}

    /// The keys of the items from one place to another, without the names of those who vote.
    Keys keys(int from, int to, List<Item> actors) {
        var keys = new Keys(new LinkedHashSet<>(), new LinkedHashSet<>(), new HashSet<>());
        for (int i = from; i < to; i++) {
            collect(items.get(i), actors, places[i], keys);
        }
        return keys;
    }

    private void collect(Item item, List<Item> actors, boolean place, Keys keys) {
        boolean inner = false;
        for (var actor : actors) {
            if (covers(actor, item)) {
                return;
            }
            inner |= covers(item, actor);
        }
        if (inner && item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> collect(child, actors, place, keys));
            return;
        }
        for (var leaf : item.leaves()) {
            leafKeys(leaf, place, keys);
        }
    }

    private void leafKeys(Item leaf, boolean place, Keys keys) {
        if (ResolutionLanguage.STOP_TOPIC.of(leaf)) {
            return;
        }
        if (Actors.isGroup(leaf) || isOption(leaf)) {
            return;
        }
        boolean name = leaf.meaning() instanceof Meaning.Name;
        boolean word = ResolutionLanguage.WORD.of(leaf) || ResolutionLanguage.CAPITALISED.of(leaf);
        if (!name && !word && !isContent(leaf)) {
            return;
        }
        var seat = TopicKeys.ofSeat(leaf);
        var found = TopicKeys.of(text, leaf);
        keys.all().addAll(found);
        if (!seat.isEmpty()) {
            // a capital may be the topic, or stand for a country that is
            keys.all().addAll(seat);
            if (place) {
                keys.topic().add(TopicKeys.either(found, seat));
            }
            return;
        }
        word |= ResolutionLanguage.OTHER_FORM.of(leaf);
        if (place && (name || (word && !isVerbForm(text.fold(leaf))))) {
            keys.topic().addAll(found);
            if (name || ResolutionLanguage.CAPITALISED.of(leaf)) {
                keys.names().addAll(found);
            }
        }
    }

    private static boolean isContent(Item leaf) {
        return ResolutionLanguage.EVENT_NOUN.of(leaf)
                || ResolutionLanguage.GOAL.of(leaf)
                || ResolutionLanguage.SOFT.of(leaf)
                || ResolutionLanguage.OTHER_FORM.of(leaf);
    }

    /// "yes" and "no" may be options of a stored referendum.
    private static boolean isOption(Item leaf) {
        return leaf.meaning() instanceof Meaning.Name(var refs)
                && refs.stream().allMatch(ref -> ref.sort() == NameRef.Sort.OPTION);
    }

    private static boolean isVerbForm(String fold) {
        return fold.endsWith("ing") || fold.endsWith("ed");
    }

    /// Which items say what was voted on: those behind a vote, a resolution or a preposition that
    /// follows one, and the words right before "resolution".
    private boolean[] topicPlaces() {
        var places = new boolean[items.size()];
        int reach = 0;
        boolean open = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean event = ResolutionLanguage.EVENT_NOUN.of(item);
            if (event || isOneOf(i)) {
                modifiers(i, places);
            }
            boolean ballot =
                    ResolutionLanguage.isBallot(item)
                            || ResolutionLanguage.SOFT.of(item)
                            || isYesOrNo(i);
            if (event || ballot) {
                reach = REACH;
                open = ballot;
                continue;
            }
            if (reach == 0 && ON.contains(text.fold(item))) {
                reach = REACH; // "on Chagos, Britain …", "were divided over Kosovo"
            }
            open |= ResolutionLanguage.PREP.of(item) || OPENS.contains(text.fold(item));
            if (breaks(text, item) || ResolutionLanguage.SPONSOR.of(item)) {
                reach = 0; // "tabled by Jordan": whose draft it is
            }
            if (reach > 0) {
                places[i] = open;
                reach--;
            }
        }
        return places;
    }

    /// "no to the moratorium"
    private boolean isYesOrNo(int at) {
        return at + 1 < items.size()
                && YES_OR_NO.contains(text.fold(items.get(at)))
                && TO.contains(text.fold(items.get(at + 1)));
    }

    /// "the Russian one": a draft or a resolution that is told by whose it is.
    private boolean isOneOf(int at) {
        return text.fold(items.get(at)).equals("one")
                && at > 0
                && (ResolutionLanguage.NATIONS.of(items.get(at - 1))
                        || items.get(at - 1).meaning() instanceof Meaning.Name);
    }

    private void modifiers(int event, boolean[] places) {
        for (int i = event - 1; i >= Math.max(0, event - 6); i--) {
            var item = items.get(i);
            boolean modifier =
                    ResolutionLanguage.WORD.of(item)
                            || ResolutionLanguage.CAPITALISED.of(item)
                            || ResolutionLanguage.NATIONS.of(item)
                            || item.meaning() instanceof Meaning.Name;
            if (!modifier) {
                return;
            }
            places[i] = true;
        }
    }

    /// Whether one item holds another.
    static boolean covers(Item outer, Item inner) {
        return outer.first() <= inner.first() && inner.last() <= outer.last();
    }

    /// Whether what stands before an item says nothing of what stands behind it.
    static boolean breaks(Text text, Item item) {
        return item.first() == item.last() && BREAKS.contains(text.fold(item));
    }
}
