package plumbline.http;

import java.util.HashSet;
import java.util.List;
import plumbline.fact.Document;
import plumbline.factfile.FactFile;
import plumbline.factfile.FactReferences;
import plumbline.factfile.Line;
import plumbline.factfile.LineFault;
import plumbline.factfile.Parsed;
import plumbline.json.Fault;
import plumbline.json.JsonWriter;
import plumbline.store.Change;
import plumbline.store.DocumentTooLarge;
import plumbline.store.FactTable;
import plumbline.store.RevisionConflict;

/// The routes that publish facts. A request with a fault writes nothing.
public final class PublishingRoutes {

    private static final List<MediaType> OFFERS = List.of(MediaType.JSON);
    private static final String NOBODY = "unknown";
    private static final int NOT_STORED = 0;

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

    private static Response publishOne(Endpoint.Call call, FactTable facts) {
        var parsed = FactFile.parseDocument(JsonBody.json(call.request()).bytes());
        var document =
                parsed.document().orElseThrow(() -> new Refused(Problem.invalid(parsed.faults())));
        if (!document.id().equals(call.id())) {
            throw new Refused(Problem.invalid("/id", "is not the id of the address"));
        }
        var faults =
                FactReferences.check(List.of(new Line(1, document)), new StoredCountries(facts));
        if (!faults.isEmpty()) {
            throw new Refused(
                    Problem.invalid(
                            faults.stream()
                                    .map(fault -> new Fault(fault.pointer(), fault.detail()))
                                    .toList()));
        }
        var change = write(call.request(), document, facts);
        var created = change.outcome() == Change.Outcome.CREATED;
        return Response.json(created ? 201 : 200, JsonWriter.object(out -> change(change, out)))
                .with("etag", EntityTag.of(change.revision()).text());
    }

    private static Change write(Request request, Document document, FactTable facts) {
        var by = request.principal().orElse(NOBODY);
        try {
            if (request.header("if-match").isPresent()) {
                var expected = expected(request.header("if-match").get(), document.id(), facts);
                return facts.publish(document, by, expected);
            }
            if (request.header("if-none-match").isPresent()) {
                requireStar(request.header("if-none-match").get());
                return facts.publish(document, by, NOT_STORED);
            }
            return facts.publish(List.of(document), by).getFirst();
        } catch (RevisionConflict changed) {
            throw changedMeanwhile();
        } catch (DocumentTooLarge tooLarge) {
            throw tooLarge();
        }
    }

    /// The revision that the caller saw last.
    private static int expected(String ifMatch, String id, FactTable facts) {
        return facts.current(id)
                .filter(stored -> EntityTag.of(stored.revision()).isMatch(ifMatch))
                .orElseThrow(PublishingRoutes::changedMeanwhile)
                .revision();
    }

    private static void requireStar(String ifNoneMatch) {
        if (!ifNoneMatch.strip().equals("*")) {
            throw new Refused(Problem.invalid("", "If-None-Match takes * only, with PUT"));
        }
    }

    private static Response publishMany(Endpoint.Call call, FactTable facts) {
        var parsed = FactFile.parse(JsonBody.jsonLines(call.request()).bytes());
        requireFewEnough(parsed);
        refuse(parsed.faults());
        if (parsed.lines().isEmpty()) {
            throw new Refused(Problem.invalid("", "holds no document"));
        }
        refuse(FactReferences.check(parsed.lines(), new StoredCountries(facts)));
        var documents = parsed.lines().stream().map(Line::document).toList();
        try {
            var changes = facts.publish(documents, call.request().principal().orElse(NOBODY));
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
