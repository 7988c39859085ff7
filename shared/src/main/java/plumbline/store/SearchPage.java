package plumbline.store;

import java.util.List;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.Stored;

/// One page of what a search found, by type and then by id.
///
/// @param nextCursor what to ask the next page with; empty on the last page
public record SearchPage(List<Stored<? extends Document>> documents, Optional<String> nextCursor) {

    public SearchPage {
        documents = List.copyOf(documents);
    }
}
