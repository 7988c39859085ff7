package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            var ids = finder.find(new EventReference.ById(symbol(item))).ids();
            named.add(new Mention<>(ids, at));
            return;
        }
        item.leaves().forEach(leaf -> leaf(leaf, at));
    }

    private String symbol(Item item) {
        var words = text.words(item).strip();
        return words.replaceAll("[.)]+$", words.contains("(") ? ")" : "")
                .replace('‑', '-')
                .replace('–', '-');
    }

    private void leaf(Item leaf, int at) {
        if (leaf.meaning() instanceof Meaning.Name(var refs)) {
            var ids =
                    refs.stream()
                            .filter(ref -> ref.sort() == NameRef.Sort.RESOLUTION)
                            .map(NameRef::id)
                            .distinct()
                            .toList();
            if (!ids.isEmpty()) {
                mentioned = true;
                named.add(new Mention<>(ids, at));
            }
        }
    }

    /// Whether any item, or a word below one, is of a class.
    boolean has(ItemTest test) {
        return test.inAny(items);
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
        var keys = topic.keys(from, to, actors);
        return new ResolutionHints(
                Mention.nearest(named, at, from, to),
                keys.all(),
                keys.topic(),
                keys.names(),
                bodies.near(at),
                times.nearestWhens(at, notThen),
                mentioned());
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

    /// Whether a day or a month is named.
    boolean isDated() {
        return times.isDated();
    }

    /// The day from which "two years later" counts where the sentence gives no date.
    void countFrom(Optional<PartialDate> date) {
        times.countFrom(date);
    }
}
