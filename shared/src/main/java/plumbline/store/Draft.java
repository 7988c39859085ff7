package plumbline.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;

/// A document that is to be published.
///
/// @param json its canonical JSON, short enough for an item
record Draft(Document document, String json) {

    static Draft of(Document document) {
        var json = FactJson.write(document);
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > DocumentTooLarge.MAX_BYTES) {
            throw new DocumentTooLarge(document.id(), bytes);
        }
        return new Draft(document, json);
    }

    /// Drafts of documents, one an id: a document that is given twice is published once, and two
    /// documents with one id are refused, since which of them is to stay cannot be told.
    static List<Draft> of(List<? extends Document> documents) {
        var byId = new LinkedHashMap<String, Draft>();
        for (var document : documents) {
            var draft = of(document);
            var other = byId.putIfAbsent(draft.id(), draft);
            if (other != null && !other.json.equals(draft.json)) {
                throw new IllegalArgumentException("Two documents with the id " + draft.id());
            }
        }
        return new ArrayList<>(byId.values());
    }

    String id() {
        return document.id();
    }

    /// Whether this very document is stored already.
    boolean isStored(Optional<DocumentItem> current) {
        return current.map(DocumentItem::json).filter(json::equals).isPresent();
    }
}
