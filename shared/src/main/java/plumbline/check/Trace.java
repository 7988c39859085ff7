package plumbline.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Verdict;

/// What one request did: how long its stages took and what it found. It holds no word of what was
/// sent. The trace of the request that a thread is at work on is the [#current()] one.
public final class Trace {

    private static final ScopedValue<Trace> CURRENT = ScopedValue.newInstance();

    private final long began = System.nanoTime();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private OptionalLong catalogueVersion = OptionalLong.empty();
    private Optional<String> route = Optional.empty();

    /// The trace of this thread's request; where there is none, one that nobody looks at.
    public static Trace current() {
        return CURRENT.isBound() ? CURRENT.get() : new Trace();
    }

    /// Does the work of a request, of which this is the trace.
    public <T> T of(Supplier<T> request) {
        return ScopedValue.where(CURRENT, this).call(request::get);
    }

    /// Does what belongs to a stage; what a stage takes in several goes adds up.
    public <T> T time(Stage stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    /// Notes what was found.
    ///
    /// @param catalogue the version of the catalogue that the claims are bound to
    void found(List<CheckedClaim> claims, long catalogue) {
        claims.forEach(claim -> verdicts.merge(claim.finding().verdict(), 1, Integer::sum));
        catalogueVersion = OptionalLong.of(catalogue);
    }

    /// Notes the route that the request takes, as the contract spells it.
    public void takes(String taken) {
        route = Optional.of(taken);
    }

    /// The route that the request takes, if there is one.
    public Optional<String> route() {
        return route;
    }

    /// How long the request has taken so far, in nanoseconds.
    public long nanoseconds() {
        return System.nanoTime() - began;
    }

    /// How long each stage took, in nanoseconds; a stage that there was not is missing.
    public Map<Stage, Long> stages() {
        return Collections.unmodifiableMap(nanoseconds);
    }

    /// How many claims got each verdict; a verdict that no claim got is missing.
    public Map<Verdict, Integer> verdicts() {
        return Collections.unmodifiableMap(verdicts);
    }

    /// The version of the catalogue that claims were bound to, if any were looked for.
    public OptionalLong catalogueVersion() {
        return catalogueVersion;
    }
}
