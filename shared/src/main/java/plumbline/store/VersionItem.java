package plumbline.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.catalogue.Snapshot;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The item that counts the versions of the catalogue: the version rises when a publication begins
/// to write and when it has written, so that whoever read in between reads again.
///
/// @param snapshot the moment at which the item is read; version 0 where nothing was ever published
/// @param cursorKey what cursors of this table are signed with
record VersionItem(Snapshot snapshot, CursorKey cursorKey) {

    /// The attribute that counts.
    static final String VERSION = "version";

    /// What the attribute of a publication that began and has not ended is called, before its name;
    /// its value is the last version before it began.
    private static final String OPEN = "open:";

    private static final String CURSOR_KEY = "cursorKey";

    /// Reads the item, or what stands for it before the first publication.
    static VersionItem of(Optional<Map<String, AttributeValue>> item) {
        return new VersionItem(
                item.map(VersionItem::snapshot).orElse(Snapshot.at(0)),
                item.filter(found -> found.containsKey(CURSOR_KEY))
                        .map(found -> new CursorKey(Item.string(found, CURSOR_KEY)))
                        .orElse(CursorKey.NONE));
    }

    private static Snapshot snapshot(Map<String, AttributeValue> item) {
        var unfinished = new HashMap<String, Long>();
        for (var attribute : item.keySet()) {
            if (attribute.startsWith(OPEN)) {
                unfinished.put(attribute.substring(OPEN.length()), Item.number(item, attribute));
            }
        }
        return new Snapshot(Item.number(item, VERSION), unfinished);
    }

    /// The publications that began and have not ended: under way, or broken off.
    Set<String> open() {
        return snapshot.unfinished().keySet();
    }

    /// The next version, with a publication that begins; where it was broken off before, it began
    /// then.
    static Update begin(String publication) {
        return new Update(
                "SET #open = if_not_exists(#open, if_not_exists(#version, :zero)),"
                        + " #key = if_not_exists(#key, :key) ADD #version :one",
                Map.of("#version", VERSION, "#open", OPEN + publication, "#key", CURSOR_KEY),
                Map.of(
                        ":one", AttributeValue.fromN("1"),
                        ":zero", AttributeValue.fromN("0"),
                        ":key", AttributeValue.fromS(CursorKey.made().text())));
    }

    /// The next version, with publications that have ended.
    static Update end(Collection<String> publications) {
        var names = new LinkedHashMap<String, String>();
        publications.forEach(publication -> names.put("#open" + names.size(), OPEN + publication));
        var expression = "ADD #version :one REMOVE " + String.join(", ", names.keySet());
        names.put("#version", VERSION);
        return new Update(expression, names, Map.of(":one", AttributeValue.fromN("1")));
    }

    /// A change of the item, in the words of an update expression.
    ///
    /// @param names what the expression calls attributes
    /// @param values what it calls values
    record Update(
            String expression, Map<String, String> names, Map<String, AttributeValue> values) {}
}
