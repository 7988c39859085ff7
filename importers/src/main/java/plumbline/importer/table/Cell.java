package plumbline.importer.table;

/// A cell.
///
/// @param text what it holds, without blanks around
/// @param quoted whether it stands in quotes
record Cell(String text, boolean quoted) {

    private static final char NO_BREAK_SPACE = '\u00A0';

    static Cell of(String text, boolean quoted) {
        return new Cell(text.replace(NO_BREAK_SPACE, ' ').strip(), quoted);
    }
}
