package plumbline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Independent calls made at the same time, a few at once.
final class Together {

    private Together() {}

    /// Makes every call and gives their results in order. Once one fails, those that have not
    /// begun are not made; when those under way have ended, the first failure is thrown, with the
    /// others as suppressed ones.
    static <T> List<T> all(List<? extends Supplier<T>> calls, int atOnce) {
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        try (var threads =
                Executors.newFixedThreadPool(
                        Math.clamp(calls.size(), 1, atOnce), Thread.ofVirtual().factory())) {
            var made = threads.invokeAll(calls.stream().map(c -> guarded(c, failures)).toList());
            var first = failures.poll();
            if (first != null) {
                failures.forEach(first::addSuppressed);
                throw first;
            }
            return results(made);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TableUnavailable("Interrupted between requests to the table", interrupted);
        }
    }

    private static <T> Callable<List<T>> guarded(
            Supplier<T> call, Queue<RuntimeException> failures) {
        return () -> {
            if (!failures.isEmpty()) {
                return List.of();
            }
            try {
                return List.of(call.get());
            } catch (RuntimeException failure) {
                // Kept, not handled: all() throws it once the calls under way have ended.
                failures.add(failure);
                return List.of();
            }
        };
    }

    private static <T> List<T> results(List<Future<List<T>>> made) {
        var results = new ArrayList<T>();
        made.forEach(one -> results.addAll(one.resultNow()));
        return results;
    }
}
