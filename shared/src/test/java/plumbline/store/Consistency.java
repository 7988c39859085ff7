package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.catalogue.Entry;
import plumbline.factfile.FactJson;
import plumbline.factfile.Mention;
import plumbline.factfile.Mentions;
import plumbline.store.DocumentItem.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What holds of a table at any moment, whatever broke off or failed.
final class Consistency {

    private Consistency() {}

    /// What each id is at.
    static Map<String, DocumentItem> states(TestTable table) {
        var states = new HashMap<String, DocumentItem>();
        for (var item : table.itemsButVersion()) {
            if (Key.of(item).sort().equals(Key.current("x").sort())) {
                states.put(Key.documentOf(item), DocumentItem.of(item));
            }
        }
        return states;
    }

    /// The history of every document leads up to it, the catalogue has an entry of just those that
    /// are in force, each entry has its note, and documents refer to nothing that is not in force.
    static void check(TestTable table) {
        var items = new HashMap<Key, Map<String, AttributeValue>>();
        table.itemsButVersion().forEach(item -> items.put(Key.of(item), item));
        var expected = new HashSet<Key>();
        var states = states(table);
        states.forEach(
                (id, state) -> {
                    expected.add(Key.current(id));
                    IntStream.rangeClosed(1, state.revision())
                            .forEach(revision -> expected.add(Key.revision(id, revision)));
                    assertThat(DocumentItem.of(in(items, Key.revision(id, state.revision()))))
                            .isEqualTo(state);
                    if (state.state() instanceof State.InForce(var json)) {
                        var document = FactJson.read(json);
                        var entry = Key.entry(state.type(), id);
                        expected.add(entry);
                        assertThat(EntryItem.entry(state.type(), in(items, entry)))
                                .contains(Entry.of(document));
                        assertThat(Mentions.of(document))
                                .filteredOn(mention -> mention.kind() != Mention.Kind.COUNTRY)
                                .allSatisfy(
                                        mention ->
                                                assertThat(in(states, mention.name()).isInForce())
                                                        .isTrue());
                    }
                });
        assertThat(items.keySet().stream().filter(key -> !isNote(key) && !isEnded(items, key)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(items.keySet().stream().filter(Consistency::isEntry))
                .allSatisfy(entry -> assertThat(items).containsKey(noteOf(entry, items)));
    }

    private static boolean isEntry(Key key) {
        return key.partition().startsWith("CATALOGUE#") && !isNote(key);
    }

    /// Whether it is the note of a change, of which there is one for each time that an entry was
    /// written.
    private static boolean isNote(Key key) {
        return key.partition().equals(Key.firstChange(0).partition());
    }

    /// Whether it stands in the place of an entry that is no more.
    private static boolean isEnded(Map<Key, Map<String, AttributeValue>> items, Key key) {
        return isEntry(key) && EntryItem.entry(key.entryType(), in(items, key)).isEmpty();
    }

    private static Key noteOf(Key entry, Map<Key, Map<String, AttributeValue>> items) {
        long version = Item.number(in(items, entry), VersionItem.VERSION);
        return Key.change(version, entry.entryType(), entry.sort());
    }

    private static <K, V> V in(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new AssertionError("There is no " + key));
    }
}
