package plumbline.local;

import java.util.List;
import java.util.Map;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.store.Change.Outcome;

/// Publishes into a data folder of this machine.
record IntoFolder(DataFolder folder) implements Destination {

    private static final String BY = "import";

    @Override
    public int step() {
        return Publishing.STEP;
    }

    @Override
    public Catalogue catalogue() {
        return folder.facts().catalogue();
    }

    @Override
    public Map<Outcome, Integer> publish(List<Document> documents) {
        return new Publishing(folder.facts(), Publishing.Progress.NONE).publish(documents, BY);
    }

    @Override
    public void close() {
        folder.close();
    }
}
