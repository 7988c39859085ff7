package plumbline.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The item that counts the versions of the catalogue.
///
/// @param version 0 where nothing was ever published; it rises when a publication begins to write
///     and when it has written, so that whoever read in between reads again
/// @param open the publications that began and have not ended: under way, or broken off
record VersionItem(long version, Set<String> open) {

    /// The attribute that counts.
    static final String VERSION = "version";

    private static final String OPEN = "open";

    /// Reads the item, or what stands for it before the first publication.
    static VersionItem of(Optional<Map<String, AttributeValue>> item) {
        return item.map(
                        found ->
                                new VersionItem(
                                        Item.number(found, VERSION),
                                        found.containsKey(OPEN)
                                                ? Set.copyOf(found.get(OPEN).ss())
                                                : Set.of()))
                .orElse(new VersionItem(0, Set.of()));
    }

    /// The next version, with a publication that begins.
    static Update begin(String publication) {
        return new Update("ADD #version :one, #open :publications", List.of(publication));
    }

    /// The next version, with publications that have ended.
    static Update end(Collection<String> publications) {
        return new Update("ADD #version :one DELETE #open :publications", publications);
    }

    /// A change of the item, in the words of an update expression.
    record Update(String expression, Collection<String> publications) {

        Map<String, String> names() {
            return Map.of("#version", VERSION, "#open", OPEN);
        }

        Map<String, AttributeValue> values() {
            return Map.of(
                    ":one",
                    AttributeValue.fromN("1"),
                    ":publications",
                    AttributeValue.fromSs(List.copyOf(publications)));
        }
    }
}
