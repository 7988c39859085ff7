package plumbline.store;

import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.DocumentType;

/// Which documents are looked for.
///
/// @param type of this type
/// @param country of this country: where an election was held, an entity belongs or is it, a
///     statement has it as subject, object or place; resolutions and sources are of none
/// @param year of this year: an election's or a resolution's date, a source's publication, any
///     part of a statement's time; entities are of none
/// @param q each of its words begins a word of the document's id, names, titles or keywords; case
///     and accents do not count; a text without words finds nothing
/// @param limit how many documents a page has, 1 to 100
/// @param cursor where the page begins: what the page before gave
public record Search(
        Optional<DocumentType> type,
        Optional<String> country,
        OptionalInt year,
        Optional<String> q,
        int limit,
        Optional<String> cursor) {

    /// The longest page.
    public static final int MAX_LIMIT = 100;

    public Search {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to 100 documents, not " + limit);
        }
    }
}
