package plumbline.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.fact.Document;
import plumbline.store.Change.Outcome;

/// Documents on their way to a destination, as many at once as it takes.
final class Consignment {

    private final Destination destination;
    private final Publishing.Progress progress;
    private final int of;
    private final List<Document> waiting = new ArrayList<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int done;

    /// A consignment of so many documents.
    Consignment(Destination destination, int of, Publishing.Progress progress) {
        this.destination = destination;
        this.of = of;
        this.progress = progress;
    }

    void add(Document document) {
        waiting.add(document);
        if (waiting.size() == destination.step()) {
            send();
        }
    }

    /// Sends what is left.
    ///
    /// @return what became of all of them, in words
    String end() {
        if (!waiting.isEmpty()) {
            send();
        }
        return "%,d documents: %,d created, %,d changed, %,d unchanged."
                .formatted(
                        done,
                        counts.getOrDefault(Outcome.CREATED, 0),
                        counts.getOrDefault(Outcome.CHANGED, 0),
                        counts.getOrDefault(Outcome.UNCHANGED, 0));
    }

    private void send() {
        destination
                .publish(List.copyOf(waiting))
                .forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
        done += waiting.size();
        waiting.clear();
        progress.at(done, of);
    }
}
