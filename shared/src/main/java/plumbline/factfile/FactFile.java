package plumbline.factfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import plumbline.fact.Document;
import plumbline.json.Faults;

/// Fact files: UTF-8 JSON Lines, one document a line (`facts-format.md`). Every rule of the format
/// that a file can be held to by itself is checked; [FactReferences] checks what documents refer
/// to, which may be stored elsewhere.
public final class FactFile {

    private static final String TOO_LONG =
            String.format(Locale.ENGLISH, "is longer than %,d bytes", Limits.MAX_LINE_BYTES);

    private FactFile() {}

    /// Reads a whole file from memory.
    public static Parsed parse(byte[] utf8) {
        try {
            return parse(new ByteArrayInputStream(utf8));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /// Reads a whole file, or so much of it as has [Limits#MAX_FAULTS]: the last fault says then
    /// that reading ended there.
    ///
    /// @throws IOException where the stream fails
    public static Parsed parse(InputStream utf8) throws IOException {
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<LineFault>();
        read(utf8, lines::add, faults::add, () -> faults.size() >= Limits.MAX_FAULTS);
        return new Parsed(lines, listable(faults));
    }

    /// Reads a file of any length line by line, keeping only its ids: gives each good line and
    /// every fault to whoever asked, in file order.
    ///
    /// @throws IOException where the stream fails
    public static void stream(InputStream utf8, Consumer<Line> lines, Consumer<LineFault> faults)
            throws IOException {
        read(utf8, lines, faults, () -> false);
    }

    private static void read(
            InputStream utf8,
            Consumer<Line> lines,
            Consumer<LineFault> faults,
            BooleanSupplier isEnough)
            throws IOException {
        var raw = new RawLines(utf8);
        var repeats = new Repeats();
        for (var line = raw.next();
                line.isPresent() && !isEnough.getAsBoolean();
                line = raw.next()) {
            int number = line.get().number();
            var found = new Faults();
            document(line.get(), found)
                    .filter(document -> isNew(number, document, repeats, found))
                    .ifPresent(document -> lines.accept(new Line(number, document)));
            found.list()
                    .forEach(f -> faults.accept(new LineFault(number, f.pointer(), f.detail())));
        }
    }

    /// Reads a single document.
    public static ParsedDocument parseDocument(byte[] utf8) {
        var faults = new Faults();
        if (utf8.length > Limits.MAX_LINE_BYTES) {
            faults.add("", TOO_LONG);
            return new ParsedDocument(Optional.empty(), faults.list());
        }
        var document =
                Utf8.decode(ByteBuffer.wrap(utf8), faults)
                        .flatMap(text -> DocumentFormat.read(text, faults));
        return new ParsedDocument(document, faults.list());
    }

    private static Optional<Document> document(RawLines.RawLine line, Faults faults) {
        if (line.tooLong()) {
            faults.add("", TOO_LONG);
            return Optional.empty();
        }
        return Utf8.decode(line.bytes(), faults)
                .filter(text -> !text.isBlank() && !text.startsWith("#"))
                .flatMap(text -> DocumentFormat.read(text, faults));
    }

    private static boolean isNew(int line, Document document, Repeats repeats, Faults faults) {
        return switch (repeats.add(line, document)) {
            case Repeats.Relation.New() -> true;
            case Repeats.Relation.Same() -> false;
            case Repeats.Relation.Differs(int first) -> {
                faults.add(
                        "/id",
                        String.format(
                                Locale.ENGLISH,
                                "'%s' already stands in line %,d with another content",
                                document.id(),
                                first));
                yield false;
            }
        };
    }

    /// As many faults as a list holds, the last of them telling where there were more.
    private static List<LineFault> listable(List<LineFault> faults) {
        if (faults.size() < Limits.MAX_FAULTS) {
            return faults;
        }
        var listed = new ArrayList<>(faults.subList(0, Limits.MAX_FAULTS - 1));
        listed.add(
                new LineFault(
                        faults.getLast().line(),
                        "",
                        String.format(
                                Locale.ENGLISH,
                                "has fault number %,d: reading ended here",
                                Limits.MAX_FAULTS)));
        return listed;
    }
}
