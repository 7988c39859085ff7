package plumbline.election;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import plumbline.catalogue.Spelling;

/// Tells whether two names of a pollster mean the same one: the words of the shorter all stand in
/// the longer, in any order.
final class Pollsters {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "for", "by", "and", "s");

    private Pollsters() {}

    static boolean same(String one, String other) {
        var wordsOfOne = words(one);
        var wordsOfOther = words(other);
        return !wordsOfOne.isEmpty()
                && !wordsOfOther.isEmpty()
                && (wordsOfOne.containsAll(wordsOfOther) || wordsOfOther.containsAll(wordsOfOne));
    }

    private static Set<String> words(String name) {
        var words = new TreeSet<>(Arrays.asList(BETWEEN_WORDS.split(Spelling.folded(name))));
        words.removeAll(SMALL_WORDS);
        words.remove("");
        return words;
    }
}
