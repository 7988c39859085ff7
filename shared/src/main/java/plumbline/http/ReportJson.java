package plumbline.http;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.claim.ReportReference;
import plumbline.fact.Election.Status;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// Which report of a result a structured claim asks for.
final class ReportJson {

    private ReportJson() {}

    /// Reads `status` (one, or an array of those that it may be), `pollster` and `moment`.
    static Optional<ReportReference> read(Fields fields) {
        var statuses = fields.get("status").map(ReportJson::statuses).orElse(Set.of());
        var pollster = Given.name(fields, "pollster");
        var moment = Given.day(fields, "moment");
        return statuses.isEmpty() && pollster.isEmpty() && moment.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportReference(statuses, pollster, moment));
    }

    private static Set<Status> statuses(Spot spot) {
        var statuses = EnumSet.noneOf(Status.class);
        if (spot.value() instanceof JsonValue.Arr) {
            Given.items(spot, 1).ifPresent(items -> items.forEach(item -> status(item, statuses)));
        } else {
            status(spot, statuses);
        }
        return statuses;
    }

    private static void status(Spot spot, Set<Status> statuses) {
        spot.word(Status.values(), Status::word).ifPresent(statuses::add);
    }

    /// Writes which report is asked for.
    static void write(ReportReference report, JsonWriter out) {
        var words = new TreeSet<>(report.statuses()).stream().map(Status::word).toList();
        if (words.size() == 1) {
            out.text("status", words.getFirst());
        } else {
            out.texts("status", words);
        }
        out.text("pollster", report.pollster());
        out.text("moment", report.moment());
    }
}
