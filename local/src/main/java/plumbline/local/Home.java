package plumbline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where this checkout lies, and what it ships.
final class Home {

    private Home() {}

    private static Path checkout() {
        return Path.of(System.getProperty("plumbline.home", "."));
    }

    /// Where data stays unless `--data` says otherwise.
    static Path data() {
        return checkout().resolve(".plumbline").resolve("data");
    }

    /// The fact files that ship, in the order of their names; the folder may hold folders.
    ///
    /// @throws Trouble where they cannot be listed
    static List<Path> shippedFacts() {
        var facts = checkout().resolve("facts");
        if (!Files.isDirectory(facts)) {
            return List.of();
        }
        try (var files = Files.walk(facts)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        } catch (IOException failed) {
            throw new Trouble("The folder " + facts + " cannot be read: " + failed, failed);
        }
    }
}
