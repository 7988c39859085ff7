package plumbline.fact;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A table that ships as a resource: a row a line, columns separated by tabs, lists inside a column
/// by "|"; blank lines and lines that begin with "#" say nothing.
final class Table {

    private Table() {}

    /// The rows of the resource of that name beside this class.
    static List<List<String>> rows(String resource) {
        var text = read(resource);
        var rows = new ArrayList<List<String>>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = endOf(text, '\n', start);
            if (end > start && text.charAt(start) != '#') {
                rows.add(split(text.substring(start, end), '\t'));
            }
        }
        return Collections.unmodifiableList(rows);
    }

    /// The items of a list inside a column.
    static List<String> list(String column) {
        return column.isEmpty() ? List.of() : split(column, '|');
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        for (int start = 0, end; start <= text.length(); start = end + 1) {
            end = endOf(text, separator, start);
            parts.add(text.substring(start, end));
        }
        return Collections.unmodifiableList(parts);
    }

    private static int endOf(String text, char separator, int start) {
        var end = text.indexOf(separator, start);
        return end < 0 ? text.length() : end;
    }

    private static String read(String resource) {
        try (var stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
