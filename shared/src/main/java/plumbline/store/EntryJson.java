package plumbline.store;

import java.util.Optional;
import java.util.function.Function;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Election.Contest;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Source;
import plumbline.fact.Statement;
import plumbline.factfile.FactJson;
import plumbline.json.Fault;
import plumbline.json.Faults;
import plumbline.json.Fields;
import plumbline.json.JsonText;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// An entry of the catalogue as compact JSON. Where the entry is the document, its JSON is the
/// document's.
final class EntryJson {

    /// The form of the entries that are not their document, a number that is stored with each. It
    /// rises with every change of what such an entry says of its document, so that those which were
    /// written before are not taken for what they do not say.
    static final int FORM = 2;

    private EntryJson() {}

    /// Whether the entry of such a document is the document.
    static boolean isDocument(DocumentType type) {
        return switch (type) {
            case SOURCE, ENTITY, STATEMENT -> true;
            case ELECTION, RESOLUTION -> false;
        };
    }

    static String write(Entry entry) {
        return switch (entry) {
            case Entry.OfSource(var source) -> FactJson.write(source);
            case Entry.OfEntity(var entity) -> FactJson.write(entity);
            case Entry.OfStatement(var statement) -> FactJson.write(statement);
            case Entry.OfElection election -> JsonWriter.object(out -> write(election, out));
            case Entry.OfResolution resolution -> JsonWriter.object(out -> write(resolution, out));
        };
    }

    /// Reads what [#write] wrote.
    ///
    /// @param type the type of the entry's document
    /// @throws IllegalArgumentException where it wrote no such text
    static Entry read(DocumentType type, String json) {
        return switch (type) {
            case SOURCE -> new Entry.OfSource(document(Source.class, json));
            case ENTITY -> new Entry.OfEntity(document(Entity.class, json));
            case STATEMENT -> new Entry.OfStatement(document(Statement.class, json));
            case ELECTION -> entry(json, EntryJson::election);
            case RESOLUTION -> entry(json, EntryJson::resolution);
        };
    }

    private static <D extends Document> D document(Class<D> type, String json) {
        return type.cast(FactJson.read(json));
    }

    private static Entry entry(String json, Function<Fields, Optional<Entry>> reader) {
        var faults = new Faults();
        return JsonText.read(json, faults)
                .flatMap(value -> Spot.root(value, faults).fields())
                .flatMap(reader)
                .orElseThrow(() -> notAnEntry(faults));
    }

    private static IllegalArgumentException notAnEntry(Faults faults) {
        var reasons = faults.list().stream().map(Fault::toString).toList();
        return new IllegalArgumentException("Not an entry of the catalogue: " + reasons);
    }

    private static void write(Entry.OfElection election, JsonWriter out) {
        out.text("id", election.id());
        out.text("name", election.name());
        out.texts("aliases", election.aliases());
        out.text("country", election.country());
        out.text("contest", election.contest().word());
        out.text("date", election.date().toString());
        out.bool("snap", election.snap());
        out.whole("round", election.round());
        out.text("area", election.area());
        out.text("question", election.question());
        out.texts("choices", election.choices());
        out.texts("pollsters", election.pollsters());
        out.texts("sources", election.sources());
    }

    private static Optional<Entry> election(Fields fields) {
        fields.require("id", "name", "country", "contest", "date", "snap");
        var id = fields.text("id");
        var name = fields.text("name");
        var aliases = fields.texts("aliases");
        var country = fields.text("country");
        var contest =
                fields.get("contest").flatMap(spot -> spot.word(Contest.values(), Contest::word));
        var date = date(fields);
        var snap = fields.bool("snap");
        var round = fields.whole("round", 0, Integer.MAX_VALUE);
        var area = fields.text("area");
        var question = fields.text("question");
        var choices = fields.texts("choices");
        var pollsters = fields.texts("pollsters");
        var sources = fields.texts("sources");
        return fields.build(
                () ->
                        new Entry.OfElection(
                                id.orElseThrow(),
                                name.orElseThrow(),
                                aliases,
                                country.orElseThrow(),
                                contest.orElseThrow(),
                                date.orElseThrow(),
                                snap.orElseThrow(),
                                round,
                                area,
                                question,
                                choices,
                                pollsters,
                                sources));
    }

    private static void write(Entry.OfResolution resolution, JsonWriter out) {
        out.text("id", resolution.id());
        out.text("body", resolution.body().name());
        out.text("date", resolution.date().toString());
        out.text("title", resolution.title());
        out.texts("aliases", resolution.aliases());
        out.texts("keywords", resolution.keywords());
        out.texts("voters", resolution.voters());
        out.texts("sources", resolution.sources());
    }

    private static Optional<Entry> resolution(Fields fields) {
        fields.require("id", "body", "date", "title");
        var id = fields.text("id");
        var body = fields.get("body").flatMap(spot -> spot.word(Body.values(), Body::name));
        var date = date(fields);
        var title = fields.text("title");
        var aliases = fields.texts("aliases");
        var keywords = fields.texts("keywords");
        var voters = fields.texts("voters");
        var sources = fields.texts("sources");
        return fields.build(
                () ->
                        new Entry.OfResolution(
                                id.orElseThrow(),
                                body.orElseThrow(),
                                date.orElseThrow(),
                                title.orElseThrow(),
                                aliases,
                                keywords,
                                voters,
                                sources));
    }

    private static Optional<PartialDate> date(Fields fields) {
        return fields.text("date").flatMap(PartialDate::parse);
    }
}
