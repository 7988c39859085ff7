package plumbline.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import plumbline.catalogue.FactsInMemory;
import plumbline.factfile.FactFile;
import plumbline.factfile.Line;

/// A function that checks, over a few invented facts.
final class ClaimFixtures {

    private static final String FACTS =
            """
            {"type":"source","id":"src:gazette","publisher":"Gazette","title":"Results"}
            {"type":"entity","id":"person:ada","kind":"person","name":"Ada Novak","country":"CZ"}
            {"type":"entity","id":"person:ben","kind":"person","name":"Ben Dvorak","country":"CZ"}
            {"type":"election","id":"election:cz-2020","name":"2020 election","country":"CZ","contest":"presidential","date":"2020-05-03","reports":[{"status":"final","reportedOn":"2020-05-04","sources":["src:gazette"],"turnout":{"percent":61.5},"results":[{"choice":"person:ada","percent":81.31},{"choice":"person:ben","percent":18.69}]}]}
            {"type":"resolution","id":"A/RES/70/1","body":"UNGA","date":"2015-10-01","title":"Bridges","adopted":true,"tally":{"yes":100,"no":3,"abstain":10},"votes":{"yes":["CZ"],"no":["AT"],"abstain":["DE"]},"rollCallComplete":false,"sources":["src:gazette"]}
            """;

    private ClaimFixtures() {}

    static FactsInMemory facts() {
        var parsed = FactFile.parse(FACTS.getBytes(StandardCharsets.UTF_8));
        if (!parsed.faults().isEmpty()) {
            throw new IllegalStateException(parsed.faults().toString());
        }
        return new FactsInMemory(parsed.lines().stream().map(Line::document).toList());
    }

    /// All that checks, in one function.
    static HttpFunction checking() {
        var checker = Wiring.checker(facts());
        return new HttpFunction(
                CheckingRoutes.text(checker),
                CheckingRoutes.voteShare(checker),
                CheckingRoutes.turnout(checker),
                CheckingRoutes.unVote(checker)) {};
    }

    /// What a request is answered; nothing may be logged.
    static Response answer(HttpFunction function, Request request) {
        return function.answer(
                request,
                "request-1",
                line -> {
                    throw new AssertionError("Nothing goes wrong here, but: " + line);
                });
    }

    static Response check(String path, String body) {
        return answer(checking(), Requests.post(path, body));
    }

    static List<String> faults(String path, String body) {
        var response = check(path, body);
        return response.status() == 400
                ? Requests.pointers(response)
                : List.of("status " + response.status());
    }
}
