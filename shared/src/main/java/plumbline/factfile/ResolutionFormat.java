package plumbline.factfile;

import java.util.Optional;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;

/// `resolution` documents.
final class ResolutionFormat {

    private ResolutionFormat() {}

    static Optional<Resolution> read(Fields fields) {
        fields.require("id", "body", "date", "title");
        var id = fields.get("id").flatMap(Terms::id);
        var body = fields.get("body").flatMap(spot -> spot.word(Body.values(), Body::name));
        var date = fields.get("date").flatMap(Terms::date);
        var title = fields.text("title");
        var aliases = fields.texts("aliases");
        var keywords = fields.texts("keywords");
        var adopted = fields.bool("adopted");
        var tally = fields.object("tally", VotesFormat::readTally);
        var votes = fields.object("votes", VotesFormat::readRollCall);
        var complete = fields.bool("rollCallComplete");
        var earlier =
                fields.list(
                        "earlierTallies",
                        spot -> spot.fields().flatMap(VotesFormat::readEarlierTally));
        var corrections =
                fields.list(
                        "corrections", spot -> spot.fields().flatMap(VotesFormat::readCorrection));
        var vetoedBy = fields.list("vetoedBy", Terms::country);
        var sources = Terms.sources(fields);

        boolean namesNobody = votes.map(rollCall -> rollCall.byVote().isEmpty()).orElse(false);
        if (!fields.has("tally") && (!fields.has("votes") || namesNobody)) {
            fields.fault("votes", "a resolution needs a tally, or votes that name a country");
        }
        if (fields.has("vetoedBy") && body.isPresent() && body.get() != Body.UNSC) {
            fields.fault("vetoedBy", "belongs to a vote of the UNSC only");
        }
        if (tally.isPresent() && votes.isPresent()) {
            VotesFormat.compare(fields, tally.get(), votes.get(), complete.orElse(true));
        }
        return fields.build(
                () ->
                        new Resolution(
                                id.orElseThrow(),
                                body.orElseThrow(),
                                date.orElseThrow(),
                                title.orElseThrow(),
                                aliases,
                                keywords,
                                adopted,
                                tally,
                                votes,
                                complete.orElse(true),
                                earlier,
                                corrections,
                                vetoedBy,
                                sources));
    }

    static void write(Resolution resolution, JsonWriter out) {
        out.text("body", resolution.body().name());
        out.text("date", resolution.date().toString());
        out.text("title", resolution.title());
        out.texts("aliases", resolution.aliases());
        out.texts("keywords", resolution.keywords());
        resolution.adopted().ifPresent(adopted -> out.bool("adopted", adopted));
        resolution
                .tally()
                .ifPresent(
                        tally ->
                                out.object(
                                        "tally", counts -> VotesFormat.writeTally(tally, counts)));
        resolution
                .votes()
                .ifPresent(
                        votes ->
                                out.object(
                                        "votes", lists -> VotesFormat.writeRollCall(votes, lists)));
        if (!resolution.rollCallComplete()) {
            out.bool("rollCallComplete", false);
        }
        out.objects("earlierTallies", resolution.earlierTallies(), VotesFormat::writeEarlierTally);
        out.objects("corrections", resolution.corrections(), VotesFormat::writeCorrection);
        out.texts("vetoedBy", resolution.vetoedBy());
        out.texts("sources", resolution.sources());
    }
}
