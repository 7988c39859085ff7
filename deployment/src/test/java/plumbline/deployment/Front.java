package plumbline.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.json.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small HTTP API: takes its routes from the template, hands a request to the function of its
/// route as payload format 2.0, and passes signed routes to nobody but a signer.
final class Front implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEFAULT = "$default";
    private static final int FORBIDDEN = 403;

    private final List<Integration> integrations = new ArrayList<>();
    private final Map<String, RunningFunction> running = new HashMap<>();
    private final Starter starter;

    /// Runs a function when its first request comes.
    @FunctionalInterface
    interface Starter {
        RunningFunction start(Template.Function function) throws IOException;
    }

    /// A route, and what answers it.
    private record Integration(Template.Event route, Template.Function function) {

        private boolean takes(String method, String path) {
            if (route.key().equals(DEFAULT)) {
                return true;
            }
            var parts = route.key().split(" ", 2);
            var pattern = "\\Q" + parts[1].replace("{id+}", "\\E.+\\Q") + "\\E";
            return (parts[0].equals("ANY") || parts[0].equals(method))
                    && Pattern.matches(pattern, path);
        }

        /// A method goes before any, and a path before the route that takes the rest.
        private int rank() {
            return route.key().equals(DEFAULT) ? 2 : route.key().startsWith("ANY ") ? 1 : 0;
        }
    }

    /// What a request is answered.
    record Answer(int status, JsonNode body) {}

    Front(Template template, Starter starter) {
        this.starter = starter;
        for (var function : template.functions()) {
            function.events().forEach(route -> integrations.add(new Integration(route, function)));
        }
    }

    Answer send(String method, String path, String body, Optional<String> signer)
            throws IOException {
        var integration =
                integrations.stream()
                        .filter(each -> each.takes(method, path))
                        .min(Comparator.comparingInt(Integration::rank))
                        .orElseThrow();
        if (integration.route().signed() && signer.isEmpty()) {
            return new Answer(FORBIDDEN, JSON.readTree("{\"message\":\"Forbidden\"}"));
        }
        var function = integration.function();
        if (!running.containsKey(function.id())) {
            running.put(function.id(), starter.start(function));
        }
        var event = event(integration.route(), method, path, body, signer);
        var answer = JSON.readTree(running.get(function.id()).invoke(event));
        return new Answer(
                answer.path("statusCode").asInt(),
                JSON.readTree(answer.path("body").asString("null")));
    }

    private static String event(
            Template.Event route,
            String method,
            String path,
            String body,
            Optional<String> signer) {
        return JsonWriter.object(
                out -> {
                    out.text("version", "2.0");
                    out.text("routeKey", route.key());
                    out.text("rawPath", path);
                    out.text("rawQueryString", "");
                    out.object("headers", own -> own.text("content-type", "application/json"));
                    out.object(
                            "requestContext",
                            context -> {
                                context.object(
                                        "http",
                                        http -> {
                                            http.text("method", method);
                                            http.text("path", path);
                                        });
                                signer.ifPresent(
                                        arn ->
                                                context.object(
                                                        "authorizer",
                                                        authorizer ->
                                                                authorizer.object(
                                                                        "iam",
                                                                        iam ->
                                                                                iam.text(
                                                                                        "userArn",
                                                                                        arn))));
                            });
                    if (!body.isEmpty()) {
                        out.text("body", body);
                    }
                    out.bool("isBase64Encoded", false);
                });
    }

    @Override
    public void close() {
        running.values().forEach(RunningFunction::close);
    }
}
