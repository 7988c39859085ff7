package plumbline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.FactJson;
import plumbline.factfile.Turn;
import plumbline.importer.Conversion;
import plumbline.importer.Format;
import plumbline.importer.ImportRefused;
import plumbline.importer.Known;
import plumbline.importer.Origin;
import plumbline.importer.TitlesOnly;

/// Imports files of a public data set: first they become a fact file, then that is published, so
/// that nothing is where a file is refused.
final class DataSetImport {

    private static final String ORIGINS = "document\tfile\tsha256\trows\n";

    private final Format format;
    private final DataSetOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    DataSetImport(Format format, DataSetOptions options, PrintWriter out, PrintWriter err) {
        this.format = format;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /// Imports files.
    ///
    /// @param into opens where to, unless the options name a fact file to write
    void run(List<Path> files, Supplier<? extends Destination> into) {
        try {
            if (options.out().isPresent()) {
                convert(files, options.out().get(), Catalogue.EMPTY);
            } else {
                publish(files, into);
            }
        } catch (ImportRefused refused) {
            throw new Trouble(refused.getMessage() + "\nNothing was written.", refused);
        } catch (IOException | UncheckedIOException failed) {
            throw new Trouble("The import failed: " + failed.getMessage(), failed);
        }
    }

    private void publish(List<Path> files, Supplier<? extends Destination> into)
            throws IOException {
        var folder = Files.createTempDirectory("plumbline-import");
        var factFile = folder.resolve("import.facts.jsonl");
        try (var destination = into.get()) {
            int count = convert(files, factFile, destination.catalogue());
            var consignment = new Consignment(destination, count, this::show);
            for (var turn : Turn.values()) {
                send(factFile, turn, consignment);
            }
            var words = consignment.end();
            err.println();
            err.flush();
            out.println(words);
            out.flush();
        } finally {
            Files.deleteIfExists(factFile);
            Files.deleteIfExists(origins(factFile));
            Files.deleteIfExists(folder);
        }
    }

    /// The file is read once a turn, however many documents it has, rather than kept in memory.
    private static void send(Path factFile, Turn turn, Consignment consignment) throws IOException {
        try (var in = Files.newInputStream(factFile)) {
            FactFile.stream(
                    in,
                    line -> {
                        if (Turn.of(line.document()) == turn) {
                            consignment.add(line.document());
                        }
                    },
                    fault -> {
                        throw new IllegalStateException("A converted document is bad: " + fault);
                    });
        }
    }

    private void show(int done, int of) {
        err.printf("\rPublishing: %,d of %,d documents", done, of);
        err.flush();
    }

    /// Writes a fact file, and the origins of its documents beside it.
    ///
    /// @return how many documents it has
    private int convert(List<Path> files, Path factFile, Catalogue stored) throws IOException {
        try (var details = details();
                var documents = Files.newBufferedWriter(factFile, UTF_8);
                var origins = Files.newBufferedWriter(origins(factFile), UTF_8)) {
            origins.write(ORIGINS);
            var report = new ImportReport(details, err);
            var unnamed = new HashSet<String>();
            new Conversion(format, known(stored), options.span())
                    .run(
                            files,
                            document -> {
                                var named = named(document);
                                named.ifPresentOrElse(
                                        made -> {
                                            report.document(made);
                                            line(documents, FactJson.write(made));
                                        },
                                        () -> unnamed.add(document.id()));
                            },
                            origin -> {
                                if (unnamed.contains(origin.document())) {
                                    report.leftOut(origin.document(), "without a symbol");
                                } else {
                                    line(origins, cells(origin));
                                }
                            },
                            report);
            report.summary(out);
            return report.documents();
        }
    }

    private Optional<Document> named(Document document) {
        return options.titlesOnly() ? TitlesOnly.only(document) : Optional.of(document);
    }

    private PrintWriter details() throws IOException {
        return options.report().isPresent()
                ? new PrintWriter(Files.newBufferedWriter(options.report().get(), UTF_8))
                : new PrintWriter(new NotClosed(err));
    }

    /// Where the origins of a fact file's documents stand: `us.origins.tsv` for `us.facts.jsonl`.
    static Path origins(Path factFile) {
        var name = factFile.getFileName().toString();
        int dot = name.indexOf('.');
        return factFile.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".origins.tsv");
    }

    private static String cells(Origin origin) {
        return String.join(
                "\t", origin.document(), origin.file(), origin.checksum(), origin.rows());
    }

    private static void line(Writer file, String line) {
        try {
            file.write(line);
            file.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Known known(Catalogue stored) {
        var entries = new ArrayList<Entry>(stored.entries().values());
        var files = FactFiles.parse(options.known().stream().map(FactFileBytes::read).toList());
        files.documents().forEach(document -> entries.add(Entry.of(document)));
        return new Known(entries);
    }

    /// Closes nothing: what is shown to a person goes on.
    private static final class NotClosed extends Writer {

        private final PrintWriter shown;

        NotClosed(PrintWriter shown) {
            this.shown = shown;
        }

        @Override
        public void write(char[] text, int from, int length) {
            shown.write(text, from, length);
        }

        @Override
        public void flush() {
            shown.flush();
        }

        @Override
        public void close() {
            shown.flush();
        }
    }
}
