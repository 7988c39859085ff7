package plumbline.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import plumbline.importer.Format;
import plumbline.importer.Formats;
import plumbline.importer.Span;

/// The options of an import from a public data set.
final class DataSetOptions {

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Takes files of a public data set instead: one of the formats below.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "With --from: writes a fact file instead, with the origin of each document"
                            + " in a .origins.tsv beside it.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description =
                    "With --from: a fact file whose names are used, and whose events are left out;"
                            + " may be repeated.")
    private List<Path> known = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "With --from: only what was voted on from that day on.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "With --from: only what was voted on to that day.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--titles-only",
            description =
                    "With --from: resolutions without subjects, so that a text finds them by their"
                            + " symbols and titles alone.")
    private boolean titlesOnly;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "With --from: where rows that cannot be used are listed; else they are shown.")
    private Optional<Path> report = Optional.empty();

    /// The format that is asked for; empty for fact files.
    ///
    /// @throws Trouble where there is none of that name
    Optional<Format> format() {
        return from.map(
                name ->
                        Formats.named(name)
                                .orElseThrow(
                                        () ->
                                                new Trouble(
                                                        "There is no format %s. There are %s."
                                                                .formatted(name, names()))));
    }

    private static String names() {
        return String.join(", ", Formats.ALL.stream().map(Format::name).toList());
    }

    Optional<Path> out() {
        return out;
    }

    List<Path> known() {
        return List.copyOf(known);
    }

    Span span() {
        return new Span(since, until);
    }

    boolean titlesOnly() {
        return titlesOnly;
    }

    Optional<Path> report() {
        return report;
    }
}
