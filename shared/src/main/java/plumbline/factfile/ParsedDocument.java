package plumbline.factfile;

import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.json.Fault;

/// A single document that was read: it, or every fault that it has.
public record ParsedDocument(Optional<Document> document, List<Fault> faults) {

    public ParsedDocument {
        faults = List.copyOf(faults);
    }
}
