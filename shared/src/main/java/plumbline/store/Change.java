package plumbline.store;

/// What publishing did to one document.
///
/// @param id the document's id
/// @param revision the revision that is the current one now, from 1
public record Change(String id, int revision, Outcome outcome) {

    /// Whether something was written.
    public enum Outcome {
        /// The document was not stored before.
        CREATED,
        /// A revision was added.
        CHANGED,
        /// The same document was stored already; nothing was written.
        UNCHANGED
    }
}
