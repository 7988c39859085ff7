package plumbline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.election.ElectionFamily;
import plumbline.fact.Document;
import plumbline.fact.Resolution;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.resolution.ResolutionFamily;
import plumbline.statement.StatementFamily;

/// The corpora of the test tree, and a checker that knows their facts and those that ship.
public final class Corpora {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path SHIPPED = Path.of("../facts");

    private Corpora() {}

    /// A checker over the shipped facts and those of every corpus.
    public static Checker checker() {
        var documents = new ArrayList<Document>();
        documents.addAll(documents(SHIPPED, "*.jsonl"));
        documents.addAll(documents(CORPUS, "*.facts.jsonl"));
        return checker(documents);
    }

    /// A checker over the facts of one corpus alone.
    ///
    /// @param folder a folder of corpora
    static Checker checkerOver(String folder) {
        return checker(documents(CORPUS.resolve(folder), "*.facts.jsonl"));
    }

    private static Checker checker(List<Document> documents) {
        return new Checker(
                new FactsInMemory(documents),
                List.of(new ElectionFamily(), new ResolutionFamily(), new StatementFamily()));
    }

    /// A checker over the shipped facts and those of one folder of the corpora, whose documents
    /// bear ids of others.
    static Checker checker(String folder) {
        var documents = new ArrayList<Document>();
        documents.addAll(documents(SHIPPED, "*.jsonl"));
        documents.addAll(documents(CORPUS.resolve(folder), "*.facts.jsonl"));
        return new Checker(
                new FactsInMemory(documents),
                List.of(new ElectionFamily(), new ResolutionFamily(), new StatementFamily()));
    }

    /// Every resolution of the corpora and of the shipped facts.
    public static List<Resolution> resolutions() {
        return Stream.of(SHIPPED, CORPUS, CORPUS.resolve("un2"), CORPUS.resolve("un3"))
                .flatMap(folder -> documents(folder, "*facts.jsonl").stream())
                .filter(Resolution.class::isInstance)
                .map(Resolution.class::cast)
                .toList();
    }

    private static List<Document> documents(Path folder, String files) {
        var documents = new ArrayList<Document>();
        try (var found = Files.newDirectoryStream(folder, files)) {
            for (var file : found) {
                FactFile.parse(Files.readAllBytes(file)).lines().stream()
                        .map(Line::document)
                        .forEach(documents::add);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return documents;
    }

    /// The texts of a corpus, without their labels.
    public static List<TextRequest> texts(String corpus) {
        return labelled(corpus).stream().map(Labelled::request).toList();
    }

    static List<Labelled> labelled(String corpus) {
        try {
            return Labelled.read(CORPUS.resolve(corpus + ".claims.jsonl"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
