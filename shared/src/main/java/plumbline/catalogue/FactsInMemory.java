package plumbline.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Stored;

/// Facts held in memory, each at its first revision: for tests, and for what is rehearsed.
public final class FactsInMemory implements Facts {

    private static final Instant PUBLISHED = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, Document> documents;
    private final Catalogue catalogue;
    private int reads;

    /// Facts that consist of these documents.
    public FactsInMemory(Collection<? extends Document> documents) {
        var byId = new LinkedHashMap<String, Document>();
        documents.forEach(document -> byId.put(document.id(), document));
        this.documents = byId;
        this.catalogue =
                new Catalogue(
                        1,
                        byId.values().stream()
                                .filter(document -> document.type() != DocumentType.SOURCE)
                                .map(Entry::of)
                                .toList());
    }

    /// Facts that consist of these documents.
    public static FactsInMemory of(Document... documents) {
        return new FactsInMemory(List.of(documents));
    }

    /// How many batched reads there were.
    public int reads() {
        return reads;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Read read(Collection<String> ids) {
        reads++;
        var found = new LinkedHashMap<String, Stored<? extends Document>>();
        for (var id : ids) {
            var document = documents.get(id);
            if (document != null) {
                found.put(id, new Stored<>(document, 1, PUBLISHED, "shipped"));
            }
        }
        return new Read(found, Optional.empty());
    }
}
