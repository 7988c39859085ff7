package plumbline.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;
import plumbline.store.Change.Outcome;

/// Publishes to an API that runs: `POST /v1/facts` with JSON Lines.
record IntoApi(RunningApi api) implements Destination {

    private static final String ROUTE = "/v1/facts";
    private static final String JSON_LINES = "application/jsonl";
    private static final int OK = 200;

    /// Well under what a request may hold: a roll call comes to two kilobytes.
    private static final int STEP = 200; // documents

    @Override
    public int step() {
        return STEP;
    }

    /// What it stores is not asked for.
    @Override
    public Catalogue catalogue() {
        return Catalogue.EMPTY;
    }

    @Override
    public Map<Outcome, Integer> publish(List<Document> documents) {
        var lines = documents.stream().map(FactJson::write).collect(Collectors.joining("\n"));
        var answer = api.post(ROUTE, JSON_LINES, lines + "\n");
        if (answer.status() != OK) {
            throw new Trouble(
                    "%s refused %,d documents with status %d: %s"
                            .formatted(
                                    api.base(), documents.size(), answer.status(), answer.body()));
        }
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var change : JsonView.of(answer.body()).items("published")) {
            change.text("outcome")
                    .map(Outcome::valueOf)
                    .ifPresent(outcome -> counts.merge(outcome, 1, Integer::sum));
        }
        return counts;
    }

    @Override
    public void close() {
        // A request holds nothing open.
    }
}
