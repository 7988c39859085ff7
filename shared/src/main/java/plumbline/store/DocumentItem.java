package plumbline.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plumbline.catalogue.Snapshot;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Revision;
import plumbline.fact.Stored;
import plumbline.fact.Withdrawn;
import plumbline.factfile.FactJson;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A document as an item: the current one, and one for each revision.
///
/// @param type the document's type, so that an item can be told without reading its body; of one
///     that was withdrawn, the type that it had
/// @param revision from 1
/// @param publication the [Publication] that wrote it
/// @param version the catalogue's version at which that began
record DocumentItem(
        State state,
        DocumentType type,
        int revision,
        Instant publishedAt,
        String publishedBy,
        String publication,
        long version) {

    /// The attribute that a conditional write compares.
    static final String REVISION = "revision";

    private static final String JSON = "json";
    private static final String WITHDRAWN = "withdrawn";
    private static final String TYPE = "type";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String PUBLISHED_BY = "publishedBy";
    private static final String PUBLICATION = "publication";

    /// The version of an item that was written before items had one.
    private static final long LONG_AGO = 0;

    /// What a revision says.
    sealed interface State {

        /// A document, as canonical JSON in a string: a number of DynamoDB forgets how many
        /// decimals were written.
        record InForce(String json) implements State {}

        /// That the document was withdrawn, and why.
        record NoLonger(String reason) implements State {}
    }

    /// Reads an item.
    static DocumentItem of(Map<String, AttributeValue> item) {
        return new DocumentItem(
                item.containsKey(WITHDRAWN)
                        ? new State.NoLonger(Item.string(item, WITHDRAWN))
                        : new State.InForce(Item.string(item, JSON)),
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

    /// Reads what an item says of a document.
    static Revision revision(Map<String, AttributeValue> item) {
        var read = of(item);
        return switch (read.state) {
            case State.InForce(var json) -> read.stored(json);
            case State.NoLonger(var reason) ->
                    new Withdrawn(
                            Key.documentOf(item),
                            read.revision,
                            read.publishedAt,
                            read.publishedBy,
                            reason);
        };
    }

    /// Reads an item's document, unless it was withdrawn.
    static Optional<Stored<? extends Document>> stored(Map<String, AttributeValue> item) {
        var read = of(item);
        return switch (read.state) {
            case State.InForce(var json) -> Optional.of(read.stored(json));
            case State.NoLonger _ -> Optional.empty();
        };
    }

    private Stored<? extends Document> stored(String json) {
        return new Stored<>(FactJson.read(json), revision, publishedAt, publishedBy);
    }

    boolean isInForce() {
        return state instanceof State.InForce;
    }

    /// The item under a key.
    Map<String, AttributeValue> attributes(Key key) {
        var item = new HashMap<>(key.attributes());
        switch (state) {
            case State.InForce(var json) -> item.put(JSON, AttributeValue.fromS(json));
            case State.NoLonger(var reason) -> item.put(WITHDRAWN, AttributeValue.fromS(reason));
        }
        item.put(TYPE, AttributeValue.fromS(type.word()));
        item.put(REVISION, AttributeValue.fromN(Integer.toString(revision)));
        item.put(PUBLISHED_AT, AttributeValue.fromS(publishedAt.toString()));
        item.put(PUBLISHED_BY, AttributeValue.fromS(publishedBy));
        item.put(PUBLICATION, AttributeValue.fromS(publication));
        item.put(VersionItem.VERSION, AttributeValue.fromN(Long.toString(version)));
        return item;
    }
}
