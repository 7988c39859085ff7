package plumbline.local;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;
import plumbline.factfile.FactJson;
import plumbline.store.Change.Outcome;

/// Stands before a destination and lets nothing through: shows what publishing would change there.
final class DryRun implements Destination {

    private final Destination behind;
    private final PrintWriter out;
    private boolean wouldChange;

    private DryRun(Destination behind, PrintWriter out) {
        this.behind = behind;
        this.out = out;
    }

    /// A dry run before the destination of a name. A folder that is not there is not made.
    static DryRun before(String name, PrintWriter out) {
        return new DryRun(
                Destination.isAddress(name) || Files.exists(Path.of(name))
                        ? Destination.named(name)
                        : new NewFolder(),
                out);
    }

    /// Whether anything was shown that would change.
    boolean wouldChange() {
        return wouldChange;
    }

    @Override
    public int step() {
        return behind.step();
    }

    @Override
    public Catalogue catalogue() {
        return behind.catalogue();
    }

    @Override
    public Map<String, Document> stored(Collection<String> ids) {
        return behind.stored(ids);
    }

    @Override
    public boolean isCountry(String codeOrId) {
        return behind.isCountry(codeOrId);
    }

    @Override
    public Map<Outcome, Integer> publish(List<Document> documents) {
        var stored = behind.stored(documents.stream().map(Document::id).toList());
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var document : documents) {
            counts.merge(outcome(document, stored), 1, Integer::sum);
        }
        out.flush();
        return counts;
    }

    private Outcome outcome(Document document, Map<String, Document> stored) {
        if (!stored.containsKey(document.id())) {
            wouldChange = true;
            out.printf("created  %s (%s)%n", document.id(), document.type().word());
            return Outcome.CREATED;
        }
        var before = FactJson.write(stored.get(document.id()));
        var after = FactJson.write(document);
        if (before.equals(after)) {
            return Outcome.UNCHANGED;
        }
        wouldChange = true;
        out.printf("changed  %s (%s)%n", document.id(), document.type().word());
        JsonDifference.between(JsonView.of(before).value(), JsonView.of(after).value())
                .forEach(difference -> out.printf("  %s%n", difference));
        return Outcome.CHANGED;
    }

    @Override
    public void close() {
        behind.close();
    }

    /// A folder that would be made.
    private record NewFolder() implements Destination {

        @Override
        public int step() {
            return Publishing.STEP;
        }

        @Override
        public Catalogue catalogue() {
            return Catalogue.EMPTY;
        }

        @Override
        public Map<String, Document> stored(Collection<String> ids) {
            return Map.of();
        }

        @Override
        public boolean isCountry(String codeOrId) {
            return false;
        }

        @Override
        public Map<Outcome, Integer> publish(List<Document> documents) {
            throw new IllegalStateException("A dry run publishes nothing");
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
