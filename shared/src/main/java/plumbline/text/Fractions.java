package plumbline.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import plumbline.text.Numeral.Form;
import plumbline.text.Numerals.Found;
import plumbline.text.Token.Sort;

/// Reads fractions, in percent: in words, and as so many out of so many.
final class Fractions {

    private final List<Token> tokens;

    Fractions(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// "two in three", "four out of five", "8 out of 10", "nine of every ten", "61 of a hundred".
    ///
    /// @param length how many tokens the part takes
    Optional<Found> outOf(int start, BigDecimal part, int length) {
        int i = start + length;
        int linkEnd = linkEnd(i);
        if (linkEnd == 0 || part.scale() > 0) {
            return Optional.empty();
        }
        var whole = small(linkEnd);
        if (whole == 0 || BigDecimal.valueOf(whole).compareTo(part) <= 0 || whole > 100) {
            return Optional.empty();
        }
        boolean explicit = linkEnd - i > 1;
        boolean usual = whole <= 10 && part.intValue() < 10;
        if (!explicit && !usual) {
            return Optional.empty();
        }
        if (linkEnd + 1 < tokens.size() && isMonthOrUnitAfter(linkEnd + 1)) {
            return Optional.empty();
        }
        return Optional.of(new Found(percent(part, whole), linkEnd + 1 - start));
    }

    private boolean isMonthOrUnitAfter(int i) {
        var token = tokens.get(i);
        return Calendar.month(token.fold()) > 0
                || token.is("%")
                || token.fold().startsWith("per")
                || token.fold().equals("million")
                || token.fold().equals("thousand");
    }

    /// The index after "in", "out of", "of every", "in every" at i, or 0.
    private int linkEnd(int i) {
        if (i + 1 >= tokens.size()) {
            return 0;
        }
        var link = tokens.get(i).fold();
        var next = tokens.get(i + 1).fold();
        if (link.equals("out") && next.equals("of") && i + 2 < tokens.size()) {
            return tokens.get(i + 2).fold().equals("every") ? i + 3 : i + 2;
        }
        boolean inOrOf = link.equals("in") || link.equals("of");
        if (inOrOf && (next.equals("every") || isAHundred(i + 1))) {
            return i + 2;
        }
        return link.equals("in") ? i + 1 : 0;
    }

    private boolean isAHundred(int i) {
        return tokens.get(i).fold().equals("a")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).fold().equals("hundred");
    }

    private int small(int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        var token = tokens.get(i);
        if (token.fold().equals("hundred")) {
            return 100;
        }
        if (token.sort() == Sort.NUMBER) {
            var text = token.text();
            return text.length() <= 3 && text.chars().allMatch(Character::isDigit)
                    ? Integer.parseInt(text)
                    : 0;
        }
        return NumberNames.small(token.fold()).orElse(0);
    }

    /// "half", "a third", "two-thirds", "three quarters", "one fifth"; not "the third".
    Optional<Found> at(int i) {
        var fold = tokens.get(i).fold();
        if (fold.equals("half")) {
            return halfOf(i);
        }
        int part = NumberWords.isArticle(tokens.get(i)) ? 1 : NumberNames.small(fold).orElse(0);
        if (part == 0 || i + 1 >= tokens.size()) {
            return Optional.empty();
        }
        int denominator = NumberNames.denominator(tokens.get(i + 1).fold()).orElse(0);
        if (denominator <= part) {
            return Optional.empty();
        }
        boolean plural = tokens.get(i + 1).fold().endsWith("s");
        boolean half = tokens.get(i + 1).fold().equals("half");
        boolean hasOf = i + 2 < tokens.size() && tokens.get(i + 2).is("of");
        boolean article = NumberWords.isArticle(tokens.get(i));
        if (part == 1
                ? plural || (article && !half && !hasOf && denominator != 4 && denominator != 3)
                : !plural) {
            return Optional.empty();
        }
        if (article
                && !hasOf
                && (denominator == 3 || denominator == 4)
                && i + 2 < tokens.size()
                && tokens.get(i + 2).sort() == Sort.WORD
                && !isFractionFollower(tokens.get(i + 2).fold())) {
            return Optional.empty();
        }
        return Optional.of(new Found(percent(BigDecimal.valueOf(part), denominator), 2));
    }

    private static boolean isFractionFollower(String fold) {
        return switch (fold) {
            case "voted",
                    "backed",
                    "chose",
                    "supported",
                    "opposed",
                    "abstained",
                    "or",
                    "and",
                    "less",
                    "more",
                    "fewer",
                    "up",
                    "down",
                    "to",
                    "in",
                    "said" ->
                    true;
            default -> false;
        };
    }

    private Optional<Found> halfOf(int i) {
        if (i + 2 < tokens.size() && NumberWords.isArticle(tokens.get(i + 1))) {
            var magnitude = NumberNames.magnitude(tokens.get(i + 2).fold());
            if (magnitude.isPresent()) {
                var value = magnitude.get().divide(BigDecimal.TWO);
                var unit = Numerals.lastPlace(value);
                return Optional.of(new Found(new Numeral(value, unit, Form.WORDS, true), 3));
            }
        }
        return Optional.of(new Found(percent(BigDecimal.ONE, 2), 1));
    }

    private static Numeral percent(BigDecimal part, int whole) {
        var value =
                part.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new Numeral(
                value.scale() < 0 ? value.setScale(0) : value,
                BigDecimal.ONE,
                Form.FRACTION,
                false);
    }
}
