package plumbline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Snapshot;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Loads the entries of some types of documents as of one moment: all of them, or only what was
/// written since an earlier one.
///
/// The moment is read first. What a publication has written that begins afterwards, or that has not
/// ended by then, is not taken: the document's last revision before it gives the entry instead. So
/// does the document where the entry was written in another form than this code writes.
final class Entries {

    /* Reading an entry that changed takes a hundredth of a request, one among all about a three
     * thousandth, and each has to be read as JSON: beyond this many, all are read. */
    private static final int FEW = 2_000; // changes

    private final Table table;
    private final Documents documents;
    private final Set<DocumentType> types;

    Entries(Table table, Documents documents, Set<DocumentType> types) {
        this.table = table;
        this.documents = documents;
        this.types = Set.copyOf(types);
    }

    /// Everything, as of now.
    Catalogue whole() {
        return whole(now());
    }

    private Snapshot now() {
        return VersionItem.of(table.get(Key.VERSION)).snapshot();
    }

    private Catalogue whole(Snapshot snapshot) {
        var entries = new ArrayList<Entry>();
        for (var type : DocumentType.values()) {
            if (types.contains(type)) {
                var items = table.partition(Key.catalogue(type));
                entries(items, snapshot).values().forEach(entry -> entry.ifPresent(entries::add));
            }
        }
        return new Catalogue(snapshot, entries);
    }

    /// What an earlier catalogue of this has become by now.
    Catalogue since(Catalogue known) {
        var snapshot = now();
        var notes = table.from(Key.firstChange(known.snapshot().settled() + 1), FEW);
        return notes.size() < FEW
                ? known.after(snapshot, changes(notes, snapshot))
                : whole(snapshot);
    }

    private Map<String, Optional<Entry>> changes(
            List<Map<String, AttributeValue>> notes, Snapshot snapshot) {
        var keys = new LinkedHashSet<Key>();
        for (var note : notes) {
            var key = Key.of(note).changedEntry();
            if (types.contains(key.entryType()) && EntryItem.isShown(note, snapshot)) {
                keys.add(key);
            }
        }
        var items = table.batch(keys);
        var entries = entries(items.values(), snapshot);
        var changes = new HashMap<String, Optional<Entry>>();
        for (var key : keys) {
            // A document that became one of another type has two keys, and one entry.
            changes.merge(
                    key.sort(),
                    entries.getOrDefault(key, Optional.empty()),
                    (one, other) -> one.isPresent() ? one : other);
        }
        return changes;
    }

    /// The entries of items, in their order: of those that are outdated what their documents give,
    /// all of which are read together.
    private Map<Key, Optional<Entry>> entries(
            Collection<Map<String, AttributeValue>> items, Snapshot snapshot) {
        var entries = new LinkedHashMap<Key, Optional<Entry>>();
        var outdated = new ArrayList<Key>();
        for (var item : items) {
            var key = Key.of(item);
            if (EntryItem.isOutdated(key.entryType(), item)) {
                entries.put(key, Optional.empty());
                outdated.add(key);
            } else {
                entries.put(key, entry(item, snapshot));
            }
        }
        if (outdated.isEmpty()) {
            return entries;
        }
        var read = documents.at(snapshot, outdated.stream().map(Key::sort).toList()).documents();
        for (var key : outdated) {
            entries.put(key, Optional.ofNullable(read.get(key.sort())).flatMap(s -> entry(s, key)));
        }
        return entries;
    }

    private Optional<Entry> entry(Map<String, AttributeValue> item, Snapshot snapshot) {
        var key = Key.of(item);
        if (EntryItem.isShown(item, snapshot)) {
            return EntryItem.entry(key.entryType(), item);
        }
        return EntryItem.isFirst(item)
                ? Optional.empty()
                : documents.at(snapshot, key.sort()).flatMap(stored -> entry(stored, key));
    }

    private static Optional<Entry> entry(Stored<? extends Document> stored, Key key) {
        return Optional.<Document>of(stored.document())
                .filter(document -> document.type() == key.entryType())
                .map(Entry::of);
    }
}
