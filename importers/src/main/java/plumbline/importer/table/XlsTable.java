package plumbline.importer.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;

/// A sheet of an Excel workbook in the older binary format (.xls), chosen as in [XlsxTable].
record XlsTable(Path path) implements RawTable {

    @Override
    public void each(Lines lines) throws IOException {
        boolean readOnly = true;
        try (var files = new POIFSFileSystem(path.toFile(), readOnly);
                var workbook = new HSSFWorkbook(files)) {
            for (var row : sheet(workbook)) {
                var cells = new ArrayList<plumbline.importer.table.Cell>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    var cell =
                            row.getCell(
                                    i,
                                    org.apache.poi.ss.usermodel.Row.MissingCellPolicy
                                            .CREATE_NULL_AS_BLANK);
                    cells.add(plumbline.importer.table.Cell.of(text(cell), false));
                }
                if (!Sheets.isBlank(cells) && !lines.line(row.getRowNum() + 1L, cells)) {
                    return;
                }
            }
        }
    }

    private static Sheet sheet(HSSFWorkbook workbook) {
        var all = workbook.getSheet(Sheets.OF_ALL);
        return all == null ? workbook.getSheetAt(0) : all;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> Sheets.number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case FORMULA, ERROR -> cell.toString();
            case BLANK, _NONE -> "";
        };
    }
}
