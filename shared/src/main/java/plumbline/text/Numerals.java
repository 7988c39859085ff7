package plumbline.text;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.text.Numeral.Form;
import plumbline.text.Token.Sort;

/// Reads numbers: digits with every usual separator, number words, magnitudes, fractions, ordinals.
final class Numerals {

    /// A number and how many tokens it takes.
    record Found(Numeral numeral, int length) {}

    private final List<Token> tokens;
    private final NumberWords words;
    private final Fractions fractions;
    private final BitSet looked = new BitSet();
    private final @Nullable Found[] found;

    Numerals(List<Token> tokens) {
        this.tokens = tokens;
        this.found = new Found[tokens.size()];
        this.words = new NumberWords(tokens);
        this.fractions = new Fractions(tokens);
    }

    /// The longest number that begins at a token, if one does.
    Optional<Found> at(int i) {
        if (!looked.get(i)) {
            found[i] = look(i).orElse(null);
            looked.set(i);
        }
        return Optional.ofNullable(found[i]);
    }

    private Optional<Found> look(int i) {
        var token = tokens.get(i);
        if (token.sort() == Sort.NUMBER) {
            return digits(i);
        }
        if (token.sort() != Sort.WORD || !NumberNames.begins(token.fold())) {
            return Optional.empty();
        }
        return fractions.at(i).or(() -> inWords(i)).or(() -> ordinal(i));
    }

    private Optional<Found> inWords(int i) {
        return words.at(i)
                .map(
                        number ->
                                fractions
                                        .outOf(i, number.numeral().value(), number.length())
                                        .orElse(number));
    }

    private Optional<Found> digits(int i) {
        var literal = NumberLiteral.value(tokens.get(i).text());
        if (literal.isEmpty()) {
            return Optional.empty();
        }
        var value = literal.get();
        if (isOrdinalEnding(i, value)) {
            return Optional.of(
                    new Found(new Numeral(value, BigDecimal.ONE, Form.ORDINAL, false), 2));
        }
        var share = fractions.outOf(i, value, 1);
        if (share.isPresent()) {
            return share;
        }
        var unit = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        var magnitude = magnitudeAt(i + 1);
        if (magnitude.isEmpty()) {
            return Optional.of(new Found(new Numeral(value, unit, Form.DIGITS, false), 1));
        }
        var scaled = value.multiply(magnitude.get());
        var scaledUnit = unit.multiply(magnitude.get());
        return Optional.of(addRest(i + 2, 2, scaled, scaledUnit, magnitude.get()));
    }

    /// "14 million 300 thousand": the smaller part counts on. Its unit is that of its last
    /// significant digit ("300 thousand": 100,000).
    private Found addRest(
            int i, int length, BigDecimal value, BigDecimal unit, BigDecimal magnitude) {
        if (i + 1 < tokens.size() && tokens.get(i).sort() == Sort.NUMBER) {
            var more = NumberLiteral.value(tokens.get(i).text());
            var smaller = magnitudeAt(i + 1);
            if (more.isPresent()
                    && smaller.isPresent()
                    && smaller.get().compareTo(magnitude) < 0
                    && !tokens.get(i + 1).fold().equals("m")) {
                var part = more.get().multiply(smaller.get());
                var lastDigit = lastPlace(part);
                return new Found(
                        new Numeral(value.add(part), lastDigit, Form.DIGITS, true), length + 2);
            }
        }
        return new Found(new Numeral(value, unit, Form.DIGITS, true), length);
    }

    /// One unit in the last place of a number that is not zero.
    static BigDecimal lastPlace(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    private Optional<BigDecimal> magnitudeAt(int i) {
        if (i >= tokens.size() || tokens.get(i).sort() != Sort.WORD) {
            return Optional.empty();
        }
        var fold = tokens.get(i).fold();
        if (fold.length() <= 2 && !tokens.get(i).joined() && !fold.equals("mn")) {
            return Optional.empty();
        }
        return NumberNames.magnitude(fold);
    }

    private boolean isOrdinalEnding(int i, BigDecimal value) {
        if (i + 1 >= tokens.size() || !tokens.get(i + 1).joined() || value.scale() > 0) {
            return false;
        }
        return switch (tokens.get(i + 1).fold()) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private Optional<Found> ordinal(int i) {
        return NumberNames.ordinal(tokens.get(i).fold())
                .map(BigDecimal::valueOf)
                .map(value -> new Numeral(value, BigDecimal.ONE, Form.ORDINAL, false))
                .map(numeral -> new Found(numeral, 1));
    }
}
