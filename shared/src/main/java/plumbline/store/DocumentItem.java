package plumbline.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import plumbline.catalogue.Snapshot;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Stored;
import plumbline.factfile.FactJson;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A document as an item: the current one, and one for each revision. Its body is the canonical
/// JSON as a string, since a number of DynamoDB forgets how many decimals were written.
///
/// @param json the canonical JSON
/// @param type the document's type, so that an item can be told without reading its body
/// @param revision from 1
/// @param publication the [Publication] that wrote it
/// @param version the catalogue's version at which that began
record DocumentItem(
        String json,
        DocumentType type,
        int revision,
        Instant publishedAt,
        String publishedBy,
        String publication,
        long version) {

    /// The attribute that a conditional write compares.
    static final String REVISION = "revision";

    private static final String JSON = "json";
    private static final String TYPE = "type";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String PUBLISHED_BY = "publishedBy";
    private static final String PUBLICATION = "publication";

    /// The version of an item that was written before items had one.
    private static final long LONG_AGO = 0;

    /// Reads an item.
    static DocumentItem of(Map<String, AttributeValue> item) {
        return new DocumentItem(
                Item.string(item, JSON),
                DocumentType.of(Item.string(item, TYPE)).orElseThrow(),
                Math.toIntExact(Item.number(item, REVISION)),
                Instant.parse(Item.string(item, PUBLISHED_AT)),
                Item.string(item, PUBLISHED_BY),
                Item.string(item, PUBLICATION),
                Item.number(item, VersionItem.VERSION, LONG_AGO));
    }

    /// Whether an item is seen at a moment.
    static boolean isShown(Map<String, AttributeValue> item, Snapshot snapshot) {
        return snapshot.shows(
                Item.number(item, VersionItem.VERSION, LONG_AGO), Item.string(item, PUBLICATION));
    }

    /// Reads an item's document.
    static Stored<? extends Document> stored(Map<String, AttributeValue> item) {
        var read = of(item);
        return new Stored<>(
                FactJson.read(read.json), read.revision, read.publishedAt, read.publishedBy);
    }

    /// The item under a key.
    Map<String, AttributeValue> attributes(Key key) {
        var item = new HashMap<>(key.attributes());
        item.put(JSON, AttributeValue.fromS(json));
        item.put(TYPE, AttributeValue.fromS(type.word()));
        item.put(REVISION, AttributeValue.fromN(Integer.toString(revision)));
        item.put(PUBLISHED_AT, AttributeValue.fromS(publishedAt.toString()));
        item.put(PUBLISHED_BY, AttributeValue.fromS(publishedBy));
        item.put(PUBLICATION, AttributeValue.fromS(publication));
        item.put(VersionItem.VERSION, AttributeValue.fromN(Long.toString(version)));
        return item;
    }
}
