package plumbline.factfile;

/// A place where a document names something that is stored elsewhere.
///
/// @param pointer an RFC 6901 pointer into the document
/// @param name the id, or a country's code
public record Mention(Kind kind, String pointer, String name) {

    /// What is named.
    public enum Kind {
        /// A `source`, by its id.
        SOURCE,
        /// An `entity`, by its id.
        ENTITY,
        /// A country, by its code or by the id of its entity.
        COUNTRY
    }
}
