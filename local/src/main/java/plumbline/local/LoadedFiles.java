package plumbline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The note of which fact files a data folder holds, by their checksums: a file that has not
/// changed since is not loaded again.
///
/// @param note a line a file, as `sha256sum` prints it
record LoadedFiles(Path note) {

    private static final String BETWEEN = "  ";

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
        var lines =
                loaded.entrySet().stream().map(e -> e.getValue() + BETWEEN + e.getKey()).toList();
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
                for (var line : Files.readAllLines(note, UTF_8)) {
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
