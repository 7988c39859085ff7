package plumbline.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks and says what they come to: sentences a second, bytes a sentence, and each
/// time as a ratio to its baseline of the same run.
public final class ReadingReport {

    private static final double MILLIS = 1_000.0;

    private ReadingReport() {}

    /// Runs everything, from the root of the checkout.
    ///
    /// @param arguments none, or the seconds that each of five iterations lasts
    public static void main(String... arguments) throws RunnerException {
        long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 3;
        var options =
                new OptionsBuilder()
                        .include(Checking.class.getName())
                        .addProfiler(GCProfiler.class)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementTime(TimeValue.seconds(seconds))
                        .build();
        var report = new ArrayList<String>();
        var results = List.copyOf(new Runner(options).run());
        corpus(results, report);
        longest(results, report);
        report.forEach(System.out::println);
    }

    private static void corpus(List<RunResult> results, List<String> report) {
        var texts = Corpus.texts();
        long sentences = Corpus.sentences(texts, new FactsAtHand(Corpus.facts()));
        report.add("%n%d texts, %d sentences".formatted(texts.size(), sentences));
        report.add("%-12s %12s %12s %8s".formatted("events", "sentences/s", "B/sentence", "ratio"));
        var runs = of("corpus", results);
        double baseline = millis(runs.getFirst());
        for (var run : runs) {
            report.add(
                    "%-12s %,12.0f %,12.0f %8.2f"
                            .formatted(
                                    run.getParams().getParam("events"),
                                    sentences * MILLIS / millis(run),
                                    bytes(run) / sentences,
                                    millis(run) / baseline));
        }
    }

    private static void longest(List<RunResult> results, List<String> report) {
        report.add("%n%-16s %8s %12s %8s".formatted("20,000 chars", "ms", "bytes", "ratio"));
        var runs = of("longest", results);
        double baseline = millis(runs.getFirst());
        for (var run : runs) {
            report.add(
                    "%-16s %8.2f %,12.0f %8.2f"
                            .formatted(
                                    '"' + run.getParams().getParam("again") + '"',
                                    millis(run),
                                    bytes(run),
                                    millis(run) / baseline));
        }
    }

    private static List<RunResult> of(String benchmark, List<RunResult> results) {
        return results.stream()
                .filter(run -> run.getParams().getBenchmark().endsWith("." + benchmark))
                .toList();
    }

    private static double millis(RunResult run) {
        return run.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult run) {
        return requireNonNull(run.getSecondaryResults().get("gc.alloc.rate.norm")).getScore();
    }
}
