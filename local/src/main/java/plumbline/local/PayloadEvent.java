package plumbline.local;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.http.Route;
import plumbline.json.JsonWriter;

/// Writes a request as the event that an HTTP API hands to a function (payload format 2.0): header
/// names in lower case, cookies apart, and what a request does not have missing.
final class PayloadEvent {

    /// Who calls the routes that ask for a signed request: nobody signs on one machine.
    static final String CALLER = "local";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Clock clock;

    PayloadEvent(Clock clock) {
        this.clock = clock;
    }

    /// The event's JSON.
    ///
    /// @param route the route that the request takes; empty where it takes none
    String write(ReceivedRequest request, Optional<Route> route, String requestId) {
        var key = route.map(Route::toString).orElse("$default");
        var headers = new TreeMap<>(request.headers());
        var cookies = Optional.ofNullable(headers.remove("cookie"));
        return JsonWriter.object(
                out -> {
                    out.text("version", "2.0");
                    out.text("routeKey", key);
                    out.text("rawPath", request.path());
                    out.text("rawQueryString", request.query());
                    out.texts("cookies", cookies.map(PayloadEvent::cookies).orElse(List.of()));
                    out.object("headers", fields -> headers.forEach(fields::text));
                    out.object("requestContext", own -> context(own, request, route, requestId));
                    body(out, request.body(), headers);
                });
    }

    private void context(
            JsonWriter out, ReceivedRequest request, Optional<Route> route, String requestId) {
        out.text("accountId", "anonymous");
        out.text("apiId", "local");
        out.text("domainName", request.headers().getOrDefault("host", "localhost"));
        out.object(
                "http",
                http -> {
                    http.text("method", request.method());
                    http.text("path", request.path());
                    http.text("protocol", request.protocol());
                    http.text("sourceIp", request.caller());
                    http.text("userAgent", request.headers().getOrDefault("user-agent", ""));
                });
        if (route.filter(taken -> !taken.open()).isPresent()) {
            out.object(
                    "authorizer",
                    authorizer -> authorizer.object("iam", iam -> iam.text("userArn", CALLER)));
        }
        out.text("requestId", requestId);
        out.text("routeKey", route.map(Route::toString).orElse("$default"));
        out.text("stage", "$default");
        out.text("time", TIME.format(clock.instant()));
        out.whole("timeEpoch", clock.millis());
    }

    /// API Gateway encodes what is no text; text that is not UTF-8 is none either.
    private static void body(JsonWriter out, RequestBody body, Map<String, String> headers) {
        var text =
                isText(headers.getOrDefault("content-type", ""))
                        ? body.text()
                        : Optional.<String>empty();
        if (!body.isEmpty()) {
            out.text("body", text.orElseGet(body::base64));
        }
        out.bool("isBase64Encoded", !body.isEmpty() && text.isEmpty());
    }

    private static boolean isText(String contentType) {
        var type = contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/")
                || type.startsWith("application/json")
                || type.startsWith("application/xml")
                || type.startsWith("application/javascript");
    }

    private static List<String> cookies(String field) {
        return List.of(field.split("; ?", -1));
    }
}
