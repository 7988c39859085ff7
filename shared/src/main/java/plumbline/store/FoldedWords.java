package plumbline.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import plumbline.text.Fold;

/// The words of texts without case and accents.
///
/// @param words each a run of letters and digits
record FoldedWords(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    FoldedWords {
        words = List.copyOf(words);
    }

    /// The words of texts.
    static FoldedWords of(Collection<String> texts) {
        return new FoldedWords(
                texts.stream()
                        .map(Fold::of)
                        .flatMap(text -> Arrays.stream(BETWEEN_WORDS.split(text)))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }
}
