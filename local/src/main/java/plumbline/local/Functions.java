package plumbline.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plumbline.function.checktext.CheckText;
import plumbline.function.checkturnout.CheckTurnout;
import plumbline.function.checkunvote.CheckUnVote;
import plumbline.function.checkvoteshare.CheckVoteShare;
import plumbline.function.publishfacts.PublishFacts;
import plumbline.function.readfacts.ReadFacts;
import plumbline.http.HttpFunction;
import plumbline.http.Route;
import plumbline.json.JsonWriter;
import plumbline.store.FactTable;

/// The functions of the API, and which of them takes a request: what API Gateway and Lambda are in
/// the cloud.
final class Functions implements Api {

    private static final Answer FORBIDDEN =
            new Answer(
                    403,
                    Map.of("content-type", "application/problem+json"),
                    JsonWriter.object(
                            out -> {
                                out.text("type", "about:blank");
                                out.text("title", "Forbidden");
                                out.whole("status", 403L);
                                out.text("detail", "A page in a browser may not publish facts.");
                            }));

    private final List<HttpFunction> functions;
    private final PayloadEvent event;
    private final PrintStream log;

    Functions(List<HttpFunction> functions, PrintStream log) {
        this.functions = List.copyOf(functions);
        this.event = new PayloadEvent(Clock.systemUTC());
        this.log = log;
    }

    /// The functions over a table of facts.
    ///
    /// @param log takes what the functions log
    static Functions over(FactTable facts, PrintStream log) {
        return new Functions(
                List.of(
                        new CheckText(facts),
                        new CheckVoteShare(facts),
                        new CheckTurnout(facts),
                        new CheckUnVote(facts),
                        new ReadFacts(facts),
                        new PublishFacts(facts)),
                log);
    }

    @Override
    public Answer post(String path, String json) {
        return answer(
                new ReceivedRequest(
                        "POST",
                        path,
                        "",
                        Map.of("content-type", "application/json"),
                        RequestBody.of(json.getBytes(StandardCharsets.UTF_8)),
                        "HTTP/1.1",
                        "127.0.0.1"));
    }

    /// Hands a request to its function, as the event that Lambda would hand it.
    Answer answer(ReceivedRequest request) {
        var requestId = UUID.randomUUID().toString();
        var taken = taken(request);
        if (isPageThatPublishes(request, taken.flatMap(Taken::route))) {
            return FORBIDDEN;
        }
        var function = taken.map(Taken::function).orElseGet(functions::getFirst);
        var input = event.write(request, taken.flatMap(Taken::route), requestId);
        var output = new ByteArrayOutputStream();
        var context = new LocalContext(function.getClass().getSimpleName(), requestId, log);
        try {
            function.handleRequest(
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    output,
                    context);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return Answer.read(output.toString(StandardCharsets.UTF_8));
    }

    /// In the cloud the routes that publish ask for a signed request. Here they are open to the
    /// person at this machine, and not to whatever page is open in that person's browser.
    private static boolean isPageThatPublishes(ReceivedRequest request, Optional<Route> route) {
        return request.headers().containsKey("origin")
                && route.filter(taken -> !taken.open()).isPresent();
    }

    /// A function that takes a request, and its route; none for a preflight or a method that the
    /// path does not take, which every function of the path answers alike.
    private record Taken(HttpFunction function, Optional<Route> route) {}

    private Optional<Taken> taken(ReceivedRequest request) {
        Optional<Taken> ofPath = Optional.empty();
        for (var function : functions) {
            for (var route : function.routes()) {
                if (route.fits(request.path())) {
                    if (route.method().equals(request.method())) {
                        return Optional.of(new Taken(function, Optional.of(route)));
                    }
                    if (ofPath.isEmpty() || route.open()) {
                        ofPath = Optional.of(new Taken(function, Optional.empty()));
                    }
                }
            }
        }
        return ofPath;
    }
}
