package plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.catalogue.Facts;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.fact.Document;
import plumbline.http.Wiring;

/// Checking texts, from characters to verdicts, on one thread.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class Checking {

    /// A checker over the facts of the corpus and generated ones, and texts.
    @State(Scope.Benchmark)
    public static class Known {

        /// Generated elections and resolutions, beside those of the corpus.
        @Param({"0", "100", "10000", "40000"})
        int events;

        private List<TextRequest> texts = List.of();
        private Checker checker = Wiring.checker(new FactsAtHand(List.of()));

        /// Loads everything, and makes the indexes of the catalogue.
        @Setup
        public void load() {
            texts = Corpus.texts();
            var facts = facts(events);
            checker = Wiring.checker(facts);
        }

        static Facts facts(int events) {
            var documents = new ArrayList<Document>(Corpus.facts());
            if (events > 0) {
                documents.addAll(GeneratedFacts.of(events, 5 * events));
            }
            return new FactsAtHand(documents);
        }

        List<TextRequest> texts() {
            return texts;
        }

        int claims(TextRequest text) {
            return checker.check(text).size();
        }
    }

    /// Texts of the greatest length.
    @State(Scope.Benchmark)
    public static class LongText {

        /// What is repeated; "ordinary" stands for texts of the corpus.
        @Param({"ordinary", "1", "1 ", "(", "A", "A ", ",", "Tokayev ", "5% ", "Kazakhstan, "})
        String again = "ordinary";

        private TextRequest text = Texts.again(",");
        private Checker checker = Wiring.checker(new FactsAtHand(List.of()));

        /// Writes the text.
        @Setup
        public void write() {
            text = again.equals("ordinary") ? Texts.ordinary(Corpus.texts()) : Texts.again(again);
            checker = Wiring.checker(Known.facts(0));
        }

        int claims() {
            return checker.check(text).size();
        }
    }

    /// All texts of the corpus.
    @Benchmark
    public int corpus(Known known) {
        int claims = 0;
        for (var text : known.texts()) {
            claims += known.claims(text);
        }
        return claims;
    }

    /// One text of 20,000 characters.
    @Benchmark
    public int longest(LongText text) {
        return text.claims();
    }
}
