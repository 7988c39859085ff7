package plumbline.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline import`: publishes fact files, all of them or none, or files of a public data set.
@Command(
        name = "import",
        description = "Publishes fact files; where a line is bad, nothing is written.",
        footer = {
            "",
            "Formats of --from: mit-president, parlgov, idea-turnout, unvotes, voeten,",
            "un-digital-library. docs/IMPORTING.md has what each takes and makes."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    /// The exit status of a dry run of what would change something.
    private static final int WOULD_CHANGE = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Fact files, JSON Lines; with --from, files of that data set.")
    private List<Path> files = List.of();

    @Option(
            names = {"--into", "--data"},
            paramLabel = "DIR|URL",
            description =
                    "A folder of facts, or the address of an API that runs; by default"
                            + " .plumbline/data of this checkout.")
    private String into = Home.data().toString();

    @Option(
            names = "--dry-run",
            description = {
                "Writes nothing and shows what would change: every document that would be created,"
                        + " every member that would change with its old and its new value.",
                "Ends with 0 where nothing would change, 1 where something would, 2 where the"
                        + " import would be refused."
            })
    private boolean dryRun;

    @Mixin private DataSetOptions dataSet = new DataSetOptions();

    private Optional<DryRun> trial = Optional.empty();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var format = dataSet.format();
        if (format.isPresent()) {
            new DataSetImport(format.get(), dataSet, out, err).run(files, this::open);
        } else {
            publishFactFiles();
        }
        if (trial.isPresent()) {
            out.println("A dry run: nothing was written.");
            out.flush();
        }
        return trial.filter(DryRun::wouldChange).isPresent() ? WOULD_CHANGE : 0;
    }

    private Destination open() {
        if (!dryRun) {
            return Destination.named(into);
        }
        var before = DryRun.before(into, spec.commandLine().getOut());
        trial = Optional.of(before);
        return before;
    }

    private void publishFactFiles() {
        var parsed = FactFiles.parse(files.stream().map(FactFileBytes::read).toList());
        try (var destination = open()) {
            var faults = parsed.faults(destination);
            if (!faults.isEmpty()) {
                var err = spec.commandLine().getErr();
                faults.forEach(err::println);
                throw new Trouble("Nothing was written: %,d faults.".formatted(faults.size()));
            }
            var documents = parsed.documents();
            var consignment =
                    new Consignment(destination, documents.size(), Publishing.Progress.NONE);
            documents.forEach(consignment::add);
            spec.commandLine().getOut().println(consignment.end());
        }
    }
}
