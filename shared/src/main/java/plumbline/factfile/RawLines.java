package plumbline.factfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/// Splits a stream of bytes at its line feeds, holding one line at a time.
final class RawLines {

    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;
    private int number;

    RawLines(InputStream in) {
        this.in = in;
    }

    /// A line without its line feed.
    ///
    /// @param bytes as many as the longest line may have, where it is `tooLong`
    record RawLine(int number, ByteBuffer bytes, boolean tooLong) {}

    /// The next line; empty at the end of the stream.
    Optional<RawLine> next() throws IOException {
        if (position == filled && !fill()) {
            return Optional.empty();
        }
        number++;
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = position;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            int kept = Math.min(end - position, Limits.MAX_LINE_BYTES - line.size());
            tooLong |= kept < end - position;
            line.write(chunk, position, kept);
            position = end;
        } while (position == filled && fill());
        if (position < filled) {
            position++; // the line feed
        }
        return Optional.of(new RawLine(number, ByteBuffer.wrap(line.toByteArray()), tooLong));
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }
}
