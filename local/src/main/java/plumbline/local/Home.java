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

    /// The data folder that was made of the shipped facts when this checkout was built.
    static Path seed() {
        return checkout().resolve(".plumbline").resolve("seed");
    }

    /// The fact files that ship.
    static List<Path> shippedFacts() {
        return factFiles(checkout().resolve("facts"));
    }

    /// The fact files of a folder and of those in it, in the order of their names; none where there
    /// is no such folder.
    ///
    /// @throws Trouble where they cannot be listed
    static List<Path> factFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        } catch (IOException failed) {
            throw new Trouble("The folder " + folder + " cannot be read: " + failed, failed);
        }
    }
}
