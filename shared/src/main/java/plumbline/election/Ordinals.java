package plumbline.election;

import java.util.List;

/// Ordinal numbers in words, as answers write them.
final class Ordinals {

    private static final List<String> WORDS =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth", "tenth");

    private Ordinals() {}

    /// `first` for 1; digits beyond the tenth.
    static String word(int number) {
        if (number >= 1 && number <= WORDS.size()) {
            return WORDS.get(number - 1);
        }
        int lastTwo = Math.floorMod(number, 100);
        var teen = lastTwo > 10 && lastTwo < 14;
        var ending =
                switch (teen ? 0 : lastTwo % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
