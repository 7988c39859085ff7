package plumbline.importer.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// A sheet of an Excel workbook (.xlsx): the one that holds all the others, where there is one, or
/// else the first.
record XlsxTable(Path path) implements RawTable {

    @Override
    public void each(Lines lines) throws IOException {
        try (var workbook = new ReadableWorkbook(path.toFile());
                var rows = sheet(workbook).openStream()) {
            for (var row = rows.iterator(); row.hasNext(); ) {
                var next = row.next();
                var cells = cells(next);
                if (!Sheets.isBlank(cells) && !lines.line(next.getRowNum(), cells)) {
                    return;
                }
            }
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.findSheet(Sheets.OF_ALL).orElseGet(workbook::getFirstSheet);
    }

    private static List<Cell> cells(org.dhatim.fastexcel.reader.Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(Cell.of(row.getOptionalCell(i).map(XlsxTable::text).orElse(""), false));
        }
        return cells;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return Sheets.number(cell.asNumber());
        }
        return cell.getText();
    }
}
