package plumbline.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words for numbers.
final class NumberNames {

    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, BigDecimal> MAGNITUDES =
            Map.ofEntries(
                    Map.entry("thousand", BigDecimal.valueOf(1_000)),
                    Map.entry("k", BigDecimal.valueOf(1_000)),
                    Map.entry("lakh", BigDecimal.valueOf(100_000)),
                    Map.entry("million", BigDecimal.valueOf(1_000_000)),
                    Map.entry("mln", BigDecimal.valueOf(1_000_000)),
                    Map.entry("mn", BigDecimal.valueOf(1_000_000)),
                    Map.entry("m", BigDecimal.valueOf(1_000_000)),
                    Map.entry("crore", BigDecimal.valueOf(10_000_000)),
                    Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
                    Map.entry("bn", BigDecimal.valueOf(1_000_000_000)));
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, Integer> DENOMINATORS =
            Map.ofEntries(
                    Map.entry("half", 2),
                    Map.entry("halves", 2),
                    Map.entry("third", 3),
                    Map.entry("thirds", 3),
                    Map.entry("quarter", 4),
                    Map.entry("quarters", 4),
                    Map.entry("fourth", 4),
                    Map.entry("fourths", 4),
                    Map.entry("fifth", 5),
                    Map.entry("fifths", 5),
                    Map.entry("sixth", 6),
                    Map.entry("sixths", 6),
                    Map.entry("seventh", 7),
                    Map.entry("sevenths", 7),
                    Map.entry("eighth", 8),
                    Map.entry("eighths", 8),
                    Map.entry("ninth", 9),
                    Map.entry("ninths", 9),
                    Map.entry("tenth", 10),
                    Map.entry("tenths", 10));

    private static final Set<String> BEGINNINGS = beginnings();

    private NumberNames() {}

    /// Whether a number in words can begin with a word: "twenty", "third", "half", "a" (million).
    static boolean begins(String fold) {
        return BEGINNINGS.contains(fold);
    }

    /// What a word below a hundred stands for: "seven", "thirty".
    static Optional<Integer> small(String fold) {
        return Optional.ofNullable(SMALL.get(fold));
    }

    /// What a word or letter multiplies by: "million", "m", "lakh".
    static Optional<BigDecimal> magnitude(String fold) {
        return Optional.ofNullable(MAGNITUDES.get(fold));
    }

    /// What place a word names: "third".
    static Optional<Integer> ordinal(String fold) {
        return Optional.ofNullable(ORDINALS.get(fold));
    }

    /// What a word divides by: "third", "quarters".
    static Optional<Integer> denominator(String fold) {
        return Optional.ofNullable(DENOMINATORS.get(fold));
    }

    private static Map<String, Integer> small() {
        var names =
                List.of(
                        "zero",
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve",
                        "thirteen",
                        "fourteen",
                        "fifteen",
                        "sixteen",
                        "seventeen",
                        "eighteen",
                        "nineteen");
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), i);
        }
        var tens =
                List.of(
                        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                        "ninety");
        for (int i = 0; i < tens.size(); i++) {
            words.put(tens.get(i), (i + 2) * 10);
        }
        return Map.copyOf(words);
    }

    private static Set<String> beginnings() {
        var words = new HashSet<>(SMALL.keySet());
        words.addAll(ORDINALS.keySet());
        words.addAll(List.of("a", "an", "half"));
        return Set.copyOf(words);
    }

    private static Map<String, Integer> ordinals() {
        var names =
                List.of(
                        "first",
                        "second",
                        "third",
                        "fourth",
                        "fifth",
                        "sixth",
                        "seventh",
                        "eighth",
                        "ninth",
                        "tenth",
                        "eleventh",
                        "twelfth");
        var words = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), i + 1);
        }
        return Map.copyOf(words);
    }
}
