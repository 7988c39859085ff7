package plumbline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the resources that hold lexicons and grammars.
public final class Resources {

    private Resources() {}

    /// The lines of a resource on the class path, without comments (`#` at the start of a line).
    ///
    /// @throws IllegalArgumentException where there is no such resource
    public static List<String> lines(String path) {
        var stream = Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("No resource " + path);
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = new ArrayList<String>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
