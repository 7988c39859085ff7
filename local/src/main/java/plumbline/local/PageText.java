package plumbline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The text that a check is given: in words, in a file, or on standard input. Always UTF-8.
final class PageText {

    /// What stands for standard input where a file is named.
    static final String STANDARD_INPUT = "-";

    private final InputStream input;

    PageText(InputStream input) {
        this.input = input;
    }

    /// The text that an argument gives: that of the file it names, if there is one, otherwise its
    /// own words.
    String given(String argument) {
        return argument.equals(STANDARD_INPUT) || isFile(argument) ? ofFile(argument) : argument;
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException noName) {
            return false; // a text, then
        }
    }

    /// The text of a file.
    ///
    /// @param name `-` for standard input
    /// @throws Trouble where there is none, or it is no text
    String ofFile(String name) {
        return name.equals(STANDARD_INPUT) ? ofInput() : decoded(name, bytes(Path.of(name)));
    }

    /// The text on standard input.
    String ofInput() {
        try {
            return decoded("on standard input", input.readAllBytes());
        } catch (IOException failed) {
            throw new Trouble("Standard input cannot be read: " + failed, failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new Trouble("There is no file " + file + ".", missing);
        } catch (IOException failed) {
            throw new Trouble("The file " + file + " cannot be read: " + failed, failed);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new Trouble("The text " + name + " is not UTF-8.", notText);
        }
    }
}
