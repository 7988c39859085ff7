package plumbline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.factfile.FactJson;
import plumbline.store.Change.Outcome;

/// Publishes to an API that runs: `POST /v1/facts` with JSON Lines. What it stores is asked for
/// document by document.
record IntoApi(RunningApi api) implements Destination {

    private static final String ROUTE = "/v1/facts";
    private static final String JSON_LINES = "application/jsonl";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /// Well under what a request may hold: a roll call comes to two kilobytes.
    private static final int STEP = 200; // documents

    @Override
    public int step() {
        return STEP;
    }

    /// Its names are not asked for.
    @Override
    public Catalogue catalogue() {
        return Catalogue.EMPTY;
    }

    @Override
    public Map<String, Document> stored(Collection<String> ids) {
        var found = new HashMap<String, Document>();
        for (var id : ids) {
            var answer = api.get(ROUTE + "/" + URLEncoder.encode(id, UTF_8).replace("+", "%20"));
            switch (answer.status()) {
                case OK -> found.put(id, FactJson.read(answer.body()));
                case NOT_FOUND, GONE -> {}
                default -> throw refused("to show " + id, answer);
            }
        }
        return found;
    }

    @Override
    public boolean isCountry(String codeOrId) {
        if (stored(List.of(codeOrId)).get(codeOrId) instanceof Entity entity) {
            return entity.isCountry(codeOrId);
        }
        return codeOrId.matches("[A-Z]{2}") && isCode(codeOrId, "");
    }

    /// Whether an entity of kind `country` bears a code; the search also finds its people.
    private boolean isCode(String code, String cursor) {
        var answer = api.get(ROUTE + "?type=entity&limit=100&country=" + code + cursor);
        if (answer.status() != OK) {
            throw refused("a search", answer);
        }
        var page = JsonView.of(answer.body());
        return page.items("facts").stream()
                        .anyMatch(
                                fact ->
                                        fact.text("kind").equals(Optional.of("country"))
                                                && fact.text("code").equals(Optional.of(code)))
                || page.text("nextCursor")
                        .map(next -> isCode(code, "&cursor=" + URLEncoder.encode(next, UTF_8)))
                        .orElse(false);
    }

    private Trouble refused(String what, Answer answer) {
        return new Trouble(
                "%s refused %s with status %d: %s"
                        .formatted(api.base(), what, answer.status(), answer.body()));
    }

    @Override
    public Map<Outcome, Integer> publish(List<Document> documents) {
        var lines = documents.stream().map(FactJson::write).collect(Collectors.joining("\n"));
        var answer = api.post(ROUTE, JSON_LINES, lines + "\n");
        if (answer.status() != OK) {
            throw refused("%,d documents".formatted(documents.size()), answer);
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
