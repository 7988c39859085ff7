package plumbline.bench;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Facts;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Stored;

/// Facts in memory, so that what is measured is reading, binding and judging, and no table.
final class FactsAtHand implements Facts {

    private final Map<String, Stored<? extends Document>> documents = new HashMap<>();
    private final Catalogue catalogue;

    FactsAtHand(Collection<? extends Document> documents) {
        documents.forEach(
                document ->
                        this.documents.put(
                                document.id(),
                                new Stored<>(document, 1, Instant.EPOCH, "benchmark")));
        catalogue =
                new Catalogue(
                        1,
                        documents.stream()
                                .filter(document -> document.type() != DocumentType.SOURCE)
                                .map(Entry::of)
                                .toList());
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Read read(Collection<String> ids) {
        var found = new LinkedHashMap<String, Stored<? extends Document>>();
        for (var id : ids) {
            var document = documents.get(id);
            if (document != null) {
                found.put(id, document);
            }
        }
        return new Read(found, Optional.empty());
    }
}
