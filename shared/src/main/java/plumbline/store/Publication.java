package plumbline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// One act of publishing documents.
///
/// @param name tells it from others; the same drafts give the same name, so that publishing
///     them again ends what was broken off
/// @param version the catalogue's version at which it writes
record Publication(String name, long version, Instant at, String by) {

    /// The name of a publication of these drafts, in whatever order.
    static String nameOf(List<? extends Draft> drafts) {
        var digest = sha256();
        drafts.stream()
                .sorted(Comparator.comparing(Draft::id))
                .forEach(draft -> digest.update(draft.text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
