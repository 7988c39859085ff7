package plumbline.importer.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row of a table.
public final class Row {

    private final Place place;
    private final Layout layout;
    private final Map<String, Integer> columns;
    private final List<Cell> cells;

    Row(Place place, Layout layout, Map<String, Integer> columns, List<Cell> cells) {
        this.place = place;
        this.layout = layout;
        this.columns = columns;
        this.cells = cells;
    }

    /// The row of a file.
    ///
    /// @param file the file's name
    /// @param line the line on which it begins, or its number in a sheet, from 1
    public record Place(String file, long line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /// Where it stands.
    public Place place() {
        return place;
    }

    /// What it is laid out by.
    public Layout layout() {
        return layout;
    }

    /// How many cells it has.
    int width() {
        return cells.size();
    }

    /// What stands in a column, `""` for nothing.
    ///
    /// @throws IllegalArgumentException where the layout has no such column
    public String text(String column) {
        return cell(column).text();
    }

    /// The value in a column, if there is one.
    ///
    /// @throws IllegalArgumentException where the layout has no such column
    public Optional<String> value(String column) {
        var cell = cell(column);
        boolean missing =
                cell.text().isEmpty()
                        || (!cell.quoted()
                                && layout.missing().filter(cell.text()::equals).isPresent());
        return missing ? Optional.empty() : Optional.of(cell.text());
    }

    private Cell cell(String column) {
        var index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("No column " + column + " in " + layout.name());
        }
        return cells.get(index);
    }
}
