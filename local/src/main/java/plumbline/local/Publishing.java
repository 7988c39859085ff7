package plumbline.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.fact.Document;
import plumbline.store.Change.Outcome;
import plumbline.store.FactTable;

/// Publishes many documents, and shows how far it is.
final class Publishing {

    /// Enough for one write of the catalogue's version to weigh little, few enough to show
    /// progress.
    static final int STEP = 50; // documents

    /// What is shown while documents are published.
    interface Progress {

        /// Nothing.
        Progress NONE = (done, of) -> {};

        /// So many documents are published.
        void at(int done, int of);
    }

    private final FactTable facts;
    private final Progress progress;

    Publishing(FactTable facts, Progress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    /// Publishes documents.
    ///
    /// @return how many were created, changed and already there
    Map<Outcome, Integer> publish(List<Document> documents, String by) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (int start = 0; start < documents.size(); start += STEP) {
            int end = Math.min(start + STEP, documents.size());
            for (var change : facts.publish(documents.subList(start, end), by)) {
                counts.merge(change.outcome(), 1, Integer::sum);
            }
            progress.at(end, documents.size());
        }
        return counts;
    }
}
