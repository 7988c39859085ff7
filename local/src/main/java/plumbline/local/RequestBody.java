package plumbline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import plumbline.http.Limits;

/// The body of a request, cut after the first byte that is too many: the function that gets it
/// answers that it is too large, whatever its own limit.
final class RequestBody {

    static final RequestBody NONE = new RequestBody(new byte[0]);

    private static final int LARGEST = Math.max(Limits.BODY_BYTES, Limits.JSON_LINES_BYTES);

    private final byte[] bytes;

    private RequestBody(byte[] bytes) {
        this.bytes = bytes;
    }

    static RequestBody of(byte[] bytes) {
        return new RequestBody(bytes.clone());
    }

    static RequestBody read(InputStream body) throws IOException {
        return new RequestBody(body.readNBytes(LARGEST + 1));
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    boolean isTooLarge() {
        return bytes.length > LARGEST;
    }

    /// The body as text, where it is UTF-8.
    Optional<String> text() {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
