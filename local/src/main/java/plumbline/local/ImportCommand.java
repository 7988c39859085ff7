package plumbline.local;

import java.nio.file.Path;
import java.util.List;
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

    @Mixin private DataSetOptions dataSet = new DataSetOptions();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var format = dataSet.format();
        if (format.isPresent()) {
            new DataSetImport(format.get(), dataSet, out, err).run(files, () -> Destination.named(into));
        } else {
            publishFactFiles();
        }
        return 0;
    }

    private void publishFactFiles() {
        var parsed = FactFiles.parse(files.stream().map(FactFileBytes::read).toList());
        try (var destination = Destination.named(into)) {
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
