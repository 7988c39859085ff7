package plumbline.importer.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/// What FastCSV makes of a record: its cells, and which of them were quoted.
final class CsvLines extends CsvCallbackHandler<CsvLines.CsvLine> {

    private long line = 1;
    private RecordType type = RecordType.DATA;
    private List<Cell> cells = new ArrayList<>();

    /// A record.
    ///
    /// @param line the line on which it begins, from 1
    record CsvLine(long line, List<Cell> cells) {}

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        type = RecordType.DATA;
        cells = new ArrayList<>();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        cells.add(Cell.of(new String(buffer, offset, length), quoted));
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected CsvLine buildRecord() {
        return new CsvLine(line, cells);
    }
}
