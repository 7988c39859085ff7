package plumbline.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.http.Body;
import plumbline.http.HttpFunction;
import plumbline.http.PublishingRoutes;
import plumbline.http.Request;
import plumbline.http.Response;

/// One request that publishes or withdraws, with what is stored before it.
///
/// @param name what it is, as docs/ACCESS-PATTERNS.md lists it
/// @param before brings about what is stored
record Act(String name, Before before, Request request) {

    /// Brings about what is stored before an act.
    interface Before {
        void in(TestTable table);
    }

    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-01-01T08:00:00Z"), ZoneOffset.UTC);
    private static final String ADA = "person:ada";
    private static final Document SOURCE = Samples.source("src:a");
    private static final Before ADA_IS_STORED =
            table -> earlier(table).publish(List.of(Samples.person(ADA, "Ada")), "tester");
    private static final Before ADA_IS_WITHDRAWN =
            table -> {
                ADA_IS_STORED.in(table);
                earlier(table).withdraw(ADA, "A mistake", "tester", Precondition.none());
            };

    /// Every way to publish: each case of the routes, each kind of write of the table.
    static List<Act> all() {
        return List.of(
                new Act("`PUT`, new", table -> {}, put(person("Ada"), Map.of())),
                new Act("`PUT`, changed", ADA_IS_STORED, put(person("Ada Novak"), Map.of())),
                new Act(
                        "`PUT` with `If-Match`",
                        ADA_IS_STORED,
                        put(person("Ada Novak"), Map.of("if-match", "\"r1\""))),
                new Act(
                        "`PUT` with `If-None-Match: *`",
                        table -> {},
                        put(person("Ada"), Map.of("if-none-match", "*"))),
                new Act("`PUT`, another type", ADA_IS_STORED, put(Samples.source(ADA), Map.of())),
                new Act(
                        "`PUT` after a withdrawal",
                        ADA_IS_WITHDRAWN,
                        put(person("Ada"), Map.of("if-match", "\"r2\""))),
                new Act(
                        "`PUT` of what was broken off",
                        Act::breakOff,
                        put(person("Ada"), Map.of())),
                new Act(
                        "`POST` of JSON Lines",
                        table ->
                                earlier(table)
                                        .publish(
                                                List.of(
                                                        Samples.person("person:b", "B"),
                                                        Samples.person("person:c", "C")),
                                                "tester"),
                        post(
                                Samples.election("election:a", 2022, "81.30"),
                                Samples.resolution("A/RES/1"),
                                Samples.person("person:a", "A"),
                                Samples.person("person:b", "Another name"),
                                Samples.person("person:c", "C"),
                                SOURCE)),
                new Act("`DELETE`", ADA_IS_STORED, delete(Map.of())),
                new Act(
                        "`DELETE` with `If-Match`",
                        ADA_IS_STORED,
                        delete(Map.of("if-match", "\"r1\""))),
                new Act("`DELETE` for another reason", ADA_IS_WITHDRAWN, delete(Map.of())));
    }

    /// A document that is published by its own request.
    static Act publishing(Document document) {
        var path = "/v1/facts/" + document.id();
        var json = Draft.of(document).json();
        return new Act("publishing", table -> {}, request("PUT", path, "", json, Map.of()));
    }

    /// A document that is withdrawn.
    static Act withdrawing(String id) {
        var path = "/v1/facts/" + id;
        return new Act(
                "withdrawing",
                table -> {},
                request("DELETE", path, "reason=A+mistake", "", Map.of()));
    }

    /// What the request is answered, over some facts.
    Response over(FactTable facts) {
        var function =
                new HttpFunction(
                        PublishingRoutes.one(facts),
                        PublishingRoutes.many(facts),
                        PublishingRoutes.withdrawal(facts)) {};
        return function.answer(request, "request-1", line -> {});
    }

    @Override
    public String toString() {
        return name;
    }

    /// The document is written, and the end of its publication is not.
    private static void breakOff(TestTable table) {
        var publication = table.factsAt(MORNING, Wire.cutBeforeWrite(3));
        try {
            publication.publish(List.of(person("Ada")), "tester");
        } catch (TableUnavailable died) {
            return;
        }
        throw new AssertionError("It was not broken off");
    }

    private static FactTable earlier(TestTable table) {
        return table.factsAt(MORNING);
    }

    private static Document person(String name) {
        return Samples.person(ADA, name);
    }

    private static Request put(Document document, Map<String, String> conditions) {
        return request("PUT", "/v1/facts/" + ADA, "", Draft.of(document).json(), conditions);
    }

    private static Request post(Document... documents) {
        var lines = new StringBuilder();
        for (var document : documents) {
            lines.append(Draft.of(document).json()).append('\n');
        }
        return request("POST", "/v1/facts", "", lines.toString(), Map.of());
    }

    private static Request delete(Map<String, String> conditions) {
        return request("DELETE", "/v1/facts/" + ADA, "reason=A+duplicate", "", conditions);
    }

    private static Request request(
            String method, String path, String query, String body, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("content-type", "application/json");
        return new Request(
                method,
                path,
                query,
                headers,
                Body.of(body),
                Optional.of("arn:aws:iam::1:user/ann"));
    }
}
