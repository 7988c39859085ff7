package plumbline.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.text.Numeral.Form;
import plumbline.text.Token.Sort;

/// Reads numbers: digits with every usual separator, number words, magnitudes, fractions, ordinals.
final class Numerals {

    /// A number and how many tokens it takes.
    record Found(Numeral numeral, int length) {}

    private static final int MAX_DIGITS = 18;
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

    private final List<Token> tokens;

    Numerals(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The longest number that begins at a token, if one does.
    Optional<Found> at(int i) {
        var token = tokens.get(i);
        if (token.sort() == Sort.NUMBER) {
            return digits(i);
        }
        if (token.sort() != Sort.WORD) {
            return Optional.empty();
        }
        var fraction = fraction(i);
        if (fraction.isPresent()) {
            return fraction;
        }
        var words = words(i);
        if (words.isPresent()) {
            return words;
        }
        return ordinal(i);
    }

    private Optional<Found> digits(int i) {
        var literal = literal(tokens.get(i).text());
        if (literal.isEmpty()) {
            return Optional.empty();
        }
        var value = literal.get();
        if (isOrdinalEnding(i, value)) {
            return Optional.of(
                    new Found(new Numeral(value, BigDecimal.ONE, Form.ORDINAL, false), 2));
        }
        var share = outOf(i, value, 1);
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
            var more = literal(tokens.get(i).text());
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

    private static BigDecimal lastPlace(BigDecimal value) {
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
        return Optional.ofNullable(MAGNITUDES.get(fold));
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

    /// Reads a number literal with any usual separators; empty where they do not fit a number.
    static Optional<BigDecimal> literal(String text) {
        var plain = new StringBuilder(text.length());
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '.') {
                plain.append(c);
            } else if (c >= '0' && c <= '9') {
                plain.append(c);
                digits++;
            }
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        int lastComma = plain.lastIndexOf(",");
        int lastDot = plain.lastIndexOf(".");
        int decimalAt = decimalSeparator(plain, lastComma, lastDot);
        var number = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (i == decimalAt) {
                number.append('.');
            } else if (c != ',' && c != '.') {
                number.append(c);
            }
        }
        return Optional.of(new BigDecimal(number.toString()));
    }

    /// Where the decimal separator stands: the last mark, if it is alone of its kind and not
    /// followed by exactly three digits after a comma, or after several marks of another kind.
    private static int decimalSeparator(CharSequence text, int lastComma, int lastDot) {
        int last = Math.max(lastComma, lastDot);
        if (last < 0) {
            return -1;
        }
        char mark = text.charAt(last);
        int other = mark == ',' ? lastDot : lastComma;
        int same = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == mark) {
                same++;
            }
        }
        if (same > 1) {
            return -1;
        }
        int after = text.length() - last - 1;
        boolean thousands = mark == ',' && after == 3 && other < 0 && last <= 3;
        return thousands && text.charAt(0) != '0' ? -1 : last;
    }

    private Optional<Found> ordinal(int i) {
        var value = ORDINALS.get(tokens.get(i).fold());
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        new Numeral(BigDecimal.valueOf(value), BigDecimal.ONE, Form.ORDINAL, false),
                        1));
    }

    // Number words: a sum of hundreds below each magnitude.
    private Optional<Found> words(int start) {
        int i = start;
        boolean any = false;
        if (isArticle(i) && i + 1 < tokens.size()) {
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
        long lastPart = 1;
        boolean scaled = false;
        while (i < tokens.size() && tokens.get(i).sort() == Sort.WORD) {
            var fold = tokens.get(i).fold();
            var small = SMALL.get(fold);
            if (small != null) {
                if (any && group % 100 != 0 && !(group % 10 == 0 && small < 10)) {
                    break;
                }
                group += small;
                lastPart = 1;
            } else if (isArticle(i) && !any) {
                group = 1;
            } else if (fold.equals("hundred") && any) {
                group = Math.max(1, group) * 100;
                lastPart = 100;
            } else if (fold.equals("dozen") && any) {
                group = Math.max(1, group) * 12;
                lastPart = 1;
            } else if (any && isWordMagnitude(fold)) {
                long magnitude = MAGNITUDES.getOrDefault(fold, BigDecimal.ONE).longValueExact();
                lastPart = Math.multiplyExact(lastPart == 1 ? 1 : lastPart, magnitude);
                if (group > 1_000_000 || total > 1_000_000_000_000L) {
                    break;
                }
                total += Math.max(1, group) * magnitude;
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
        var number = BigDecimal.valueOf(value);
        var unit = scaled ? lastPlace(number) : BigDecimal.ONE;
        var share = outOf(start, number, i - start);
        if (share.isPresent()) {
            return share;
        }
        return Optional.of(new Found(new Numeral(number, unit, Form.WORDS, scaled), i - start));
    }

    private boolean isSmall(int i) {
        return SMALL.containsKey(tokens.get(i).fold());
    }

    private static boolean isWordMagnitude(String fold) {
        return fold.length() > 2 && MAGNITUDES.containsKey(fold);
    }

    private boolean isArticle(int i) {
        var fold = tokens.get(i).fold();
        return fold.equals("a") || fold.equals("an");
    }

    /// "two in three", "four out of five", "8 out of 10", "nine of every ten".
    private Optional<Found> outOf(int start, BigDecimal part, int length) {
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
        if ((link.equals("in") || link.equals("of")) && next.equals("every")) {
            return i + 2;
        }
        return link.equals("in") ? i + 1 : 0;
    }

    private int small(int i) {
        if (i >= tokens.size()) {
            return 0;
        }
        var token = tokens.get(i);
        if (token.sort() == Sort.NUMBER) {
            var text = token.text();
            return text.length() <= 3 && text.chars().allMatch(Character::isDigit)
                    ? Integer.parseInt(text)
                    : 0;
        }
        return SMALL.getOrDefault(token.fold(), 0);
    }

    /// "half", "a third", "two-thirds", "three quarters", "one fifth"; not "the third".
    private Optional<Found> fraction(int i) {
        var fold = tokens.get(i).fold();
        if (fold.equals("half")) {
            return halfOf(i);
        }
        int part = isArticle(i) ? 1 : SMALL.getOrDefault(fold, 0);
        if (part == 0 || i + 1 >= tokens.size()) {
            return Optional.empty();
        }
        var denominator = DENOMINATORS.get(tokens.get(i + 1).fold());
        if (denominator == null || denominator <= part) {
            return Optional.empty();
        }
        boolean plural = tokens.get(i + 1).fold().endsWith("s");
        boolean half = tokens.get(i + 1).fold().equals("half");
        boolean hasOf = i + 2 < tokens.size() && tokens.get(i + 2).is("of");
        boolean article = isArticle(i);
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
        if (i + 2 < tokens.size() && isArticle(i + 1)) {
            var magnitude = MAGNITUDES.get(tokens.get(i + 2).fold());
            if (magnitude != null) {
                var value = magnitude.divide(BigDecimal.TWO);
                return Optional.of(
                        new Found(new Numeral(value, lastPlace(value), Form.WORDS, true), 3));
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
