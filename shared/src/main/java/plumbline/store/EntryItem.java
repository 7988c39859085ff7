package plumbline.store;

import java.util.HashMap;
import java.util.Map;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An entry of the catalogue as an item, in the partition of its document's type.
final class EntryItem {

    private static final String ENTRY = "entry";

    private EntryItem() {}

    /// The item of an entry.
    ///
    /// @param version the catalogue's version at which it is written
    static Map<String, AttributeValue> of(Entry entry, long version) {
        var item = new HashMap<>(Key.entry(typeOf(entry), entry.id()).attributes());
        item.put(ENTRY, AttributeValue.fromS(EntryJson.write(entry)));
        item.put(VersionItem.VERSION, AttributeValue.fromN(Long.toString(version)));
        return item;
    }

    /// The entry of an item.
    static Entry entry(DocumentType type, Map<String, AttributeValue> item) {
        return EntryJson.read(type, Item.string(item, ENTRY));
    }

    static DocumentType typeOf(Entry entry) {
        return switch (entry) {
            case Entry.OfSource source -> DocumentType.SOURCE;
            case Entry.OfEntity entity -> DocumentType.ENTITY;
            case Entry.OfElection election -> DocumentType.ELECTION;
            case Entry.OfResolution resolution -> DocumentType.RESOLUTION;
            case Entry.OfStatement statement -> DocumentType.STATEMENT;
        };
    }
}
