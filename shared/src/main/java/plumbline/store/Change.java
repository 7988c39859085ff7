package plumbline.store;

/// What publishing did to one document.
///
/// @param id the document's id
/// @param revision the revision that is the current one now, from 1
public record Change(String id, int revision, Outcome outcome) {

    /// Whether something was written.
    public enum Outcome {
        /// No document was in force under the id before.
        CREATED,
        /// A revision was added.
        CHANGED,
        /// What is to be stored was stored already; nothing was written.
        UNCHANGED,
        /// A revision was added that says that the document is no longer in force.
        WITHDRAWN
    }
}
