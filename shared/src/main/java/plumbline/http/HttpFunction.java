package plumbline.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.check.Stage;
import plumbline.check.Trace;
import plumbline.fact.Ids;
import plumbline.store.TableThrottled;
import plumbline.store.TableUnavailable;

/// A Lambda function behind an HTTP API: the one way from an event to an answer. What the caller
/// sent never makes it fail; what fails all the same is logged by class and place, without a word
/// of what was sent.
public abstract class HttpFunction implements RequestStreamHandler {

    private final List<Endpoint> endpoints;
    private final AtomicBoolean warm = new AtomicBoolean();

    /* Nobody else holds it: the runtime knows what it will rehearse by weak references. */
    @SuppressWarnings("UnusedVariable")
    private final Rehearsal rehearsal;

    /// A function that answers these routes.
    protected HttpFunction(Endpoint... endpoints) {
        this(Rehearsal.none(), endpoints);
    }

    /// A function that answers these routes.
    ///
    /// @param rehearsal what is done before a snapshot is taken of it
    protected HttpFunction(Rehearsal rehearsal, Endpoint... endpoints) {
        this.endpoints = List.of(endpoints);
        this.rehearsal = rehearsal;
        rehearsal.register();
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        var trace = new Trace();
        var event = input.readAllBytes();
        var log = Log.of(context.getAwsRequestId(), context.getLogger());
        var response = trace.of(() -> answer(event, log));
        output.write(response.event().getBytes(StandardCharsets.UTF_8));
        log.answered(
                new RequestLine(
                        Instant.now(),
                        context.getFunctionName(),
                        response.status(),
                        warm.compareAndSet(false, true),
                        trace));
    }

    /// Answers an event that nobody sent.
    final Response rehearse(byte[] event) {
        return new Trace().of(() -> answer(event, Log.of("rehearsal", _ -> {})));
    }

    private Response answer(byte[] event, Log log) {
        return guarded(
                () -> {
                    var request = Trace.current().time(Stage.EVENT, () -> GatewayEvent.read(event));
                    return answer(request, log);
                },
                log);
    }

    /// Answers a request that another server received.
    ///
    /// @param requestId names the request in the log
    /// @param log takes a line for what goes wrong here
    public final Response answer(Request request, String requestId, Consumer<String> log) {
        return answer(request, Log.of(requestId, log));
    }

    /// The routes that this function answers.
    public final List<Route> routes() {
        return endpoints.stream().map(Endpoint::route).toList();
    }

    private Response answer(Request request, Log log) {
        var here =
                endpoints.stream()
                        .filter(endpoint -> endpoint.route().fits(request.path()))
                        .toList();
        var response = guarded(() -> answer(request, here), log);
        return here.stream().anyMatch(endpoint -> endpoint.route().open())
                ? response.with(Cors.ANSWER)
                : response;
    }

    private static Response guarded(Supplier<Response> answer, Log log) {
        try {
            return answer.get();
        } catch (Refused refused) {
            return refused.problem().response();
        } catch (TableThrottled throttled) {
            log.failure("throttled", throttled);
            return Problem.tooManyRequests(throttled.secondsToWait()).response();
        } catch (TableUnavailable away) {
            log.failure("unavailable", away);
            return Problem.unavailable(away.secondsToWait()).response();
        } catch (RuntimeException | StackOverflowError unexpected) {
            // The outermost frame: a defect is logged and answered 500, never the platform's own
            // page.
            log.failure("unexpected", unexpected);
            return Problem.unexpected(log.requestId()).response();
        }
    }

    private static Response answer(Request request, List<Endpoint> here) {
        if (here.isEmpty()) {
            throw new Refused(Problem.notFound("There is no such route."));
        }
        var open = here.stream().map(Endpoint::route).filter(Route::open).toList();
        if (request.method().equals("OPTIONS") && !open.isEmpty()) {
            return Cors.preflight(open);
        }
        return here.stream()
                .filter(endpoint -> endpoint.route().method().equals(request.method()))
                .findFirst()
                .map(endpoint -> answer(request, endpoint))
                .orElseThrow(
                        () -> new Refused(Problem.methodNotAllowed(Route.methods(request.path()))));
    }

    private static Response answer(Request request, Endpoint endpoint) {
        Trace.current().takes(endpoint.route().toString());
        var accepted =
                MediaType.negotiate(request.header("accept"), endpoint.offers())
                        .orElseThrow(() -> new Refused(Problem.notAcceptable(endpoint.offers())));
        var id = endpoint.route().withId() ? id(request, endpoint.route()) : "";
        return endpoint.handler().answer(new Endpoint.Call(request, id, accepted));
    }

    private static String id(Request request, Route route) {
        return route.id(request.path())
                .filter(Ids::isValid)
                .orElseThrow(
                        () ->
                                new Refused(
                                        Problem.invalid(
                                                "/id",
                                                "is no id: UTF-8 of 1 to %d characters, no white space"
                                                        .formatted(Ids.MAX_LENGTH))));
    }
}
