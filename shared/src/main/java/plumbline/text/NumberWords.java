package plumbline.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.text.Numeral.Form;
import plumbline.text.Numerals.Found;
import plumbline.text.Token.Sort;

/// Reads numbers in words: "twenty-one", "a hundred and five thousand", "six and a half million".
final class NumberWords {

    /// More than so much is not multiplied any more.
    private static final long MOST_SCALED = 1_000_000;

    private final List<Token> tokens;

    NumberWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The longest number in words that begins at a token: a sum of hundreds below each magnitude.
    /// "Ten million" is 10 million, to the million.
    Optional<Found> at(int start) {
        int i = start;
        boolean any = false;
        if (isArticle(tokens.get(i)) && i + 1 < tokens.size()) {
            var next = tokens.get(i + 1).fold();
            if (!next.equals("hundred")
                    && !next.equals("thousand")
                    && !next.equals("million")
                    && !next.equals("dozen")
                    && !next.equals("billion")) {
                return Optional.empty();
            }
        }
        long total = 0;
        long group = 0;
        long last = 0;
        boolean tens = false;
        boolean scaled = false;
        while (i < tokens.size() && tokens.get(i).sort() == Sort.WORD) {
            var fold = tokens.get(i).fold();
            var small = NumberNames.small(fold);
            if (small.isPresent()) {
                if (any && group % 100 != 0 && !(group % 10 == 0 && small.get() < 10)) {
                    break;
                }
                group += small.get();
            } else if (isArticle(tokens.get(i)) && !any) {
                group = 1;
            } else if (fold.equals("hundred") && any && group <= MOST_SCALED) {
                group = Math.max(1, group) * 100;
            } else if (fold.equals("dozen") && any && group <= MOST_SCALED) {
                group = Math.max(1, group) * 12;
            } else if (any && isWordMagnitude(fold)) {
                long magnitude = NumberNames.magnitude(fold).orElseThrow().longValueExact();
                if (group > MOST_SCALED || total > 1_000_000_000_000L) {
                    break;
                }
                total += Math.max(1, group) * magnitude;
                tens = group % 100 != 0;
                last = magnitude;
                group = 0;
                scaled = true;
            } else if (fold.equals("and")
                    && any
                    && i + 1 < tokens.size()
                    && isSmall(i + 1)
                    && ((group % 100 == 0 && group > 0) || (total > 0 && group == 0))) {
                i++;
                continue;
            } else {
                break;
            }
            any = true;
            i++;
        }
        if (!any || i == start) {
            return Optional.empty();
        }
        long value = total + group;
        var half = half(i, value, scaled);
        if (half.isPresent()) {
            return Optional.of(new Found(half.get().numeral(), i - start + half.get().length()));
        }
        var number = BigDecimal.valueOf(value);
        var place = scaled ? Numerals.lastPlace(number) : BigDecimal.ONE;
        var unit = tens && group == 0 ? place.min(BigDecimal.valueOf(last)) : place;
        return Optional.of(new Found(new Numeral(number, unit, Form.WORDS, scaled), i - start));
    }

    /// "eleven and a half", "six and a half million", behind the whole number.
    private Optional<Found> half(int i, long whole, boolean scaled) {
        if (scaled
                || i + 2 >= tokens.size()
                || !tokens.get(i).is("and")
                || !isArticle(tokens.get(i + 1))) {
            return Optional.empty();
        }
        var fold = tokens.get(i + 2).fold();
        if (!fold.equals("half") && !fold.equals("quarter")) {
            return Optional.empty();
        }
        var part = new BigDecimal(fold.equals("half") ? "0.5" : "0.25");
        var value = BigDecimal.valueOf(whole).add(part);
        var magnitude =
                i + 3 < tokens.size() && isWordMagnitude(tokens.get(i + 3).fold())
                        ? NumberNames.magnitude(tokens.get(i + 3).fold())
                        : Optional.<BigDecimal>empty();
        var scale = magnitude.orElse(BigDecimal.ONE);
        var number = value.multiply(scale);
        return Optional.of(
                new Found(
                        new Numeral(
                                magnitude.isPresent() ? number.setScale(0) : number,
                                Numerals.lastPlace(number),
                                Form.WORDS,
                                magnitude.isPresent()),
                        magnitude.isPresent() ? 4 : 3));
    }

    private boolean isSmall(int i) {
        return NumberNames.small(tokens.get(i).fold()).isPresent();
    }

    private static boolean isWordMagnitude(String fold) {
        return fold.length() > 2 && NumberNames.magnitude(fold).isPresent();
    }

    /// Whether a word is "a" or "an", which may stand for one.
    static boolean isArticle(Token token) {
        return token.is("a") || token.is("an");
    }
}
