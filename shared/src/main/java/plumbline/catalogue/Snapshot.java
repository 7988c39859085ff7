package plumbline.catalogue;

import java.util.Collections;
import java.util.Map;

/// A moment of the stored facts: what a reader sees who reads as of it. Publications that had ended
/// by then are seen whole, all others not at all.
///
/// @param version counts beginnings and ends of publications
/// @param unfinished the publications that were under way, or had been broken off, by name; each
///     with the last version before it began
public record Snapshot(long version, Map<String, Long> unfinished) {

    public Snapshot {
        unfinished = Map.copyOf(unfinished);
    }

    /// A moment at which no publication was under way.
    public static Snapshot at(long version) {
        return new Snapshot(version, Map.of());
    }

    /// Whether something that was written is seen.
    ///
    /// @param written the version at which its publication began
    /// @param publication the publication's name; one of the same documents has the same name
    public boolean shows(long written, String publication) {
        return written <= version
                && written <= unfinished.getOrDefault(publication, Long.MAX_VALUE);
    }

    /// The last version of which nothing is to come: every publication that began by then had
    /// ended.
    public long settled() {
        return unfinished.isEmpty() ? version : Collections.min(unfinished.values());
    }
}
