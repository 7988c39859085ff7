package plumbline.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.check.Trace;
import plumbline.json.JsonWriter;

/// The one line that is logged of a request, whose numbers CloudWatch takes as metrics (embedded
/// metric format). Of what was sent it says nothing but the route.
///
/// @param at when the request was answered
/// @param function the function's name
/// @param status the HTTP status
/// @param cold whether this was the first request of its execution environment
record RequestLine(Instant at, String function, int status, boolean cold, Trace trace) {

    private static final String NAMESPACE = "Plumbline";
    private static final String FUNCTION = "function";
    private static final String ROUTE = "route";
    private static final String MILLISECONDS = "milliseconds";
    private static final String COLD = "cold";
    private static final int DECIMALS = 3; // of a millisecond
    private static final int NANOSECONDS = 6; // powers of ten in a millisecond

    /// The route of a request that no route takes.
    private static final String NO_ROUTE = "none";

    /// The line.
    String json(String requestId) {
        return JsonWriter.object(
                out -> {
                    out.text("level", "INFO");
                    out.text("requestId", requestId);
                    out.text(FUNCTION, function);
                    out.text(ROUTE, trace.route().orElse(NO_ROUTE));
                    out.whole("status", (long) status);
                    out.whole(COLD, cold ? 1 : 0);
                    out.decimal(MILLISECONDS, milliseconds(trace.nanoseconds()));
                    out.object("stages", this::stages);
                    trace.verdicts()
                            .forEach((verdict, claims) -> out.whole(verdict.name(), (long) claims));
                    out.whole("catalogueVersion", trace.catalogueVersion());
                    out.object("_aws", this::metrics);
                });
    }

    private void stages(JsonWriter out) {
        trace.stages().forEach((stage, took) -> out.decimal(stage.word(), milliseconds(took)));
    }

    private static BigDecimal milliseconds(long nanoseconds) {
        return BigDecimal.valueOf(nanoseconds, NANOSECONDS)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private void metrics(JsonWriter out) {
        var directives = new ArrayList<Directive>();
        directives.add(
                new Directive(
                        List.of(FUNCTION, ROUTE),
                        List.of(new Metric(MILLISECONDS, "Milliseconds"), count(COLD))));
        var verdicts = trace.verdicts().keySet().stream().map(word -> count(word.name())).toList();
        if (!verdicts.isEmpty()) {
            directives.add(new Directive(List.of(FUNCTION), verdicts));
        }
        out.whole("Timestamp", at.toEpochMilli());
        out.objects("CloudWatchMetrics", directives, Directive::write);
    }

    private static Metric count(String name) {
        return new Metric(name, "Count");
    }

    private record Metric(String name, String unit) {

        private void write(JsonWriter out) {
            out.text("Name", name);
            out.text("Unit", unit);
        }
    }

    /// Which members are metrics, and which members tell them apart.
    private record Directive(List<String> dimensions, List<Metric> metrics) {

        private void write(JsonWriter out) {
            out.text("Namespace", NAMESPACE);
            out.list("Dimensions", List.of(dimensions), set -> out.list(set, out::item));
            out.objects("Metrics", metrics, Metric::write);
        }
    }
}
