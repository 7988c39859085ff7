package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.claim.EventReference;
import plumbline.fact.PartialDate;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.ItemTest;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.Sentence;

/// Where the things stand in a sentence that tell which resolution is meant.
final class ResolutionScene {

    private static final Set<String> ASIDE = Set.of(",", "-", "(", ")");

    private final Text text;
    private final Sentence sentence;
    private final List<Item> items;
    private final EventFinder finder;
    private final VoteTimes times;
    private final SaidBodies bodies;
    private final SaidTopic topic;
    private final List<Mention<List<String>>> named = new ArrayList<>();
    private boolean mentioned;

    ResolutionScene(Text text, Sentence sentence, EventFinder finder) {
        this.text = text;
        this.sentence = sentence;
        this.items = sentence.items();
        this.finder = finder;
        this.times = new VoteTimes(text, items);
        this.bodies = new SaidBodies(text, items);
        this.topic = new SaidTopic(text, items);
        for (int i = 0; i < items.size(); i++) {
            read(i);
        }
    }

    private void read(int at) {
        var item = items.get(at);
        mentioned |=
                ResolutionLanguage.EVENT_NOUN.in(item)
                        || ResolutionLanguage.SYMBOL.in(item)
                        || ResolutionLanguage.UN.in(item);
        if (ResolutionLanguage.SYMBOL.of(item)) {
            if (isCompared(at)) {
                return;
            }
            var ids = finder.find(new EventReference.ById(symbol(item))).ids();
            named.add(new Mention<>(ids, at));
            return;
        }
        for (var leaf : item.leaves()) {
            leaf(leaf, at);
        }
    }

    private String symbol(Item item) {
        var words = text.words(item).strip();
        return words.replaceAll("[.)]+$", words.contains("(") ? ")" : "")
                .replace('‑', '-')
                .replace('–', '-');
    }

    private void leaf(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            var ids = new ArrayList<String>(refs.size());
            for (var ref : refs) {
                if (ref.sort() == NameRef.Sort.RESOLUTION && !ids.contains(ref.id())) {
                    ids.add(ref.id());
                }
            }
            if (!ids.isEmpty()) {
                mentioned = true;
                if (isCompared(at)) {
                    return;
                }
                named.add(new Mention<>(ids, at));
            }
        }
    }

    /// "48 fewer than ES-11/6": another vote than the one that is spoken of.
    private boolean isCompared(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (ResolutionLanguage.isBallot(items.get(i))
                    || ResolutionLanguage.BARE.of(items.get(i))) {
                return false;
            }
            if (text.tokens().get(items.get(i).last()).is("than")) {
                return true;
            }
        }
        return false;
    }

    /// The lists of countries that are named, each an item.
    List<Item> nations() {
        return items.stream().filter(ResolutionLanguage.NATIONS::of).toList();
    }

    /// Whether any item, or a word below one, is of a class.
    boolean has(ItemTest test) {
        return test.in(sentence);
    }

    /// Whether any item is, but for those that stand between two commas or dashes and tell of no
    /// vote.
    boolean hasOutsideAsides(ItemTest test) {
        for (int i = 0; i < items.size(); i++) {
            if (test.in(items.get(i)) && !isInAside(i) && !isTold(i)) {
                return true;
            }
        }
        return false;
    }

    /// "told parliament in Vienna": to whom something was said.
    private boolean isTold(int at) {
        int before = at - 1;
        while (before > 0 && ResolutionLanguage.DET.of(items.get(before))) {
            before--;
        }
        return before >= 0
                && Set.of("told", "tells", "telling", "informed")
                        .contains(text.fold(items.get(before)));
    }

    private boolean isInAside(int at) {
        return at > 0 && closes(at, -1) && closes(at, 1);
    }

    private boolean closes(int at, int step) {
        for (int i = at + step; i >= 0 && i < items.size() - 1; i += step) {
            if (ResolutionLanguage.isBallot(items.get(i))) {
                return false;
            }
            if (ASIDE.contains(text.fold(items.get(i)))) {
                return true;
            }
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    /// Whether a resolution, a vote or the UN is mentioned.
    boolean mentioned() {
        return mentioned || !bodies.isEmpty();
    }

    /// The hints for a claim that stands at an item.
    ///
    /// @param from first item whose words tell the topic
    /// @param to index after the last
    /// @param actors items whose names are voters
    /// @param notThen items whose dates tell nothing of the claim's vote
    ResolutionHints at(int at, int from, int to, List<Item> actors, List<Item> notThen) {
        var compared = compared(at);
        var keys = topic.keys(from, to, joined(actors, compared));
        for (var body : bodies.topics(from, to)) {
            keys.all().add(TopicKeys.of(body));
            keys.topic().add(TopicKeys.of(body));
        }
        var open = Mention.outside(joined(notThen, compared), named, items);
        return new ResolutionHints(
                Mention.nearest(open, at, from, to),
                keys.all(),
                keys.topic(),
                keys.names(),
                bodies.near(at),
                times.nearestWhens(at, joined(notThen, compared)),
                mentioned(),
                Set.of());
    }

    /// "far more than a motion had in October": what stands behind "than" is of another vote than
    /// what stands before it.
    private List<Item> compared(int at) {
        for (int i = at + 1; i < items.size(); i++) {
            if (text.fold(items.get(i)).equals("than")) {
                return items.subList(i, items.size());
            }
        }
        return List.of();
    }

    private static List<Item> joined(List<Item> some, List<Item> more) {
        return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).toList();
    }

    /// Whether a resolution or a body of the UN is mentioned, and not just any vote.
    boolean mentionsResolution() {
        return !bodies.isEmpty()
                || !named.isEmpty()
                || has(ResolutionLanguage.UN)
                || has(ResolutionLanguage.RESOLUTION_NOUN);
    }

    /// The hints of the whole sentence, whoever votes.
    ResolutionHints whole(List<Item> actors) {
        return at(0, 0, items.size(), actors, List.of());
    }

    /// Whether a time is named, be it a year.
    boolean hasDate() {
        return has(ResolutionLanguage.DATE);
    }

    /// Whether a day or a month is named.
    boolean isDated() {
        return times.isDated();
    }

    /// The day from which "two years later" counts where the sentence gives no date.
    void countFrom(Optional<PartialDate> date) {
        times.countFrom(date);
    }
}
