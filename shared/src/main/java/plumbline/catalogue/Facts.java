package plumbline.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import plumbline.fact.Document;
import plumbline.fact.Stored;

/// The stored facts, as checking needs them: a port; the table implements it.
public interface Facts {

    /// What can be talked about, as of the last time that it was read; loaded at the first call.
    Catalogue catalogue();

    /// Reads documents as they are now in one batch, together with the version that the catalogue
    /// should have.
    ///
    /// @param ids any number of ids, also of documents that are not stored
    Read read(Collection<String> ids);

    /// Reads documents in one batch as they were at the moment that a catalogue shows: whatever is
    /// published meanwhile, all of an answer is of that moment.
    ///
    /// @param ids any number of ids, also of documents that are not stored
    /// @param known a catalogue that this gave
    default Read read(Collection<String> ids, Catalogue known) {
        return read(ids);
    }

    /// What one batched read brought.
    ///
    /// @param documents by id; those that are not stored are missing
    /// @param newer the catalogue as it is now, where the one that `catalogue()` gave before is out
    ///     of date: the claims are to be bound anew against it
    record Read(Map<String, Stored<? extends Document>> documents, Optional<Catalogue> newer) {

        public Read {
            documents = Map.copyOf(documents);
        }

        /// A document of a type, if it is stored and of that type.
        public <D extends Document> Optional<Stored<D>> get(String id, Class<D> type) {
            var stored = documents.get(id);
            if (stored == null || !type.isInstance(stored.document())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Stored<>(
                            type.cast(stored.document()),
                            stored.revision(),
                            stored.publishedAt(),
                            stored.publishedBy()));
        }
    }
}
