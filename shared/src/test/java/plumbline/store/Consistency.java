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
    /// are in force, and these refer to nothing that is not.
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
                                .isEqualTo(Entry.of(document));
                        assertThat(Mentions.of(document))
                                .filteredOn(mention -> mention.kind() != Mention.Kind.COUNTRY)
                                .allSatisfy(
                                        mention ->
                                                assertThat(in(states, mention.name()).isInForce())
                                                        .isTrue());
                    }
                });
        assertThat(items.keySet()).isEqualTo(expected);
    }

    private static <K, V> V in(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new AssertionError("There is no " + key));
    }
}
