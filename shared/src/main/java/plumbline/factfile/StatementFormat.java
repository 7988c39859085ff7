package plumbline.factfile;

import java.util.Optional;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// `statement` documents.
final class StatementFormat {

    private StatementFormat() {}

    static Optional<Statement> read(Fields fields) {
        fields.require("id", "predicate", "subject");
        var id = fields.get("id").flatMap(Terms::id);
        var predicate =
                fields.get("predicate")
                        .flatMap(spot -> spot.word(Predicate.values(), Predicate::word));
        var shape = predicate.map(StatementShape::of);
        var subject =
                fields.get("subject")
                        .flatMap(spot -> party(spot, shape.map(StatementShape::subject)));
        var object =
                fields.get("object")
                        .flatMap(spot -> party(spot, shape.map(StatementShape::object)));
        var office = fields.text("office");
        var term = fields.whole("term", 1, Limits.MAX_ROUND);
        var place = fields.text("place");
        var event = fields.text("event");
        var on = fields.get("on").flatMap(Terms::date);
        var from = fields.get("from").flatMap(Terms::date);
        var until = fields.get("until").flatMap(Terms::date);
        var sources = Terms.sources(fields);
        shape.ifPresent(known -> known.check(fields));
        Terms.requireInOrder(fields, from, until);
        return fields.build(
                () ->
                        new Statement(
                                id.orElseThrow(),
                                predicate.orElseThrow(),
                                subject.orElseThrow(),
                                object,
                                on,
                                from,
                                until,
                                office,
                                term,
                                place,
                                event,
                                sources));
    }

    private static Optional<String> party(Spot spot, Optional<StatementShape.Party> wanted) {
        return wanted.map(
                        known ->
                                switch (known) {
                                    case COUNTRY -> Terms.countryOrItsEntity(spot);
                                    case ENTITY -> Terms.id(spot);
                                    case EVENT_NAME -> spot.text();
                                })
                .orElseGet(spot::text);
    }

    static void write(Statement statement, JsonWriter out) {
        out.text("predicate", statement.predicate().word());
        out.text("subject", statement.subject());
        out.text("object", statement.object());
        out.text("office", statement.office());
        out.whole("term", statement.term());
        out.text("place", statement.place());
        out.text("event", statement.event());
        out.text("on", statement.on());
        out.text("from", statement.from());
        out.text("until", statement.until());
        out.texts("sources", statement.sources());
    }
}
