package plumbline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.factfile.FactJson;
import plumbline.store.FactTable;
import plumbline.store.Search;

/// `plumbline export`: the whole of the stored facts as a fact file.
@Command(
        name = "export",
        description = {
            "Writes all stored facts as one fact file, as they are now.",
            "Imported elsewhere, it exports to the same bytes."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file to write; what is exported is shown where there is none.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the facts are kept; by default .plumbline/data of this checkout.")
    private Path data = Home.data();

    @Override
    public Integer call() {
        try (var folder = DataFolder.open(data)) {
            if (file.isPresent()) {
                toFile(folder.facts(), file.get());
            } else {
                write(folder.facts(), spec.commandLine().getOut());
                spec.commandLine().getOut().flush();
            }
        } catch (IOException failed) {
            throw new Trouble("The export cannot be written: " + failed, failed);
        }
        return 0;
    }

    private void toFile(FactTable facts, Path to) throws IOException {
        long count;
        try (var out = Files.newBufferedWriter(to, UTF_8)) {
            count = write(facts, out);
        }
        spec.commandLine().getOut().printf("%,d documents exported.%n", count);
        spec.commandLine().getOut().flush();
    }

    /// Writes the documents in the order of a search, which has those first that others refer to.
    private static long write(FactTable facts, Writer out) throws IOException {
        long count = 0;
        Optional<String> cursor = Optional.empty();
        do {
            var page = facts.search(everything(cursor));
            for (var stored : page.documents()) {
                out.write(FactJson.write(stored.document()));
                out.write('\n');
                count++;
            }
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return count;
    }

    private static Search everything(Optional<String> cursor) {
        return new Search(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Search.MAX_LIMIT,
                cursor);
    }
}
