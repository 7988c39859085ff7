package plumbline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.store.FactTable;

/// The note of which fact files a data folder holds, by their checksums: a file that has not
/// changed since is not loaded again, unless the entries of the catalogue were of another form
/// then.
///
/// @param note the form, and a line a file, as `sha256sum` prints it
record LoadedFiles(Path note) {

    private static final String BETWEEN = "  ";
    private static final String FORM = "# entries of form " + FactTable.ENTRY_FORM;

    /// Those of the files that are not loaded as they are now.
    List<FactFileBytes> notIn(List<FactFileBytes> files) {
        var loaded = read();
        return files.stream()
                .filter(file -> !file.checksum().equals(loaded.get(file.name())))
                .toList();
    }

    /// Notes that these files are loaded.
    void add(List<FactFileBytes> files) {
        Map<String, String> loaded = new TreeMap<>(read());
        files.forEach(file -> loaded.put(file.name(), file.checksum()));
        var lines = new ArrayList<>(List.of(FORM));
        loaded.forEach((name, checksum) -> lines.add(checksum + BETWEEN + name));
        try {
            var whole = note.resolveSibling(note.getFileName() + ".new");
            Files.write(whole, lines, UTF_8);
            Files.move(whole, note, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Trouble("The note of the loaded files cannot be written: " + failed, failed);
        }
    }

    private Map<String, String> read() {
        var loaded = new HashMap<String, String>();
        if (Files.exists(note)) {
            try {
                var lines = Files.readAllLines(note, UTF_8);
                if (!lines.contains(FORM)) {
                    return Map.of();
                }
                for (var line : lines) {
                    int end = line.indexOf(BETWEEN);
                    if (end > 0) {
                        loaded.put(line.substring(end + BETWEEN.length()), line.substring(0, end));
                    }
                }
            } catch (IOException failed) {
                throw new Trouble("The note of the loaded files cannot be read: " + failed, failed);
            }
        }
        return loaded;
    }
}
