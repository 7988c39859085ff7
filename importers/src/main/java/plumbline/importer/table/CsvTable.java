package plumbline.importer.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import plumbline.importer.ImportRefused;

/// A CSV file (RFC 4180: a quote within quotes is doubled, a backslash is a letter like others).
///
/// @param file its name, for messages
/// @param text opens it
/// @param separator what stands between cells
record CsvTable(String file, Text text, char separator) implements RawTable {

    /// Opens a text.
    interface Text {

        /// The text from its beginning, behind any byte-order mark.
        Reader open() throws IOException;
    }

    @Override
    public void each(Lines lines) throws IOException {
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .build(new CsvLines(), text.open())) {
            for (var line : reader) {
                if (!lines.line(line.line(), line.cells())) {
                    return;
                }
            }
        } catch (CsvParseException malformed) {
            throw new ImportRefused(
                    file + " is not a CSV file throughout: " + malformed.getMessage(), malformed);
        }
    }
}
