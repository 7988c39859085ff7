package plumbline.http;

import java.util.List;
import java.util.Set;
import plumbline.fact.DocumentType;
import plumbline.fact.Revision;
import plumbline.fact.Stored;
import plumbline.fact.Withdrawn;
import plumbline.factfile.FactJson;
import plumbline.json.Faults;
import plumbline.json.JsonWriter;
import plumbline.store.BadCursor;
import plumbline.store.FactTable;
import plumbline.store.Search;
import plumbline.store.SearchPage;

/// The routes that read stored facts.
public final class ReadingRoutes {

    private static final List<MediaType> OFFERS = List.of(MediaType.JSON);
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int LAST_REVISION = 999_999_999;

    private ReadingRoutes() {}

    /// `GET /v1/facts/{id+}`.
    public static Endpoint fact(FactTable facts) {
        return new Endpoint(
                Route.of("GET", "/v1/facts/{id+}"), OFFERS, call -> readFact(call, facts));
    }

    /// `GET /v1/revisions/{id+}`.
    public static Endpoint revisions(FactTable facts) {
        return new Endpoint(
                Route.of("GET", "/v1/revisions/{id+}"), OFFERS, call -> readRevisions(call, facts));
    }

    /// `GET /v1/facts`.
    public static Endpoint search(FactTable facts) {
        return new Endpoint(Route.of("GET", "/v1/facts"), OFFERS, call -> search(call, facts));
    }

    private static Response readFact(Endpoint.Call call, FactTable facts) {
        query(call, Set.of());
        return switch (facts.current(call.id()).orElseThrow(ReadingRoutes::noSuchFact)) {
            case Stored<?>(var document, var revision, _, _) ->
                    answer(call, EntityTag.of(revision), FactJson.write(document));
            case Withdrawn withdrawn -> throw new Refused(gone(withdrawn));
        };
    }

    private static Response readRevisions(Endpoint.Call call, FactTable facts) {
        var faults = new Faults();
        var query = new Query(call.request().query(), Set.of("at"), faults);
        var at = query.integer("at", 1, LAST_REVISION);
        refuse(faults);
        if (at.isPresent()) {
            var revision =
                    facts.revision(call.id(), at.getAsInt()).orElseThrow(ReadingRoutes::noSuchFact);
            return answer(
                    call,
                    EntityTag.of(revision.revision()),
                    JsonWriter.object(out -> revision(out, revision)));
        }
        var revisions = facts.revisions(call.id(), Limits.REVISIONS);
        if (revisions.isEmpty()) {
            throw noSuchFact();
        }
        return answer(
                call, EntityTag.of(revisions.getFirst().revision()), history(call.id(), revisions));
    }

    /// The history as far back as an answer can carry.
    private static String history(String id, List<Revision> revisions) {
        var body =
                JsonWriter.object(
                        out -> {
                            out.text("id", id);
                            out.list(
                                    "revisions",
                                    revisions,
                                    revision -> out.item(own -> revision(own, revision)));
                        });
        return fits(body) || revisions.size() == 1
                ? body
                : history(id, revisions.subList(0, revisions.size() / 2));
    }

    /// A revision; who published it is for the operator's eyes, not for everyone's.
    private static void revision(JsonWriter out, Revision revision) {
        out.whole("revision", (long) revision.revision());
        out.text("publishedAt", revision.publishedAt().toString());
        switch (revision) {
            case Stored<?> stored -> out.json("fact", FactJson.write(stored.document()));
            case Withdrawn withdrawn -> out.text("withdrawn", withdrawn.reason());
        }
    }

    private static Problem gone(Withdrawn withdrawn) {
        return Problem.gone(
                "This fact was withdrawn by revision %d: %s"
                        .formatted(withdrawn.revision(), withdrawn.reason()),
                EntityTag.of(withdrawn.revision()));
    }

    private static Response search(Endpoint.Call call, FactTable facts) {
        var faults = new Faults();
        var query =
                new Query(
                        call.request().query(),
                        Set.of("type", "country", "year", "q", "limit", "cursor"),
                        faults);
        var type = query.text("type").flatMap(DocumentType::of);
        if (query.text("type").isPresent() && type.isEmpty()) {
            query.fault("type", "is no type of document");
        }
        var country = query.text("country");
        if (!country.orElse("XX").matches("[A-Z]{2}")) {
            query.fault("country", "must be a code of two capital letters");
        }
        var year = query.integer("year", FIRST_YEAR, LAST_YEAR);
        var words = query.text("q");
        if (words.orElse("").length() > Limits.NAME_LENGTH) {
            query.fault("q", "has more than %,d characters".formatted(Limits.NAME_LENGTH));
        }
        var limit = query.integer("limit", 1, Limits.PAGE).orElse(Limits.PAGE_DEFAULT);
        refuse(faults);
        var body = page(new Search(type, country, year, words, limit, query.text("cursor")), facts);
        return answer(call, EntityTag.of(body), body);
    }

    /// A page of a search, shorter than asked for where an answer could not carry it.
    private static String page(Search search, FactTable facts) {
        var body = body(search(search, facts));
        return fits(body) || search.limit() == 1
                ? body
                : page(
                        new Search(
                                search.type(),
                                search.country(),
                                search.year(),
                                search.q(),
                                search.limit() / 2,
                                search.cursor()),
                        facts);
    }

    private static SearchPage search(Search search, FactTable facts) {
        try {
            return facts.search(search);
        } catch (BadCursor notOurs) {
            throw new Refused(
                    Problem.invalid("/cursor", "is none that a page of this search gave"));
        }
    }

    private static String body(SearchPage page) {
        return JsonWriter.object(
                out -> {
                    out.list(
                            "facts",
                            page.documents(),
                            stored -> out.json(FactJson.write(stored.document())));
                    out.textOrNull("nextCursor", page.nextCursor());
                });
    }

    private static boolean fits(String body) {
        return Body.of(body).size() <= Limits.ANSWER_BYTES;
    }

    private static void query(Endpoint.Call call, Set<String> known) {
        var faults = new Faults();
        new Query(call.request().query(), known, faults);
        refuse(faults);
    }

    private static void refuse(Faults faults) {
        if (faults.count() > 0) {
            throw new Refused(Problem.invalid(faults.list()));
        }
    }

    private static Refused noSuchFact() {
        return new Refused(Problem.notFound("There is no such fact."));
    }

    private static Response answer(Endpoint.Call call, EntityTag tag, String body) {
        var unchanged = call.request().header("if-none-match").filter(tag::isNoneMatch);
        var response = unchanged.isPresent() ? Response.empty(304) : Response.json(200, body);
        return response.with("etag", tag.text()).with("cache-control", "no-cache");
    }
}
