package plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;

/// The facts that the events are answered from.
public final class SampleFacts {

    private SampleFacts() {}

    public static List<Document> documents() throws IOException {
        try (var file = SampleFacts.class.getResourceAsStream("/facts.jsonl")) {
            var parsed = FactFile.parse(Objects.requireNonNull(file));
            assertThat(parsed.faults()).isEmpty();
            return parsed.lines().stream().map(Line::document).toList();
        }
    }
}
