package plumbline.store;

import java.util.Locale;
import java.util.Map;
import plumbline.fact.DocumentType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The primary key of an item. No other code spells a key; docs/ACCESS-PATTERNS.md lists them.
///
/// @param partition the value of `pk`
/// @param sort the value of `sk`
record Key(String partition, String sort) {

    /// The table's partition key attribute, a string.
    static final String PARTITION = "pk";

    /// The table's sort key attribute, a string.
    static final String SORT = "sk";

    /// What the sort key of every revision begins with.
    static final String REVISIONS = "REV#";

    /// The one item that counts the versions of the catalogue.
    static final Key VERSION = new Key("CATALOGUE", "VERSION");

    /// The last revision that a key can hold.
    static final int LAST_REVISION = 999_999;

    private static final String NOW = "NOW";
    private static final String ENTRIES = "CATALOGUE#";
    private static final String CHANGES = "CATALOGUE#changes";
    private static final String DOCUMENTS = "DOC#";

    /// The document as it is now.
    static Key current(String id) {
        return new Key(document(id), NOW);
    }

    /// One revision of a document; six digits, so that the order of the keys is that of the
    /// revisions.
    static Key revision(String id, int revision) {
        if (revision < 1 || revision > LAST_REVISION) {
            throw new IllegalArgumentException("No revision " + revision + " of " + id);
        }
        return new Key(document(id), REVISIONS + String.format(Locale.ROOT, "%06d", revision));
    }

    /// A document's entry in the catalogue.
    static Key entry(DocumentType type, String id) {
        return new Key(catalogue(type), id);
    }

    /// The note that an entry was written: by version, so that what was written since a version
    /// stands together; twelve digits, so that the order of the keys is that of the versions.
    static Key change(long version, DocumentType type, String id) {
        return new Key(CHANGES, firstChange(version).sort() + "#" + type.word() + "#" + id);
    }

    /// What no note of an entry that was written at a version or later comes before.
    static Key firstChange(long version) {
        return new Key(CHANGES, String.format(Locale.ROOT, "%012d", version));
    }

    /// The key of the entry that the note of a change is of.
    Key changedEntry() {
        int type = sort.indexOf('#') + 1;
        int id = sort.indexOf('#', type) + 1;
        return new Key(ENTRIES + sort.substring(type, id - 1), sort.substring(id));
    }

    /// The type whose entries stand in the partition of this key.
    DocumentType entryType() {
        return DocumentType.of(partition.substring(ENTRIES.length())).orElseThrow();
    }

    /// The partition of a document and its revisions.
    static String document(String id) {
        return DOCUMENTS + id;
    }

    /// The id of the document that an item of such a partition is about.
    static String documentOf(Map<String, AttributeValue> item) {
        return of(item).partition.substring(DOCUMENTS.length());
    }

    /// The partition of the catalogue's entries of one type.
    static String catalogue(DocumentType type) {
        return ENTRIES + type.word();
    }

    /// The key of an item.
    static Key of(Map<String, AttributeValue> item) {
        return new Key(Item.string(item, PARTITION), Item.string(item, SORT));
    }

    /// The key as attributes of an item.
    Map<String, AttributeValue> attributes() {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }
}
