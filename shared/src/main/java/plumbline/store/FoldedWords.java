package plumbline.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of texts without case and accents.
///
/// @param words each a run of letters and digits
record FoldedWords(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    FoldedWords {
        words = List.copyOf(words);
    }

    /// The words of texts.
    static FoldedWords of(Collection<String> texts) {
        return new FoldedWords(
                texts.stream()
                        .map(FoldedWords::folded)
                        .flatMap(text -> Arrays.stream(BETWEEN_WORDS.split(text)))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    /// Whether there are words here and each of them begins one of the others.
    boolean allBegin(FoldedWords others) {
        return !words.isEmpty()
                && words.stream()
                        .allMatch(
                                begin ->
                                        others.words.stream()
                                                .anyMatch(word -> word.startsWith(begin)));
    }

    /// By way of upper case, so that letters that only differ in lower case (ß, ς, ı) fold alike.
    private static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
