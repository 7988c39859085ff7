package plumbline.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;
import plumbline.factfile.Turn;
import plumbline.store.Change.Outcome;
import plumbline.store.Table.Transaction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Writes documents: each one whole or not at all, in a transaction of its own.
///
/// A publication that has something to write first notes itself in the item that counts versions,
/// then writes its documents, each stamped with its name and none before those that it may refer
/// to, then counts up again and takes its note back. One that is broken off leaves the note.
/// Whoever publishes any of its documents again sees by the stamp that the note is still there,
/// writes what is missing, and counts up for both: so that every reader learns of every document,
/// also where the last count was all that was missing.
final class Publisher {

    private static final int AT_ONCE = 8; // transactions
    private static final int ATTEMPTS = 12; // others get through meanwhile; each waits by chance

    private final Table table;
    private final Clock clock;

    Publisher(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Publishes drafts with distinct ids.
    ///
    /// @param precondition what must hold of each
    /// @return what became of each, in their order; nothing of one that withdraws what is not
    ///     stored
    List<Change> publish(List<? extends Draft> drafts, String by, Precondition precondition) {
        var keys = new ArrayList<>(drafts.stream().map(d -> Key.current(d.id())).toList());
        keys.add(Key.VERSION);
        var stored = table.batch(keys);
        var open = VersionItem.of(Optional.ofNullable(stored.get(Key.VERSION))).open();
        var owed = new TreeSet<String>();
        var changes = new HashMap<String, Change>();
        var steps = new ArrayList<Step>();
        var unchanged = new ArrayList<Draft>();
        for (var draft : drafts) {
            var current =
                    Optional.ofNullable(stored.get(Key.current(draft.id()))).map(DocumentItem::of);
            if (draft instanceof Draft.Withdrawing && current.isEmpty()) {
                continue;
            }
            var step = new Step(draft, current, precondition);
            if (draft.isStored(current)) {
                changes.put(draft.id(), step.unchanged());
                unchanged.add(draft);
                current.map(DocumentItem::publication).filter(open::contains).ifPresent(owed::add);
            } else {
                steps.add(step);
            }
        }
        writeOutdated(unchanged);
        if (!steps.isEmpty()) {
            write(steps, Publication.nameOf(drafts), by, owed)
                    .forEach(change -> changes.put(change.id(), change));
        } else if (!owed.isEmpty()) {
            table.update(VersionItem.end(owed));
        }
        return drafts.stream()
                .flatMap(draft -> Optional.ofNullable(changes.get(draft.id())).stream())
                .toList();
    }

    /// Writes the entries of documents that stay as they are, where they were written in another
    /// form. They say of the same revision what reading them gave anyway: no new version.
    private void writeOutdated(List<? extends Draft> drafts) {
        var entries = new LinkedHashMap<Key, Entry>();
        for (var draft : drafts) {
            if (draft instanceof Draft.Publishing(var document, _)
                    && !EntryJson.isDocument(document.type())) {
                entries.put(Key.entry(document.type(), document.id()), Entry.of(document));
            }
        }
        var items = table.batch(entries.keySet());
        var writes = new ArrayList<Supplier<Transaction>>();
        entries.forEach(
                (key, entry) -> {
                    var item = items.getOrDefault(key, Map.of());
                    if (EntryItem.isOutdated(key.entryType(), item)) {
                        writes.add(() -> writeOutdated(entry, item));
                    }
                });
        Together.all(writes, AT_ONCE);
    }

    /// Where another publisher is at the document, it writes the entry.
    private Transaction writeOutdated(Entry entry, Map<String, AttributeValue> item) {
        long version = Item.number(item, VersionItem.VERSION);
        var write = table.putOver(VersionItem.VERSION, version, EntryItem.with(entry, item));
        return table.transact(List.of(write));
    }

    private List<Change> write(List<Step> steps, String name, String by, Set<String> owed) {
        long version = table.update(VersionItem.begin(name));
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var publication = new Publication(name, version, at, by);
        owed.add(name);
        var changes = new ArrayList<Change>();
        try {
            for (var turn : Turn.values()) {
                changes.addAll(Together.all(writes(steps, turn, publication), AT_ONCE));
            }
        } catch (RuntimeException failure) {
            // Other writes may have landed, whatever made this one fail: the publication is ended.
            endAfter(failure, owed);
            throw failure;
        }
        table.update(VersionItem.end(owed));
        return changes;
    }

    /// What was written before a failure is there to be read.
    private void endAfter(RuntimeException failure, Set<String> publications) {
        try {
            table.update(VersionItem.end(publications));
        } catch (RuntimeException another) {
            // The caller is told of the first failure, which this one must not hide.
            failure.addSuppressed(another);
        }
    }

    private List<Supplier<Change>> writes(List<Step> steps, Turn turn, Publication publication) {
        return steps.stream()
                .filter(step -> step.draft.turn() == turn)
                .<Supplier<Change>>map(step -> () -> write(step, publication))
                .toList();
    }

    private Change write(Step step, Publication publication) {
        for (int failures = 1; failures <= ATTEMPTS; failures++) {
            switch (table.transact(step.items(table, publication))) {
                case WRITTEN -> {
                    return step.written();
                }
                case CONFLICT -> Backoff.pause(failures);
                case CONDITION_FAILED -> {
                    step = step.over(table.get(Key.current(step.draft.id())));
                    if (step.draft.isStored(step.current)) {
                        return step.unchanged();
                    }
                }
            }
        }
        throw new TableThrottled("Too many publish " + step.draft.id() + " at once", null);
    }

    /// A draft against what is stored.
    private record Step(Draft draft, Optional<DocumentItem> current, Precondition precondition) {

        Step {
            int revision = revisionOf(current);
            boolean inForce = current.filter(DocumentItem::isInForce).isPresent();
            boolean tookPlace = draft.isStored(current) && precondition.heldBefore(revision);
            if (!precondition.holds(revision, inForce) && !tookPlace) {
                throw new RevisionConflict(draft.id(), revision);
            }
        }

        private static int revisionOf(Optional<DocumentItem> current) {
            return current.map(DocumentItem::revision).orElse(0);
        }

        /// The same draft, after another publisher was faster.
        Step over(Optional<Map<String, AttributeValue>> item) {
            return new Step(draft, item.map(DocumentItem::of), precondition);
        }

        Change unchanged() {
            return new Change(draft.id(), revisionOf(current), Outcome.UNCHANGED);
        }

        Change written() {
            var outcome =
                    switch (draft) {
                        case Draft.Withdrawing _ -> Outcome.WITHDRAWN;
                        case Draft.Publishing _ ->
                                current.filter(DocumentItem::isInForce).isPresent()
                                        ? Outcome.CHANGED
                                        : Outcome.CREATED;
                    };
            return new Change(draft.id(), revisionOf(current) + 1, outcome);
        }

        List<TransactWriteItem> items(Table table, Publication publication) {
            int revision = revisionOf(current) + 1;
            var item =
                    new DocumentItem(
                            draft.state(),
                            type(),
                            revision,
                            publication.at(),
                            publication.by(),
                            publication.name(),
                            publication.version());
            var now = item.attributes(Key.current(draft.id()));
            var items = new ArrayList<TransactWriteItem>();
            items.add(table.putNew(item.attributes(Key.revision(draft.id(), revision))));
            items.add(
                    current.map(previous -> table.putOver(previous.revision(), now))
                            .orElseGet(() -> table.putNew(now)));
            if (draft instanceof Draft.Publishing(var document, _)) {
                EntryItem.of(Entry.of(document), revision, publication)
                        .forEach(written -> items.add(table.put(written)));
            }
            current.filter(previous -> previous.isInForce() && !keepsEntry(previous.type()))
                    .map(DocumentItem::type)
                    .map(former -> EntryItem.none(former, draft.id(), revision, publication))
                    .ifPresent(none -> none.forEach(written -> items.add(table.put(written))));
            return items;
        }

        /// The document's type; of one that is withdrawn, the type that it had.
        private DocumentType type() {
            return switch (draft) {
                case Draft.Publishing(var document, _) -> document.type();
                case Draft.Withdrawing _ -> current.orElseThrow().type();
            };
        }

        private boolean keepsEntry(DocumentType former) {
            return draft instanceof Draft.Publishing && former == type();
        }
    }
}
