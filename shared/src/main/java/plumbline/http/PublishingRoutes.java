package plumbline.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.FactReferences;
import plumbline.factfile.Line;
import plumbline.factfile.LineFault;
import plumbline.factfile.Parsed;
import plumbline.json.Fault;
import plumbline.json.Faults;
import plumbline.json.JsonWriter;
import plumbline.store.Change;
import plumbline.store.DocumentTooLarge;
import plumbline.store.FactTable;
import plumbline.store.Precondition;
import plumbline.store.RevisionConflict;

/// The routes that publish and withdraw facts. A request with a fault writes nothing.
public final class PublishingRoutes {

    private static final List<MediaType> OFFERS = List.of(MediaType.JSON);
    private static final String NOBODY = "unknown";
    private static final Precondition NEVER_STORED = Precondition.at(0);
    private static final int REFERRERS_SHOWN = 10;

    private PublishingRoutes() {}

    /// `PUT /v1/facts/{id+}`.
    public static Endpoint one(FactTable facts) {
        return new Endpoint(
                Route.of("PUT", "/v1/facts/{id+}"), OFFERS, call -> publishOne(call, facts));
    }

    /// `POST /v1/facts`.
    public static Endpoint many(FactTable facts) {
        return new Endpoint(
                Route.of("POST", "/v1/facts"), OFFERS, call -> publishMany(call, facts));
    }

    /// `DELETE /v1/facts/{id+}`: withdraws a fact, by a revision that says why.
    public static Endpoint withdrawal(FactTable facts) {
        return new Endpoint(
                Route.of("DELETE", "/v1/facts/{id+}"), OFFERS, call -> withdraw(call, facts));
    }

    private static Response publishOne(Endpoint.Call call, FactTable facts) {
        var parsed = FactFile.parseDocument(JsonBody.json(call.request()).bytes());
        var document =
                parsed.document().orElseThrow(() -> new Refused(Problem.invalid(parsed.faults())));
        if (!document.id().equals(call.id())) {
            throw new Refused(Problem.invalid("/id", "is not the id of the address"));
        }
        var faults = FactReferences.check(List.of(new Line(1, document)), new StoredFacts(facts));
        if (!faults.isEmpty()) {
            throw new Refused(
                    Problem.invalid(
                            faults.stream()
                                    .map(fault -> new Fault(fault.pointer(), fault.detail()))
                                    .toList()));
        }
        var change = write(call.request(), document, facts);
        var created = change.outcome() == Change.Outcome.CREATED;
        return published(created ? 201 : 200, change);
    }

    private static Change write(Request request, Document document, FactTable facts) {
        try {
            return facts.publish(document, by(request), precondition(request));
        } catch (RevisionConflict changed) {
            throw changedMeanwhile();
        } catch (DocumentTooLarge tooLarge) {
            throw tooLarge();
        }
    }

    private static String by(Request request) {
        return request.principal().orElse(NOBODY);
    }

    /// What the request insists on. Where it has both fields, `If-Match` counts.
    private static Precondition precondition(Request request) {
        if (request.header("if-match").isPresent()) {
            return EntityTag.ifMatch(request.header("if-match").get());
        }
        if (request.header("if-none-match").isEmpty()) {
            return Precondition.none();
        }
        if (request.method().equals("PUT")
                && request.header("if-none-match").get().strip().equals("*")) {
            return NEVER_STORED;
        }
        throw new Refused(Problem.invalid("", "If-None-Match takes * only, with PUT"));
    }

    private static Response withdraw(Endpoint.Call call, FactTable facts) {
        var reason = reason(call.request());
        var precondition = precondition(call.request());
        facts.read(List.of(call.id()))
                .documents()
                .values()
                .forEach(stored -> requireUnreferred(stored.document(), facts));
        try {
            var change =
                    facts.withdraw(call.id(), reason, by(call.request()), precondition)
                            .orElseThrow(
                                    () -> new Refused(Problem.notFound("There is no such fact.")));
            return published(200, change);
        } catch (RevisionConflict changed) {
            throw changedMeanwhile();
        }
    }

    private static String reason(Request request) {
        var faults = new Faults();
        var query = new Query(request.query(), Set.of("reason"), faults);
        var reason = query.text("reason").filter(text -> !text.isBlank());
        if (reason.isEmpty()) {
            query.fault("reason", "must say why the fact is withdrawn");
        }
        if (reason.orElse("").length() > Limits.REASON_LENGTH) {
            query.fault("reason", "has more than %,d characters".formatted(Limits.REASON_LENGTH));
        }
        if (faults.count() > 0) {
            throw new Refused(Problem.invalid(faults.list()));
        }
        return reason.orElseThrow();
    }

    /// A fact that others rest on stays until they have been changed or withdrawn themselves.
    private static void requireUnreferred(Document document, FactTable facts) {
        var referrers = Referrers.to(document, facts);
        if (!referrers.isEmpty()) {
            var shown = referrers.subList(0, Math.min(referrers.size(), REFERRERS_SHOWN));
            throw new Refused(
                    Problem.conflict(
                            "Other facts refer to it, %,d in all: %s%s"
                                    .formatted(
                                            referrers.size(),
                                            String.join(", ", shown),
                                            shown.size() < referrers.size() ? ", …" : "")));
        }
    }

    private static Response published(int status, Change change) {
        return Response.json(status, JsonWriter.object(out -> change(change, out)))
                .with("etag", EntityTag.of(change.revision()).text());
    }

    private static Response publishMany(Endpoint.Call call, FactTable facts) {
        var parsed = FactFile.parse(JsonBody.jsonLines(call.request()).bytes());
        requireFewEnough(parsed);
        refuse(parsed.faults());
        if (parsed.lines().isEmpty()) {
            throw new Refused(Problem.invalid("", "holds no document"));
        }
        refuse(FactReferences.check(parsed.lines(), new StoredFacts(facts)));
        var documents = parsed.lines().stream().map(Line::document).toList();
        try {
            var changes = facts.publish(documents, by(call.request()));
            return Response.json(
                    200,
                    JsonWriter.object(
                            out -> out.objects("published", changes, PublishingRoutes::change)));
        } catch (DocumentTooLarge tooLarge) {
            throw tooLarge();
        }
    }

    private static void requireFewEnough(Parsed parsed) {
        var lines = new HashSet<Integer>();
        parsed.lines().forEach(line -> lines.add(line.number()));
        parsed.faults().forEach(fault -> lines.add(fault.line()));
        if (lines.size() > Limits.DOCUMENTS) {
            throw new Refused(
                    Problem.tooLarge(
                            "A request publishes at most %,d documents."
                                    .formatted(Limits.DOCUMENTS)));
        }
    }

    private static void refuse(List<LineFault> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(Problem.invalidLines(faults));
        }
    }

    private static void change(Change change, JsonWriter out) {
        out.text("id", change.id());
        out.whole("revision", (long) change.revision());
        out.text("outcome", change.outcome().name());
    }

    private static Refused changedMeanwhile() {
        return new Refused(
                Problem.preconditionFailed("The stored document is at another revision."));
    }

    private static Refused tooLarge() {
        return new Refused(
                Problem.tooLarge(
                        "A document has at most %,d bytes of JSON."
                                .formatted(DocumentTooLarge.MAX_BYTES)));
    }
}
