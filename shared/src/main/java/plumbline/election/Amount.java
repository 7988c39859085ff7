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

    /// A quotient, cut to two decimals, or to as many as tell it from the number that it is
    /// compared with.
    String rounded(BigDecimal number, BigDecimal comparedWith) {
        int decimals = SHOWN_DECIMALS;
        var shown = number.setScale(decimals, RoundingMode.HALF_UP);
        while (decimals < MOST_DECIMALS
                && number.compareTo(comparedWith) != 0
                && shown.compareTo(comparedWith) == 0) {
            decimals++;
            shown = number.setScale(decimals, RoundingMode.HALF_UP);
        }
        return written(shown.scale() > number.scale() ? number : shown);
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
