package plumbline.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import plumbline.fact.DocumentType;

/// The place in the results of a search after which the next page begins, as an opaque text: the
/// last document's type and id, and a digest over them and the search's filters. Since it names a
/// document and no number, documents that are published between two pages shift nothing.
///
/// The digest tells a cursor that was cut, mistyped, changed by hand or given to another search. It
/// is keyed by no secret: whoever reads this code can make a cursor. That gains nothing, since a
/// cursor opens nothing that the search itself would not show.
///
/// @param type the type of the last document of the page before
/// @param id its id
record Cursor(DocumentType type, String id) {

    private static final int DIGEST_BYTES = 12;
    private static final int LONGEST = 1_200; // an id of 200 characters, and room for the rest
    private static final String SCHEME = "plumbline search 1";

    /// The text of this cursor for the pages of a search.
    String write(Search search) {
        var place = (type.word() + "\n" + id).getBytes(StandardCharsets.UTF_8);
        var digest = digest(search);
        var bytes = Arrays.copyOf(digest, digest.length + place.length);
        System.arraycopy(place, 0, bytes, digest.length, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Reads the cursor of a search.
    ///
    /// @throws BadCursor where no page of this search, whatever its limit, gave it
    static Optional<Cursor> of(Search search) {
        return search.cursor().map(text -> read(text, search));
    }

    private static Cursor read(String text, Search search) {
        var bytes = decoded(text);
        if (bytes.length <= DIGEST_BYTES) {
            throw new BadCursor();
        }
        var place =
                new String(
                        bytes, DIGEST_BYTES, bytes.length - DIGEST_BYTES, StandardCharsets.UTF_8);
        int end = place.indexOf('\n');
        if (end < 0) {
            throw new BadCursor();
        }
        var cursor =
                DocumentType.of(place.substring(0, end))
                        .map(type -> new Cursor(type, place.substring(end + 1)))
                        .orElseThrow(BadCursor::new);
        if (!cursor.write(search).equals(text)) {
            throw new BadCursor();
        }
        return cursor;
    }

    private static byte[] decoded(String text) {
        if (text.length() > LONGEST) {
            throw new BadCursor();
        }
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new BadCursor(notBase64);
        }
    }

    private byte[] digest(Search search) {
        var bound =
                String.join(
                        "\n",
                        SCHEME,
                        search.type().map(DocumentType::word).orElse(""),
                        search.country().orElse(""),
                        search.year().isPresent() ? Integer.toString(search.year().getAsInt()) : "",
                        search.q().map(q -> "q" + q).orElse(""),
                        type.word(),
                        id);
        return Arrays.copyOf(
                Publication.sha256().digest(bound.getBytes(StandardCharsets.UTF_8)), DIGEST_BYTES);
    }
}
