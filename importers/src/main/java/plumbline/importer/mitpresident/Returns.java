package plumbline.importer.mitpresident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import plumbline.fact.Election.Result;

/// The votes of a state or of the country in one year: of each candidate over all the lines on
/// which the name stood, and of nobody who is named.
final class Returns {

    /* What a share is a share of differs between sources where some ballots were blank or spoilt, so
     * that there the second decimal would say more than is known. */
    private static final int DECIMALS = 2; // of a share in percent
    private static final int DECIMALS_WITH_SPOILT_BALLOTS = 1;

    private final Map<String, Long> votes = new LinkedHashMap<>();
    private final Map<Apart, Long> apart = new EnumMap<>(Apart.class);
    private final Set<Long> totals = new TreeSet<>();

    /// Adds votes of a candidate.
    void add(String candidate, long count) {
        votes.merge(candidate, count, Long::sum);
    }

    /// Adds votes of nobody who is named.
    void add(Apart kind, long count) {
        apart.merge(kind, count, Long::sum);
    }

    /// Adds those of a part.
    ///
    /// @param ids the candidates' ids, by the names in the part
    void add(Returns part, Map<String, String> ids) {
        part.votes.forEach((written, count) -> add(ids.getOrDefault(written, written), count));
        part.apart.forEach(this::add);
    }

    /// Notes what the file says that the sum is.
    void total(long total) {
        totals.add(total);
    }

    /// What the file says that the sum is, where the sum is another one.
    Optional<String> difference() {
        long sum = sum(votes.values()) + sum(apart.values());
        return totals.equals(Set.of(sum))
                ? Optional.empty()
                : Optional.of(
                        "the candidatevotes add up to %,d, totalvotes says %s"
                                .formatted(sum, totals));
    }

    /// The candidates' votes, the most first.
    List<Result> votes() {
        return votes.entrySet().stream()
                .sorted(mostVotesFirst())
                .map(
                        entry ->
                                new Result(
                                        entry.getKey(),
                                        Optional.empty(),
                                        OptionalLong.of(entry.getValue()),
                                        OptionalInt.empty()))
                .toList();
    }

    /// The candidates' shares of all the votes that were cast for somebody, blank and spoilt ones
    /// left out.
    List<Result> shares() {
        long counted = sum(votes.values());
        int decimals = DECIMALS;
        for (var kind : apart.keySet()) {
            if (kind.counted()) {
                counted += apart.getOrDefault(kind, 0L);
            } else {
                decimals = DECIMALS_WITH_SPOILT_BALLOTS;
            }
        }
        var shares = new ArrayList<Result>();
        for (var entry : votes.entrySet().stream().sorted(mostVotesFirst()).toList()) {
            share(entry.getValue(), counted, decimals)
                    .ifPresent(
                            share ->
                                    shares.add(
                                            new Result(
                                                    entry.getKey(),
                                                    Optional.of(share),
                                                    OptionalLong.empty(),
                                                    OptionalInt.empty())));
        }
        return List.copyOf(shares);
    }

    private static Comparator<Map.Entry<String, Long>> mostVotesFirst() {
        return Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey());
    }

    private static Optional<BigDecimal> share(long votes, long of, int decimals) {
        return of == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(votes)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP));
    }

    /// What went to nobody who is named, in words; empty for nothing.
    String apartInWords() {
        var words = new ArrayList<String>();
        apart.forEach((kind, count) -> words.add("%,d %s".formatted(count, kind.words())));
        return String.join(", ", words);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
