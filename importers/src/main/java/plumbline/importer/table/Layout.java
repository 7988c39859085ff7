package plumbline.importer.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A header that a format knows: which columns a table has, in whatever order.
///
/// @param name what tells it from the format's other layouts, for messages
/// @param columns the names of all its columns
/// @param missing what stands in a cell, unquoted, for no value, besides an empty cell
public record Layout(String name, Set<String> columns, Optional<String> missing) {

    private static final String NOT_AVAILABLE = "NA";
    private static final Pattern COMMA = Pattern.compile(",");

    public Layout {
        columns = Set.copyOf(columns);
    }

    /// A layout in which only an empty cell has no value.
    ///
    /// @param header its columns as a header has them, separated by commas
    public static Layout of(String name, String header) {
        return new Layout(name, columns(header), Optional.empty());
    }

    /// A layout of R: a bare `NA` is no value, a quoted one is a text.
    public static Layout ofR(String name, String header) {
        return new Layout(name, columns(header), Optional.of(NOT_AVAILABLE));
    }

    private static Set<String> columns(String header) {
        return COMMA.splitAsStream(header).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a header has just these columns, each once.
    boolean fits(List<String> header) {
        return header.size() == columns.size() && new HashSet<>(header).equals(columns);
    }
}
