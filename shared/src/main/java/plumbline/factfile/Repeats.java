package plumbline.factfile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Document;

/// The documents that a file has already given: their ids and digests, not their contents.
final class Repeats {

    private final Map<String, First> seen = new HashMap<>();

    private record First(int line, String digest) {}

    /// How a document relates to those before it.
    sealed interface Relation {
        record New() implements Relation {}

        record Same() implements Relation {}

        record Differs(int firstLine) implements Relation {}
    }

    /// Notes a document.
    Relation add(int line, Document document) {
        var digest = digest(FactJson.write(document));
        var first = Optional.ofNullable(seen.putIfAbsent(document.id(), new First(line, digest)));
        if (first.isEmpty()) {
            return new Relation.New();
        }
        return first.get().digest().equals(digest)
                ? new Relation.Same()
                : new Relation.Differs(first.get().line());
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
