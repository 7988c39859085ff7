package plumbline.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A strong entity tag (RFC 9110, 8.8.3).
///
/// @param text as the header field spells it, with its quotation marks
public record EntityTag(String text) {

    /// The tag of a document at a revision, which never changes.
    public static EntityTag of(int revision) {
        return new EntityTag("\"r" + revision + "\"");
    }

    /// The tag of an answer that only its text identifies.
    public static EntityTag of(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(body.getBytes(StandardCharsets.UTF_8));
            return new EntityTag("\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// Whether an `If-None-Match` field names it, also as a weak tag.
    boolean isNoneMatch(String field) {
        return isListed(field, true);
    }

    /// Whether an `If-Match` field names it; a weak tag does not.
    boolean isMatch(String field) {
        return isListed(field, false);
    }

    private boolean isListed(String field, boolean weak) {
        return field.strip().equals("*")
                || Arrays.stream(field.split(",", -1))
                        .map(String::strip)
                        .map(tag -> weak && tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(text::equals);
    }
}
