package plumbline.factfile;

import java.util.Optional;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;

/// `election` documents.
final class ElectionFormat {

    private ElectionFormat() {}

    static Optional<Election> read(Fields fields) {
        fields.require("id", "name", "country", "contest", "date");
        var id = fields.get("id").flatMap(Terms::id);
        var name = fields.text("name");
        var country = fields.get("country").flatMap(Terms::country);
        var contest =
                fields.get("contest").flatMap(spot -> spot.word(Contest.values(), Contest::word));
        var date = fields.get("date").flatMap(Terms::date);
        var snap = fields.bool("snap");
        var round = fields.whole("round", 1, Limits.MAX_ROUND);
        var area = fields.text("area");
        var question = fields.text("question");
        var notes = fields.text("notes");
        var aliases = fields.texts("aliases");
        var reports = fields.list("reports", spot -> spot.fields().flatMap(ReportFormat::read));
        return fields.build(
                () ->
                        new Election(
                                id.orElseThrow(),
                                name.orElseThrow(),
                                country.orElseThrow(),
                                contest.orElseThrow(),
                                date.orElseThrow(),
                                snap.orElse(false),
                                round,
                                area,
                                question,
                                notes,
                                aliases,
                                reports));
    }

    static void write(Election election, JsonWriter out) {
        out.text("name", election.name());
        out.text("country", election.country());
        out.text("contest", election.contest().word());
        out.text("date", election.date().toString());
        if (election.snap()) {
            out.bool("snap", true);
        }
        out.whole("round", election.round());
        out.text("area", election.area());
        out.text("question", election.question());
        out.text("notes", election.notes());
        out.texts("aliases", election.aliases());
        out.objects("reports", election.reports(), ReportFormat::write);
    }
}
