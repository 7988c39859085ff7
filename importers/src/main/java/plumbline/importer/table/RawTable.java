package plumbline.importer.table;

import java.io.IOException;
import java.util.List;

/// A table without knowledge of its columns: its lines in order, the header among them.
interface RawTable {

    /// Takes the lines of a table.
    interface Lines {

        /// The next line that is not blank.
        ///
        /// @param number the line on which it begins, or its number in the sheet, from 1
        /// @return whether to go on
        boolean line(long number, List<Cell> cells);
    }

    /// Gives every line that is not blank, until there is no more or no more is wanted.
    ///
    /// @throws IOException where reading fails
    void each(Lines lines) throws IOException;
}
