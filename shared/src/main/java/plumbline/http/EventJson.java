package plumbline.http;

import java.util.List;
import java.util.Optional;
import plumbline.claim.EventReference;
import plumbline.fact.Election.Contest;
import plumbline.fact.Ids;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;
import plumbline.http.Forms.Form;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// Which election or resolution a structured claim is on.
final class EventJson {

    private static final String PUBLISHED = "publishedOn";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private EventJson() {}

    private static final Forms<EventReference> ELECTION =
            new Forms<>(
                    List.of(
                            new Form<>("election", EventJson::electionId),
                            new Form<>("country", EventJson::electionByPlace),
                            new Form<>("candidates", EventJson::candidates)));

    private static final Forms<EventReference> RESOLUTION =
            new Forms<>(
                    List.of(
                            new Form<>("resolution", EventJson::resolutionName),
                            new Form<>("topic", EventJson::resolutionByTopic),
                            new Form<>("candidates", EventJson::candidates)));

    /// Reads which election is meant.
    static Optional<EventReference> readElection(Fields fields) {
        Given.day(fields, PUBLISHED);
        return ELECTION.read(fields);
    }

    /// Reads which resolution is meant.
    static Optional<EventReference> readResolution(Fields fields) {
        Given.day(fields, PUBLISHED);
        return RESOLUTION.read(fields);
    }

    private static Optional<EventReference> electionId(Fields fields) {
        return fields.get("election").flatMap(EventJson::id).map(EventReference.ById::new);
    }

    private static Optional<EventReference> electionByPlace(Fields fields) {
        var country = Given.name(fields, "country");
        var when = when(fields, true);
        var contest =
                fields.get("contest").flatMap(spot -> spot.word(Contest.values(), Contest::word));
        var round = fields.whole("round", 1, Limits.ROUND);
        var area = Given.name(fields, "area");
        var publishedOn = Given.day(fields, PUBLISHED);
        return country.flatMap(
                where ->
                        when.map(
                                date ->
                                        new EventReference.OfElection(
                                                where, date, contest, round, area, publishedOn)));
    }

    private static Optional<EventReference> resolutionName(Fields fields) {
        return Given.name(fields, "resolution").map(EventReference.ById::new);
    }

    private static Optional<EventReference> resolutionByTopic(Fields fields) {
        var topic = Given.name(fields, "topic");
        var publishedOn = Given.day(fields, PUBLISHED);
        var when = when(fields, publishedOn.isEmpty());
        var body = fields.get("body").flatMap(spot -> spot.word(Body.values(), Body::name));
        return topic.map(words -> new EventReference.OfResolution(words, when, body, publishedOn));
    }

    private static Optional<EventReference> candidates(Fields fields) {
        return Given.items(fields, "candidates", 0)
                .map(items -> items.stream().map(EventJson::id).flatMap(Optional::stream).toList())
                .map(EventReference.AnyOf::new);
    }

    private static Optional<String> id(Spot spot) {
        return spot.text()
                .flatMap(
                        id ->
                                Ids.isValid(id)
                                        ? Optional.of(id)
                                        : spot.refuse(
                                                "is no id: 1 to %d characters, no white space"
                                                        .formatted(Ids.MAX_LENGTH)));
    }

    private static Optional<PartialDate> when(Fields fields, boolean required) {
        var year = fields.whole("year", FIRST_YEAR, LAST_YEAR);
        var date = Given.date(fields, "date");
        if (fields.has("year") && fields.has("date")) {
            fields.fault("year", "cannot stand beside date");
        } else if (required) {
            fields.requireAny("year", "date");
        }
        return date.or(
                () ->
                        year.isPresent()
                                ? Optional.of(PartialDate.ofYear(year.getAsInt()))
                                : Optional.empty());
    }

    /// Writes which event is meant.
    ///
    /// @param name `election` or `resolution`
    static void write(EventReference event, String name, JsonWriter out) {
        switch (event) {
            case EventReference.ById(var id) -> out.text(name, id);
            case EventReference.AnyOf(var ids) -> {
                if (ids.size() == 1) {
                    out.text(name, ids.getFirst());
                } else {
                    out.list("candidates", ids, out::item);
                }
            }
            case EventReference.OfElection election -> {
                out.text("country", election.country());
                write(election.when(), out);
                out.text("contest", election.contest().map(Contest::word));
                out.whole("round", election.round());
                out.text("area", election.area());
                out.text(PUBLISHED, election.publishedOn());
            }
            case EventReference.OfResolution resolution -> {
                out.text("topic", resolution.topic());
                resolution.when().ifPresent(date -> write(date, out));
                out.text("body", resolution.body());
                out.text(PUBLISHED, resolution.publishedOn());
            }
        }
    }

    private static void write(PartialDate date, JsonWriter out) {
        switch (date) {
            case PartialDate.InYear(var year) -> out.whole("year", year.getValue());
            case PartialDate.Month _, PartialDate.Day _ -> out.text("date", date.toString());
        }
    }
}
