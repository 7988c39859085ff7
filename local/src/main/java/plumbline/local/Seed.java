package plumbline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Consumer;

/// A data folder with the facts that ship, made when the checkout is built: a new data folder is a
/// copy of it, so that nobody waits for thousands of documents to be published one by one.
///
/// @param folder where it lies, if it was made
record Seed(Path folder) {

    /// Makes a seed.
    ///
    /// @param fill fills a folder that does not exist yet
    /// @throws IOException where a folder cannot be written
    static void grow(Path seed, Consumer<Path> fill) throws IOException {
        var young = seed.resolveSibling(seed.getFileName() + ".new");
        delete(young);
        fill.accept(young);
        delete(seed);
        Files.move(young, seed);
    }

    /// Copies it into a folder that has no database yet. The note of the loaded files follows last:
    /// where only that is missing, the files are loaded again, which changes nothing.
    ///
    /// @throws Trouble where that fails
    void plantIn(Path target) {
        var grown = folder.resolve(DataFolder.DATABASE);
        var database = target.resolve(DataFolder.DATABASE);
        if (!Files.exists(grown) || Files.exists(database)) {
            return;
        }
        try {
            var whole = target.resolve(DataFolder.DATABASE + ".new");
            Files.copy(grown, whole, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, database, StandardCopyOption.ATOMIC_MOVE);
            Files.copy(
                    folder.resolve(DataFolder.LOADED),
                    target.resolve(DataFolder.LOADED),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Trouble("The shipped facts cannot be copied: " + failed, failed);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
