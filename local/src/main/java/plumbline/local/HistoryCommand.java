package plumbline.local;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.fact.Revision;
import plumbline.fact.Stored;
import plumbline.fact.Withdrawn;
import plumbline.factfile.FactJson;
import plumbline.store.FactTable;

/// `plumbline history`: who published a fact, when, and what each revision changed.
@Command(
        name = "history",
        description = {
            "Shows the last revisions of a fact, the newest first: when it was published, by whom,"
                    + " and what it changed, or why it was withdrawn."
        },
        mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "The fact's id.")
    private String id = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the facts are kept; by default .plumbline/data of this checkout.")
    private Path data = Home.data();

    @Override
    public Integer call() {
        try (var folder = DataFolder.open(data)) {
            var revisions = folder.facts().revisions(id, FactTable.MAX_REVISIONS);
            if (revisions.isEmpty()) {
                throw new Trouble("There is no fact " + id + ".");
            }
            show(revisions, spec.commandLine().getOut());
        }
        return 0;
    }

    private static void show(List<Revision> revisions, PrintWriter out) {
        for (int i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            out.printf(
                    "%d  %s  %s  ",
                    revision.revision(), revision.publishedAt(), revision.publishedBy());
            switch (revision) {
                case Withdrawn withdrawn -> out.printf("withdrawn: %s%n", withdrawn.reason());
                case Stored<?> stored ->
                        json(revisions.subList(i + 1, revisions.size()))
                                .ifPresentOrElse(
                                        before -> changed(before, stored, out),
                                        () -> out.println("published"));
            }
        }
        out.flush();
    }

    private static void changed(String before, Stored<?> after, PrintWriter out) {
        out.println("changed");
        JsonDifference.between(
                        JsonView.of(before).value(),
                        JsonView.of(FactJson.write(after.document())).value())
                .forEach(difference -> out.printf("     %s%n", difference));
    }

    /// The document of the first of some revisions, unless that one withdrew it.
    private static Optional<String> json(List<Revision> revisions) {
        return revisions.stream()
                .limit(1)
                .flatMap(
                        revision ->
                                switch (revision) {
                                    case Stored<?> stored ->
                                            Stream.of(FactJson.write(stored.document()));
                                    case Withdrawn _ -> Stream.empty();
                                })
                .findFirst();
    }
}
