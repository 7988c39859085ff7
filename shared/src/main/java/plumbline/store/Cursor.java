package plumbline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import plumbline.fact.DocumentType;

/// The place in the results of a search after which the next page begins, as an opaque text: the
/// last document's type and id, and a signature over them and the search's filters. Since it names
/// a document and no number, documents that are published between two pages shift nothing.
///
/// The signature tells a cursor that was cut, mistyped, changed by hand, made up or given to
/// another search.
///
/// @param type the type of the last document of the page before
/// @param id its id
record Cursor(DocumentType type, String id) {

    private static final int SIGNATURE_BYTES = 16;
    private static final int LONGEST = 1_200; // an id of 200 characters, and room for the rest
    private static final String SCHEME = "plumbline search 2";

    /// The text of this cursor for the pages of a search.
    String write(Search search, CursorKey key) {
        var place = (type.word() + "\n" + id).getBytes(StandardCharsets.UTF_8);
        var signature = signature(search, key);
        var bytes = Arrays.copyOf(signature, signature.length + place.length);
        System.arraycopy(place, 0, bytes, signature.length, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Reads where the cursor of a search says that the page begins, whoever wrote it.
    ///
    /// @throws BadCursor where it is none
    static Optional<Cursor> of(Search search) {
        return search.cursor().map(Cursor::read);
    }

    /// Makes sure that a page of a search, whatever its limit, gave its cursor, if it has one.
    ///
    /// @throws BadCursor where none did
    static void require(Search search, CursorKey key) {
        if (search.cursor().isEmpty()) {
            return;
        }
        var given = search.cursor().get();
        var written = read(given).write(search, key);
        if (!MessageDigest.isEqual(
                written.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw new BadCursor();
        }
    }

    private static Cursor read(String text) {
        var bytes = decoded(text);
        if (bytes.length <= SIGNATURE_BYTES) {
            throw new BadCursor();
        }
        var place =
                new String(
                        bytes,
                        SIGNATURE_BYTES,
                        bytes.length - SIGNATURE_BYTES,
                        StandardCharsets.UTF_8);
        int end = place.indexOf('\n');
        if (end < 0) {
            throw new BadCursor();
        }
        return DocumentType.of(place.substring(0, end))
                .map(type -> new Cursor(type, place.substring(end + 1)))
                .orElseThrow(BadCursor::new);
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

    private byte[] signature(Search search, CursorKey key) {
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
        return Arrays.copyOf(key.sign(bound), SIGNATURE_BYTES);
    }
}
