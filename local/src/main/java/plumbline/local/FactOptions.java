package plumbline.local;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// The options that say which facts a command works on.
final class FactOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the facts are kept; by default .plumbline/data of this checkout.")
    private Path data = Home.data();

    @Option(names = "--no-shipped-facts", description = "Leaves out the facts that ship.")
    private boolean withoutShippedFacts;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Loads a fact file as well; may be repeated.")
    private List<Path> facts = List.of();

    /// Opens the folder where the facts are kept.
    ///
    /// @throws Trouble where another process has it, or it cannot be written
    DataFolder open() {
        return withoutShippedFacts ? DataFolder.open(data) : DataFolder.openWithShippedFacts(data);
    }

    /// Where the facts are kept.
    Path data() {
        return data;
    }

    /// The fact files to load besides.
    List<Path> facts() {
        return List.copyOf(facts);
    }

    /// Whether the facts that ship are loaded.
    boolean shipped() {
        return !withoutShippedFacts;
    }
}
