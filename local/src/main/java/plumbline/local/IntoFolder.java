package plumbline.local;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.EntityNames;
import plumbline.fact.Document;
import plumbline.fact.Entity;
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
    public Map<String, Document> stored(Collection<String> ids) {
        return folder.facts().read(ids).documents().entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, found -> found.getValue().document()));
    }

    @Override
    public boolean isCountry(String codeOrId) {
        return EntityNames.of(catalogue()).ofKind(Entity.Kind.COUNTRY).stream()
                .anyMatch(country -> country.isCountry(codeOrId));
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
