package plumbline.election;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalogue.Entry;
import plumbline.fact.Countries;
import plumbline.text.Fold;

/// The words that tell one referendum from another: what was asked.
final class Topics {

    private static final int LONG_ENOUGH = 4;
    private static final int LONG_ENOUGH_TO_BEGIN = 5;

    private static final Set<String> UNDOING =
            Set.of("repeal", "abol", "scrap", "remov", "withdraw", "leav", "revok", "annul");

    private static final Set<String> UNDOING_AS_IT_IS = Set.of("opt", "exit", "quit", "end");

    /// Short words that tell what a referendum is on.
    private static final Set<String> SHORT = Set.of("age", "tax", "gun", "sex");

    /// Words that any referendum may be spoken of with.
    private static final Set<String> COMMON =
            Set.of(
                    "referendum",
                    "plebiscite",
                    "vote",
                    "votes",
                    "voters",
                    "voting",
                    "ballot",
                    "election",
                    "initiative",
                    "proposal",
                    "proposed",
                    "question",
                    "national",
                    "year",
                    "years",
                    "over",
                    "with",
                    "from",
                    "that",
                    "this",
                    "they",
                    "their",
                    "should",
                    "would",
                    "will",
                    "have",
                    "been",
                    "favour",
                    "favor",
                    "accept",
                    "support",
                    "approve",
                    "agree",
                    "want",
                    "side",
                    "country",
                    "people",
                    "days",
                    "into",
                    "than",
                    "more",
                    "week",
                    "month",
                    "sunday",
                    "saturday",
                    "after",
                    "first",
                    "second",
                    "third",
                    "open",
                    "made",
                    "payment",
                    "state",
                    "other");

    private Topics() {}

    /// The topic words of a text, folded.
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(Fold.of(text).split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.equals("eu") ? "european" : word)
                .filter(word -> word.length() >= LONG_ENOUGH || isNumbered(word))
                .filter(word -> !COMMON.contains(word))
                .filter(word -> Countries.builtIn().named(word).isEmpty())
                .forEach(words::add);
        return words;
    }

    /// "13th", "co2", "tax": short, and telling all the same.
    private static boolean isNumbered(String word) {
        return SHORT.contains(word)
                || word.endsWith("th")
                || (word.chars().anyMatch(Character::isDigit)
                        && word.chars().anyMatch(Character::isLetter));
    }

    /// The topic words of a referendum's names and question.
    static Set<String> of(Entry.OfElection entry) {
        var words = new LinkedHashSet<String>();
        Stream.of(Stream.of(entry.name()), entry.aliases().stream(), entry.question().stream())
                .flatMap(texts -> texts)
                .map(Topics::of)
                .forEach(words::addAll);
        return words;
    }

    /// How many words two topics have in common: one may be the beginning of the other ("pension",
    /// "pensions").
    static int common(Set<String> one, Set<String> other) {
        return (int)
                one.stream()
                        .filter(word -> other.stream().anyMatch(that -> isSame(word, that)))
                        .count();
    }

    private static boolean isSame(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        return shorter.equals(longer)
                || (shorter.length() >= LONG_ENOUGH_TO_BEGIN && longer.startsWith(shorter));
    }

    /// Whether a text speaks of doing away with something: who backs that thing may well be against
    /// what was asked.
    static boolean undoes(String text) {
        return Arrays.stream(Fold.of(text).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(
                        word ->
                                UNDOING_AS_IT_IS.contains(word)
                                        || UNDOING.stream().anyMatch(word::startsWith));
    }
}
