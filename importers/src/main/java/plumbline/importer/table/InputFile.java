package plumbline.importer.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import plumbline.importer.ImportRefused;

/// A file of a data set, as it was downloaded or packed with gzip: CSV in UTF-8 or, where it is not
/// that, in Windows-1252, or an Excel workbook. It is read twice, once for its checksum and its
/// encoding, and never held in memory.
public final class InputFile {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /// What a file holds, told by its first bytes.
    private enum Kind {
        TEXT,
        XLSX,
        XLS
    }

    private final Path path;
    private final Kind kind;
    private final FirstReading first;

    private InputFile(Path path, Kind kind, FirstReading first) {
        this.path = path;
        this.kind = kind;
        this.first = first;
    }

    /// Reads a file for the first time.
    ///
    /// @throws ImportRefused where there is none
    /// @throws IOException where it cannot be read
    public static InputFile open(Path path) throws IOException {
        try (var in = bytes(path)) {
            in.mark(4);
            byte[] magic = in.readNBytes(4);
            in.reset();
            return new InputFile(path, kind(magic), FirstReading.of(in));
        } catch (NoSuchFileException missing) {
            throw new ImportRefused("There is no file " + path + ".", missing);
        }
    }

    private static InputStream bytes(Path path) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static Kind kind(byte[] magic) {
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K') {
            return Kind.XLSX;
        }
        return magic.length == 4 && (magic[0] & 0xFF) == 0xD0 && (magic[1] & 0xFF) == 0xCF
                ? Kind.XLS
                : Kind.TEXT;
    }

    /// Its name, without folders and without `.gz`.
    public String name() {
        var name = String.valueOf(path.getFileName());
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /// The SHA-256 of its content, in hexadecimal; of a packed file, of what is packed.
    public String checksum() {
        return first.checksum();
    }

    /// The encoding of a text.
    public Charset charset() {
        return first.charset();
    }

    /// Which of some layouts it has.
    ///
    /// @throws ImportRefused where it has none of them; the message prints its header
    /// @throws IOException where it cannot be read
    public Layout layout(List<Layout> known) throws IOException {
        var found = headed(known);
        return found.header().layout();
    }

    /// Gives its rows, the header apart.
    ///
    /// @param known the layouts that it may have
    /// @param rows takes each row that has as many cells as the header
    /// @param misshapen takes the place of each other row, with what is the matter
    /// @throws ImportRefused where it has none of the layouts; the message prints its header
    /// @throws IOException where it cannot be read
    public void rows(List<Layout> known, Consumer<Row> rows, Misshapen misshapen)
            throws IOException {
        var headed = headed(known);
        var header = headed.header();
        headed.table()
                .each(
                        (number, cells) -> {
                            if (number > header.line()) {
                                row(number, cells, header, rows, misshapen);
                            }
                            return true;
                        });
    }

    /// Takes rows that do not fit the header.
    public interface Misshapen {

        /// A row and what is the matter with it.
        void row(Row.Place place, String reason);
    }

    private void row(
            long number, List<Cell> cells, Header header, Consumer<Row> rows, Misshapen misshapen) {
        var place = new Row.Place(name(), number);
        int wanted = header.columns().size();
        var padded = kind == Kind.TEXT ? cells : filled(cells, wanted);
        if (padded.size() == wanted) {
            rows.accept(new Row(place, header.layout(), header.columns(), padded));
        } else {
            misshapen.row(place, "it has %d cells, the header %d".formatted(cells.size(), wanted));
        }
    }

    /// A sheet leaves out empty cells at the end of a row.
    private static List<Cell> filled(List<Cell> cells, int wanted) {
        var filled = new ArrayList<>(cells);
        while (filled.size() < wanted) {
            filled.add(Cell.of("", false));
        }
        return filled;
    }

    private record Header(long line, Layout layout, Map<String, Integer> columns) {}

    private record Headed(RawTable table, Header header) {}

    private Headed headed(List<Layout> known) throws IOException {
        var tables = tables();
        var seen = new ArrayList<String>();
        for (var table : tables) {
            var firstLine = firstLine(table);
            var names = firstLine.cells().stream().map(Cell::text).toList();
            for (var layout : known) {
                if (layout.fits(names)) {
                    return new Headed(
                            table, new Header(firstLine.number(), layout, positions(names)));
                }
            }
            seen.add(String.join(",", names));
        }
        throw new ImportRefused(unknown(seen.getFirst(), known));
    }

    private static Map<String, Integer> positions(List<String> names) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            positions.put(names.get(i), i);
        }
        return Map.copyOf(positions);
    }

    private String unknown(String header, List<Layout> known) {
        var lines = new ArrayList<String>();
        lines.add(name() + " has a header that is not known:");
        lines.add("  " + (header.isEmpty() ? "(nothing)" : header));
        lines.add("Known are, in any order:");
        for (var layout : known) {
            lines.add(
                    "  %s: %s"
                            .formatted(
                                    layout.name(),
                                    String.join(",", layout.columns().stream().sorted().toList())));
        }
        return String.join("\n", lines);
    }

    private List<RawTable> tables() {
        return switch (kind) {
            case XLSX -> List.of(new XlsxTable(path));
            case XLS -> List.of(new XlsTable(path));
            case TEXT -> {
                var tables = new ArrayList<RawTable>();
                for (char separator : SEPARATORS) {
                    tables.add(new CsvTable(name(), this::text, separator));
                }
                yield tables;
            }
        };
    }

    private Reader text() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(bytes(path), first.charset()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK || !first.charset().equals(StandardCharsets.UTF_8)) {
            reader.reset();
        }
        return reader;
    }

    private record NumberedLine(long number, List<Cell> cells) {}

    private static NumberedLine firstLine(RawTable table) throws IOException {
        var found = new ArrayList<NumberedLine>();
        table.each(
                (number, cells) -> {
                    found.add(new NumberedLine(number, cells));
                    return false;
                });
        return found.isEmpty() ? new NumberedLine(0, List.of()) : found.getFirst();
    }
}
