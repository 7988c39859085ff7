package plumbline.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Entity;
import plumbline.http.Wiring;
import plumbline.store.Search;
import plumbline.store.TableInMemory;

/// What it costs to know much: the catalogue's size, load, memory and refresh, a page of a search,
/// and the time per text, with few events and with many.
public final class ScaleReport {

    private static final int FEW = 100;
    private static final int MANY = 40_000;
    private static final int NAMES_AN_EVENT = 5;
    private static final int CHANGED = 10;
    private static final double MILLION = 1_000_000;

    private final List<Document> documents;
    private final List<TextRequest> texts;

    private ScaleReport(int events, List<TextRequest> texts) {
        this.documents = new ArrayList<>(Corpus.facts());
        this.documents.addAll(GeneratedFacts.withRollCalls(events, NAMES_AN_EVENT * events));
        this.texts = texts;
    }

    /// Runs everything, from the root of the checkout.
    ///
    /// @param arguments none, or how many times the texts are checked with each
    public static void main(String... arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var texts = Corpus.texts();
        System.out.printf(
                "%-10s %10s %12s %12s %9s %9s %9s %9s %9s %9s%n",
                "events",
                "documents",
                "stored MB",
                "catalogue MB",
                "load ms",
                "index ms",
                "heap MB",
                "+index MB",
                "delta ms",
                "search ms");
        var few = new ScaleReport(FEW, texts);
        var many = new ScaleReport(MANY, texts);
        few.catalogue(FEW);
        many.catalogue(MANY);
        few.catalogue(FEW);
        many.catalogue(MANY);
        perText(few.checker(), many.checker(), texts, rounds);
    }

    private void catalogue(int events) {
        var table = new TableInMemory();
        var size = table.publish(documents);
        long before = heap();
        var facts = table.facts();
        double start = millis();
        var catalogue = facts.catalogue();
        double load = millis() - start;
        int requests = table.requests();
        double loaded = heap() - before;
        start = millis();
        Wiring.checker(new Names(facts)).check(texts.getFirst());
        double index = millis() - start;
        double indexed = heap() - before;
        table.requests();
        table.bytes();
        table.publish(changed());
        start = millis();
        var newer = facts.read(List.of()).newer().orElseThrow();
        double delta = millis() - start;
        int deltaRequests = table.requests();
        long deltaBytes = table.bytes();
        start = millis();
        Wiring.checker(new Names(facts)).check(texts.getFirst());
        double again = millis() - start;
        var search = search(table);
        System.out.printf(
                "%-10d %10d %12.1f %12.1f %9.0f %9.0f %9.1f %9.1f %9.0f %9.1f%n",
                events,
                documents.size(),
                size.documents() / MILLION,
                size.entries() / MILLION,
                load,
                index,
                loaded / MILLION,
                indexed / MILLION,
                delta,
                search);
        System.out.printf(
                "  load: %d requests; delta of %d: %d requests, %d bytes, first text after it %.0f ms; %d"
                        + " entries%n",
                requests, CHANGED, deltaRequests, deltaBytes, again, newer.entries().size());
        if (newer.entries().size() != catalogue.entries().size()) {
            throw new IllegalStateException("The delta lost entries");
        }
    }

    /// The time of a page of a search for two prefixes, in milliseconds.
    private static double search(TableInMemory table) {
        var facts = table.facts();
        var search =
                new Search(
                        Optional.of(DocumentType.ELECTION),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of("pres el"),
                        20,
                        Optional.empty());
        facts.search(search);
        int times = 200;
        double start = millis();
        for (int i = 0; i < times; i++) {
            facts.search(search);
        }
        return (millis() - start) / times;
    }

    /// The first persons and parties, with another alias.
    private List<Document> changed() {
        return documents.stream()
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .limit(CHANGED)
                .<Document>map(
                        entity ->
                                new Entity(
                                        entity.id(),
                                        entity.kind(),
                                        entity.name() + " Changed",
                                        entity.aliases(),
                                        entity.country(),
                                        entity.code(),
                                        entity.members()))
                .toList();
    }

    private Checker checker() {
        return Wiring.checker(new FactsAtHand(documents));
    }

    private static void perText(Checker few, Checker many, List<TextRequest> texts, int rounds) {
        check(few, texts);
        check(many, texts);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            double one = check(few, texts);
            double other = check(many, texts);
            ratios.add(other / one);
            System.out.printf(
                    "round %d: %.3f ms a text with %d events, %.3f with %d, ratio %.2f%n",
                    round + 1, one / texts.size(), FEW, other / texts.size(), MANY, other / one);
        }
        System.out.printf("median ratio %.2f%n", ratios.stream().sorted().toList().get(rounds / 2));
    }

    /// The time of all texts, in milliseconds.
    private static double check(Checker checker, List<TextRequest> texts) {
        double start = millis();
        texts.forEach(checker::check);
        return millis() - start;
    }

    /// CPU time of this thread.
    private static double millis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLION;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// The catalogue of facts, and no documents.
    private record Names(Facts facts) implements Facts {

        @Override
        public Catalogue catalogue() {
            return facts.catalogue();
        }

        @Override
        public Read read(Collection<String> ids) {
            return new Read(Map.of(), Optional.empty());
        }
    }
}
