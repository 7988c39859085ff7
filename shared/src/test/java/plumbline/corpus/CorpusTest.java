package plumbline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.election.ElectionFamily;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.resolution.ResolutionFamily;

/// The labelled texts are read at least as well as they were: a change that makes a figure worse
/// fails here. Figures are percent, as the contract's evaluation counts them.
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static Checker checker = new Checker(FactsInMemory.of(), List.of());

    @BeforeAll
    static void loadFacts() throws IOException {
        var documents = new ArrayList<Document>();
        try (var shipped = Files.newDirectoryStream(Path.of("../facts"), "*.jsonl")) {
            for (var file : shipped) {
                documents.addAll(documents(file));
            }
        }
        try (var written = Files.newDirectoryStream(CORPUS, "*.facts.jsonl")) {
            for (var file : written) {
                documents.addAll(documents(file));
            }
        }
        checker =
                new Checker(
                        new FactsInMemory(documents),
                        List.of(new ElectionFamily(), new ResolutionFamily()));
    }

    private static List<Document> documents(Path file) throws IOException {
        return FactFile.parse(Files.readAllBytes(file)).lines().stream()
                .map(Line::document)
                .map(Document.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "elections-dev,   56, 95, 4",
        "elections-blind, 50, 91, 11",
    })
    void readsLabelledTextsNoWorse(String corpus, double accuracy, double precision, long flipped)
            throws IOException {
        var score = score(corpus);

        System.out.println(corpus + ": " + score);
        assertThat(score.accuracy()).as("accuracy").isGreaterThanOrEqualTo(accuracy);
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.flipped()).as("flipped").isLessThanOrEqualTo(flipped);
    }

    @ParameterizedTest
    @CsvSource({"elections-none, 2", "un-none, 2"})
    void leavesTextsWithoutClaimsAlone(String corpus, long falseAlarms) throws IOException {
        assertThat(score(corpus).falseAlarms()).isLessThanOrEqualTo(falseAlarms);
    }

    private static Score score(String corpus) throws IOException {
        return Score.of(checker, Labelled.read(CORPUS.resolve(corpus + ".claims.jsonl")));
    }
}
