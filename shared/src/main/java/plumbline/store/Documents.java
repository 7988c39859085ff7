package plumbline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plumbline.catalogue.Snapshot;
import plumbline.fact.Document;
import plumbline.fact.Ids;
import plumbline.fact.Stored;
import plumbline.fact.Withdrawn;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads documents as they are, or as they were at a moment: every revision is kept, and says which
/// publication wrote it.
final class Documents {

    private final Table table;

    Documents(Table table) {
        this.table = table;
    }

    /// Documents by id, those that are not stored missing, and the version that was read along.
    record Batch(Map<String, Stored<? extends Document>> documents, VersionItem item) {

        long version() {
            return item.snapshot().version();
        }
    }

    /// Documents as they are now.
    Batch now(Collection<String> ids) {
        return batch(ids, Optional::of);
    }

    /// Documents as they were at a moment.
    Batch at(Snapshot snapshot, Collection<String> ids) {
        return batch(ids, item -> shown(item, snapshot));
    }

    private Batch batch(
            Collection<String> ids,
            Function<Map<String, AttributeValue>, Optional<Map<String, AttributeValue>>> as) {
        var stored = new LinkedHashSet<>(ids);
        stored.removeIf(id -> !Ids.isValid(id));
        var keys = new ArrayList<>(stored.stream().map(Key::current).toList());
        keys.add(Key.VERSION);
        var items = table.batch(keys);
        var documents = new LinkedHashMap<String, Stored<? extends Document>>();
        for (var id : stored) {
            Optional.ofNullable(items.get(Key.current(id)))
                    .flatMap(as)
                    .flatMap(DocumentItem::stored)
                    .ifPresent(document -> documents.put(id, document));
        }
        var version = VersionItem.of(Optional.ofNullable(items.get(Key.VERSION)));
        return new Batch(documents, version);
    }

    /// Those that are withdrawn, by their ids in the order given.
    Map<String, Withdrawn> withdrawn(Collection<String> ids) {
        var keys =
                new LinkedHashSet<>(ids).stream().filter(Ids::isValid).map(Key::current).toList();
        var items = table.batch(keys);
        var withdrawn = new LinkedHashMap<String, Withdrawn>();
        for (var key : keys) {
            if (items.containsKey(key)
                    && DocumentItem.revision(items.get(key)) instanceof Withdrawn revision) {
                withdrawn.put(revision.id(), revision);
            }
        }
        return withdrawn;
    }

    /// The document of an entry as it was at a moment, if it was stored then.
    Optional<Stored<? extends Document>> at(Snapshot snapshot, String id) {
        return lastShown(Key.document(id), snapshot).flatMap(DocumentItem::stored);
    }

    private Optional<Map<String, AttributeValue>> shown(
            Map<String, AttributeValue> now, Snapshot snapshot) {
        if (DocumentItem.isShown(now, snapshot)) {
            return Optional.of(now);
        }
        return DocumentItem.of(now).revision() == 1
                ? Optional.empty()
                : lastShown(Key.of(now).partition(), snapshot);
    }

    private Optional<Map<String, AttributeValue>> lastShown(String partition, Snapshot snapshot) {
        return table.lastThat(
                partition, Key.REVISIONS, item -> DocumentItem.isShown(item, snapshot));
    }
}
