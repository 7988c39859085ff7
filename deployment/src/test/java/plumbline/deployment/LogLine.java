package plumbline.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line of a function's log.
///
/// @param text the line itself
record LogLine(String text, JsonNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Shorter strings stand in any line by chance.
    private static final int TELLING = 5;

    static LogLine of(String line) {
        return new LogLine(line, JSON.readTree(line));
    }

    /// The metrics that CloudWatch takes from the line.
    Set<String> metrics() {
        var names = new TreeSet<String>();
        for (var directive : json.path("_aws").path("CloudWatchMetrics")) {
            for (var metric : directive.path("Metrics")) {
                var name = metric.path("Name").asString("");
                if (json.path(name).isNumber()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /// What stands in the line of all that an event brought from outside: every string of its body,
    /// every word of its text, its query, its headers and the id in its path.
    List<String> leaksOf(String event) {
        var sent = new TreeSet<String>();
        var request = JSON.readTree(event);
        strings(request.path("body"), sent);
        strings(request.path("rawQueryString"), sent);
        strings(request.path("headers"), sent);
        var path = request.path("rawPath").asString("");
        sent.add(path.replaceFirst("^/v1/(facts|revisions|check|claims)(/|$)", ""));
        var leaks = new ArrayList<String>();
        var route = json.path("route").asString("");
        for (var string : sent) {
            if (string.length() >= TELLING && text.contains(string) && !route.contains(string)) {
                leaks.add(string);
            }
        }
        return leaks;
    }

    private static void strings(JsonNode node, Set<String> into) {
        if (node.isString()) {
            var text = node.asString("");
            into.add(text);
            into.addAll(List.of(text.split("[^\\p{L}\\p{N}]+", -1)));
        }
        node.forEach(child -> strings(child, into));
    }
}
