package plumbline.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.store.Change.Outcome;

/// `plumbline import`: publishes fact files, all of them or none.
@Command(
        name = "import",
        description = "Publishes fact files; where a line is bad, nothing is written.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final String BY = "import";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Fact files, JSON Lines.")
    private List<Path> files = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the facts are kept; by default .plumbline/data of this checkout.")
    private Path data = Home.data();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var parsed = FactFiles.parse(files.stream().map(FactFileBytes::read).toList());
        try (var folder = DataFolder.open(data)) {
            var faults = parsed.faults(folder.facts().catalogue());
            if (!faults.isEmpty()) {
                var err = spec.commandLine().getErr();
                faults.forEach(err::println);
                throw new Trouble("Nothing was written: %,d faults.".formatted(faults.size()));
            }
            var documents = parsed.documents();
            var counts =
                    new Publishing(folder.facts(), Publishing.Progress.NONE).publish(documents, BY);
            out.printf(
                    "%,d documents: %,d created, %,d changed, %,d unchanged.%n",
                    documents.size(),
                    counts.getOrDefault(Outcome.CREATED, 0),
                    counts.getOrDefault(Outcome.CHANGED, 0),
                    counts.getOrDefault(Outcome.UNCHANGED, 0));
        }
        return 0;
    }
}
