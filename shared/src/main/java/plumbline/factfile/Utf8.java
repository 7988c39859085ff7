package plumbline.factfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import plumbline.json.Faults;

/// Strict UTF-8.
final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /// The text of some bytes, without the byte order marks around it; empty, with a fault added
    /// that names the first bad byte, where they are not UTF-8.
    static Optional<String> decode(ByteBuffer bytes, Faults faults) {
        var out = CharBuffer.allocate(bytes.remaining());
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, out, true);
        if (result.isError()) {
            faults.add(
                    "",
                    String.format(
                            Locale.ENGLISH,
                            "is not UTF-8: byte %,d begins no character",
                            bytes.position() + 1));
            return Optional.empty();
        }
        return Optional.of(withoutMarks(out.flip().toString()));
    }

    private static String withoutMarks(String text) {
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        int end = text.length();
        while (end > start && text.startsWith(BYTE_ORDER_MARK, end - 1)) {
            end--;
        }
        return text.substring(start, end);
    }
}
