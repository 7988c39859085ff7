package plumbline.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.check.TextRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A labelled text.
///
/// @param also words that are neither right nor wrong to report
record Labelled(String id, TextRequest request, List<Expected> claims, List<String> also) {

    /// A claim that a careful reader finds.
    ///
    /// @param verdicts those that can be defended, the best first
    record Expected(String anchor, String kind, List<String> verdicts) {}

    /// Reads a file of labelled texts.
    static List<Labelled> read(Path file) throws IOException {
        var mapper = JsonMapper.shared();
        var texts = new ArrayList<Labelled>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                texts.add(of(mapper.readTree(line)));
            }
        }
        return texts;
    }

    private static Labelled of(JsonNode line) {
        var claims = new ArrayList<Expected>();
        for (var claim : line.path("claims")) {
            claims.add(
                    new Expected(
                            claim.path("anchor").asString(),
                            claim.path("kind").asString(""),
                            strings(claim.path("verdicts"))));
        }
        return new Labelled(
                line.path("id").asString(),
                new TextRequest(
                        line.path("text").asString(),
                        text(line, "publishedOn").map(LocalDate::parse),
                        text(line, "url")),
                claims,
                strings(line.path("also")));
    }

    private static Optional<String> text(JsonNode line, String name) {
        var value = line.path(name);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }
}
