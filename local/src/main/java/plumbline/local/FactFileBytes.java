package plumbline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import plumbline.factfile.FactFile;
import plumbline.factfile.Parsed;

/// A fact file as it was read from the disk.
final class FactFileBytes {

    private final Path file;
    private final byte[] bytes;

    private FactFileBytes(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// Reads a file.
    ///
    /// @throws Trouble where it cannot be read
    static FactFileBytes read(Path file) {
        try {
            return new FactFileBytes(file, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new Trouble("There is no file " + file + ".", missing);
        } catch (IOException failed) {
            throw new Trouble("The file " + file + " cannot be read: " + failed, failed);
        }
    }

    /// The file as the person named it.
    Path file() {
        return file;
    }

    /// Its absolute path.
    String name() {
        return file.toAbsolutePath().normalize().toString();
    }

    /// Tells whether the file has changed.
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    Parsed parse() {
        return FactFile.parse(bytes);
    }
}
