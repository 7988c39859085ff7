package plumbline.http;

import java.util.Arrays;
import java.util.Optional;

/// Percent-encoding of paths and query strings (RFC 3986).
final class PercentCoding {

    private PercentCoding() {}

    /// Decodes a path or a part of one. Empty where what is decoded is not UTF-8. A percent sign
    /// that begins no code stands for itself: gateways hand a path over decoded or as it came.
    static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        var source = Body.of(text).bytes();
        var bytes = new byte[source.length];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '%' && i + 2 < source.length) {
                int high = Character.digit(source[i + 1], 16);
                int low = Character.digit(source[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    bytes[length++] = (byte) (high * 16 + low);
                    i += 2;
                    continue;
                }
            }
            bytes[length++] = source[i];
        }
        return Body.of(Arrays.copyOf(bytes, length)).text();
    }

    /// Decodes a part of a query string, where a plus sign is a space.
    static Optional<String> decodeQuery(String text) {
        return decode(text.replace('+', ' '));
    }
}
