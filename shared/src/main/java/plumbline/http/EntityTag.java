package plumbline.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.store.Precondition;

/// A strong entity tag (RFC 9110, 8.8.3).
///
/// @param text as the header field spells it, with its quotation marks
public record EntityTag(String text) {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Pattern REVISION = Pattern.compile("\"r([1-9]\\d{0,5})\"");

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
        return field.strip().equals(ANY)
                || tags(field)
                        .map(tag -> tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag)
                        .anyMatch(text::equals);
    }

    /// What an `If-Match` field insists on: one of the revisions that it names, or any document. A
    /// weak tag names none.
    static Precondition ifMatch(String field) {
        if (field.strip().equals(ANY)) {
            return new Precondition.InForce();
        }
        return new Precondition.At(
                tags(field)
                        .map(REVISION::matcher)
                        .filter(Matcher::matches)
                        .map(tag -> Integer.valueOf(tag.group(1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> tags(String field) {
        return Arrays.stream(field.split(",", -1)).map(String::strip);
    }
}
