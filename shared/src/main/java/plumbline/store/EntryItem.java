package plumbline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Snapshot;
import plumbline.fact.DocumentType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An entry of the catalogue as an item, in the partition of its document's type. Each is written
/// with the note of the change, by which those who hold the catalogue learn which entries to read
/// again.
final class EntryItem {

    private static final String ENTRY = "entry";
    private static final String PUBLICATION = "publication";
    private static final String REVISION = "revision";
    private static final String FORM = "form";
    private static final int UNKNOWN = 0; // of an item that was written before it had such a number

    private EntryItem() {}

    /// The items of an entry that is written: itself, and the note.
    ///
    /// @param revision the document's
    static List<Map<String, AttributeValue>> of(
            Entry entry, int revision, Publication publication) {
        var item = stamped(Key.entry(entry.type(), entry.id()), revision, publication);
        putEntry(item, entry);
        return List.of(item, note(entry.type(), entry.id(), revision, publication));
    }

    /// An item with another entry for its document: all else that it says stays.
    static Map<String, AttributeValue> with(Entry entry, Map<String, AttributeValue> outdated) {
        var item = new HashMap<>(outdated);
        putEntry(item, entry);
        return item;
    }

    private static void putEntry(Map<String, AttributeValue> item, Entry entry) {
        item.put(ENTRY, AttributeValue.fromS(EntryJson.write(entry)));
        item.put(FORM, AttributeValue.fromN(Integer.toString(EntryJson.FORM)));
    }

    /// The items that stand in the place of an entry that is no more: an item without an entry, and
    /// the note.
    ///
    /// @param revision that of the document which made an end of it
    static List<Map<String, AttributeValue>> none(
            DocumentType type, String id, int revision, Publication publication) {
        return List.of(
                stamped(Key.entry(type, id), revision, publication),
                note(type, id, revision, publication));
    }

    private static Map<String, AttributeValue> note(
            DocumentType type, String id, int revision, Publication publication) {
        return stamped(Key.change(publication.version(), type, id), revision, publication);
    }

    private static Map<String, AttributeValue> stamped(
            Key key, int revision, Publication publication) {
        var item = new HashMap<>(key.attributes());
        item.put(VersionItem.VERSION, AttributeValue.fromN(Long.toString(publication.version())));
        item.put(PUBLICATION, AttributeValue.fromS(publication.name()));
        item.put(REVISION, AttributeValue.fromN(Integer.toString(revision)));
        return item;
    }

    /// Whether what an item, or a note, says is seen at a moment.
    static boolean isShown(Map<String, AttributeValue> item, Snapshot snapshot) {
        var publication = item.containsKey(PUBLICATION) ? Item.string(item, PUBLICATION) : "";
        return snapshot.shows(Item.number(item, VersionItem.VERSION), publication);
    }

    /// Whether it is that of the first revision: before it there was no entry.
    static boolean isFirst(Map<String, AttributeValue> item) {
        return Item.number(item, REVISION, UNKNOWN) == 1;
    }

    /// Whether its entry was made in another form than this code makes: it may lack what is asked
    /// of it, and the document has to be asked instead.
    static boolean isOutdated(DocumentType type, Map<String, AttributeValue> item) {
        return item.containsKey(ENTRY)
                && !EntryJson.isDocument(type)
                && Item.number(item, FORM, UNKNOWN) != EntryJson.FORM;
    }

    /// The entry of an item, if there is one.
    static Optional<Entry> entry(DocumentType type, Map<String, AttributeValue> item) {
        return item.containsKey(ENTRY)
                ? Optional.of(EntryJson.read(type, Item.string(item, ENTRY)))
                : Optional.empty();
    }
}
