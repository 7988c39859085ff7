package plumbline.importer.table;

import java.math.BigDecimal;
import java.util.List;

/// What the two kinds of Excel workbooks have in common.
final class Sheets {

    /// The sheet that holds all the others.
    static final String OF_ALL = "All";

    private Sheets() {}

    /// A number as a text export would write it: `2018`, not `2018.0`.
    static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    static boolean isBlank(List<Cell> cells) {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
