package plumbline.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The bytes of a request's body.
public final class Body {

    /// No body.
    public static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A body of these bytes.
    public static Body of(byte[] bytes) {
        return new Body(bytes.clone());
    }

    /// A body of a text, as UTF-8.
    public static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A body as API Gateway hands it over: as it is, or in base64. Empty where that is no base64.
    static Optional<Body> of(String text, boolean base64) {
        if (!base64) {
            return Optional.of(of(text));
        }
        try {
            return Optional.of(new Body(Base64.getMimeDecoder().decode(text)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /// How many bytes there are.
    public int size() {
        return bytes.length;
    }

    /// The bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The text, if the bytes are UTF-8; a byte order mark at its start is no part of it.
    Optional<String> text() {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
