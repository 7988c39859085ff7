package plumbline.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which pages of other origins may call: any, on the routes that are open to anyone.
final class Cors {

    /// What an answer of an open route carries.
    static final Map<String, String> ANSWER =
            Map.of(
                    "access-control-allow-origin", "*",
                    "access-control-expose-headers", "ETag, Retry-After, Allow");

    private static final String DAY = "86400"; // in seconds

    private Cors() {}

    /// What a browser is told that asks before it calls.
    static Response preflight(List<Route> open) {
        var methods = open.stream().map(Route::method).sorted().collect(Collectors.joining(", "));
        return Response.empty(204)
                .with(ANSWER)
                .with("access-control-allow-methods", methods)
                .with("access-control-allow-headers", "Content-Type, Accept, If-None-Match")
                .with("access-control-max-age", DAY);
    }
}
