package plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.check.TextRequest;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;
import plumbline.text.KnownNames;
import plumbline.text.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The labelled texts of the test tree, without their labels, and the facts that go with them and
/// that ship.
final class Corpus {

    private static final Path TEXTS = Path.of("shared/src/test/resources/corpus");
    private static final Path SHIPPED = Path.of("facts");

    private Corpus() {}

    /// All texts, in the order of the files' names.
    static List<TextRequest> texts() {
        return files(TEXTS, ".claims.jsonl").flatMap(Corpus::texts).toList();
    }

    /// All facts.
    static List<Document> facts() {
        return Stream.concat(files(SHIPPED, ".jsonl"), files(TEXTS, ".facts.jsonl"))
                .flatMap(Corpus::facts)
                .toList();
    }

    /// How many sentences texts have.
    static long sentences(List<TextRequest> texts, FactsAtHand facts) {
        var names = KnownNames.of(facts.catalogue());
        return texts.stream()
                .mapToLong(text -> Page.of(text.text(), names, text.publishedOn()).sentenceCount())
                .sum();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(
                            files.filter(file -> file.toString().endsWith(ending))
                                    .sorted()
                                    .toList())
                    .stream();
        } catch (IOException fault) {
            throw new UncheckedIOException("To be run in the root of the checkout", fault);
        }
    }

    private static Stream<TextRequest> texts(Path file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> text(JsonMapper.shared().readTree(line)));
    }

    private static TextRequest text(JsonNode line) {
        var publishedOn = line.path("publishedOn");
        return new TextRequest(
                line.path("text").asString(),
                publishedOn.isString()
                        ? Optional.of(LocalDate.parse(publishedOn.asString()))
                        : Optional.empty(),
                Optional.empty());
    }

    private static Stream<Document> facts(Path file) {
        return FactFile.parse(read(file).getBytes(StandardCharsets.UTF_8)).lines().stream()
                .map(Line::document);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
