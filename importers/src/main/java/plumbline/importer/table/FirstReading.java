package plumbline.importer.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a first reading of a file tells.
///
/// @param checksum its SHA-256, in hexadecimal
/// @param charset UTF-8 where it is that throughout, or else Windows-1252
record FirstReading(String checksum, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16; // bytes

    static FirstReading of(InputStream in) throws IOException {
        var digest = sha256();
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] bytes = new byte[BUFFER];
        var chars = CharBuffer.allocate(BUFFER);
        boolean utf8 = true;
        int kept = 0; // the beginning of a letter that the buffer before ended in
        for (int n = in.read(bytes, kept, BUFFER - kept);
                n >= 0;
                n = in.read(bytes, kept, BUFFER - kept)) {
            digest.update(bytes, kept, n);
            var read = ByteBuffer.wrap(bytes, 0, kept + n);
            utf8 = utf8 && decodes(decoder, read, chars, false);
            kept = utf8 ? read.remaining() : 0;
            System.arraycopy(bytes, read.limit() - kept, bytes, 0, kept);
        }
        utf8 = utf8 && decodes(decoder, ByteBuffer.wrap(bytes, 0, kept), chars, true);
        return new FirstReading(
                HexFormat.of().formatHex(digest.digest()),
                utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private static boolean decodes(
            CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
        chars.clear();
        return !decoder.decode(bytes, chars, end).isError();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
