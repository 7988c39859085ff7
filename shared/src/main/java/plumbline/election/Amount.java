package plumbline.election;

import java.math.BigDecimal;
import java.math.RoundingMode;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;

/// What a figure counts, and how people write it.
enum Amount {
    PERCENT("%", "%"),
    POINTS(" percentage point", " percentage points"),
    VOTES(" vote", " votes"),
    SEATS(" seat", " seats"),
    VOTERS(" voter", " voters"),
    ELECTORATE(" eligible voter", " eligible voters"),
    ABSTAINERS(" abstainer", " abstainers"),
    TIMES(" time", " times");

    private static final int SHOWN_DECIMALS = 2;
    private static final int MOST_DECIMALS = 8;

    private final String one;
    private final String many;

    Amount(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /// A number as it is stored: `81.31%`, `8,300,046 voters`.
    String written(BigDecimal number) {
        return number(number) + (number.compareTo(BigDecimal.ONE) == 0 ? one : many);
    }

    /// A quotient, rounded to two decimals.
    String rounded(BigDecimal number) {
        return rounded(number, SHOWN_DECIMALS);
    }

    /// A quotient, rounded to two decimals or to as many as the figure has that it is compared
    /// with; beside a bound, to as many as show on which side of it the number lies.
    String rounded(BigDecimal number, Figure comparedWith) {
        int decimals = Math.clamp(comparedWith.value().scale(), SHOWN_DECIMALS, MOST_DECIMALS);
        return switch (comparedWith.sense()) {
            case Sense.Plain _, Sense.Hedged _, Sense.Multiple _ -> rounded(number, decimals);
            case Sense.Bound _, Sense.Between _ -> {
                var limit = comparedWith.value();
                while (decimals < MOST_DECIMALS
                        && number.compareTo(limit) != 0
                        && number.setScale(decimals, RoundingMode.HALF_UP).compareTo(limit) == 0) {
                    decimals++;
                }
                yield rounded(number, decimals);
            }
        };
    }

    private String rounded(BigDecimal number, int decimals) {
        return written(
                number.scale() <= decimals
                        ? number
                        : number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /// A figure as the claim has it: `about 79%`, `between 50 and 60 seats`.
    String claimed(Figure figure) {
        var value = written(readable(figure.value()));
        return switch (figure.sense()) {
            case Sense.Plain _, Sense.Multiple _ -> value;
            case Sense.Hedged(var side) ->
                    switch (side) {
                        case ABOUT -> "about " + value;
                        case NEARLY -> "nearly " + value;
                        case JUST_OVER -> "just over " + value;
                    };
            case Sense.Bound(var relation) ->
                    switch (relation) {
                        case MORE_THAN -> "more than " + value;
                        case AT_LEAST -> "at least " + value;
                        case LESS_THAN -> "less than " + value;
                        case AT_MOST -> "at most " + value;
                    };
            case Sense.Between(var upper) ->
                    "between " + number(figure.value()) + " and " + written(upper);
        };
    }

    /// A third in percent has no end: two decimals are enough to recognize it by.
    private static BigDecimal readable(BigDecimal value) {
        return value.scale() > MOST_DECIMALS
                ? value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                : value;
    }

    /// A number with thousands separators: `8,300,046`, `81.30`.
    static String number(BigDecimal number) {
        var plain = (number.scale() < 0 ? number.setScale(0) : number).abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var rest = point < 0 ? "" : plain.substring(point);
        var grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (number.signum() < 0 ? "-" : "") + grouped + rest;
    }

    /// A count with thousands separators.
    static String number(long count) {
        return number(BigDecimal.valueOf(count));
    }
}
