package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.text.Item;

/// Tells what a number without a word of its own counts: percent, votes or seats, by the figures
/// beside it.
final class BareNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The most that a number counts which could be anything.
    private static final BigDecimal SMALL = BigDecimal.valueOf(999);

    /// More than this is neither a percentage nor a number of seats nor a year.
    private static final BigDecimal MANY = BigDecimal.valueOf(9_999);

    private final Setting setting;
    private final List<Item> items;
    private Measure counted;

    BareNumbers(Setting setting) {
        this.setting = setting;
        this.items = setting.items();
        this.counted =
                setting.scene().isLine() || isCarried(setting)
                        ? setting.discourse().counted()
                        : Measure.POINTS;
    }

    /// Whether the numbers of a sentence may count what the sentence before counted: seats, where
    /// it has no figures that say what they are.
    private static boolean isCarried(Setting setting) {
        var scene = setting.scene();
        return setting.discourse().counted() == Measure.SEATS
                && !scene.has(ElectionLanguage.PERCENT)
                && !scene.has(ElectionLanguage.POINTS)
                && !scene.has(ElectionLanguage.VOTES)
                && !scene.has(ElectionLanguage.SEATS_WORD)
                && !scene.has(ElectionLanguage.NEG);
    }

    /// Whether only the sentence before tells what a number counts.
    boolean isOnlyCarried() {
        return !setting.scene().isLine() && isCarried(setting);
    }

    /// From here on the sentence counts these.
    void turnTo(Measure measure) {
        counted = measure;
    }

    /// Whether a number is so large that it can only count votes.
    static boolean isLarge(Figure figure) {
        return isInThousands(figure) || figure.value().compareTo(MANY) > 0;
    }

    private static boolean isInThousands(Figure figure) {
        return figure.unit().compareTo(SMALL) > 0;
    }

    /// Whether a number stands for percent: one with decimals, or one beside shares of others.
    boolean isShare(Item item, Figure figure) {
        if (isNextToShare(item)
                || hasOwnShare(item)
                || !isInDigits(item)
                || isAfterMillions(item)
                || figure.value().compareTo(HUNDRED) > 0) {
            return false;
        }
        if (figure.value().scale() > 0) {
            return true;
        }
        if (isAmongSeatsAndDecimals()) {
            return false;
        }
        boolean before = false;
        boolean after = false;
        for (var other : items) {
            if (ElectionLanguage.SEATS.of(other) || ElectionLanguage.VOTES.of(other)) {
                before &= other.first() > item.first();
            } else if (ElectionLanguage.PERCENT.of(other) || hasDecimals(other)) {
                before |= other.first() < item.first();
                after |= other.first() > item.first();
            }
        }
        return before || (after && measureBefore(item) == Measure.POINTS);
    }

    /// "four of the 61 seats on 30.5 per cent; the Greens have 36": where shares have decimals and
    /// seats are counted, a whole number is no share.
    private boolean isAmongSeatsAndDecimals() {
        return items.stream().anyMatch(ElectionLanguage.SEATS::of)
                && items.stream().anyMatch(ElectionLanguage.PERCENT::of)
                && items.stream()
                        .filter(ElectionLanguage.PERCENT::of)
                        .flatMap(item -> Amounts.of(item).stream())
                        .allMatch(figure -> figure.value().scale() > 0);
    }

    /// What a number that is no share counts.
    Measure measure(Item figure) {
        return isNextToShare(figure) ? Measure.VOTES : measureBefore(figure);
    }

    /// What the last figure with a word before this one counts: votes or seats.
    Measure measureBefore(Item figure) {
        var measure = counted;
        for (var item : items) {
            if (item.first() >= figure.first()) {
                break;
            }
            if (ElectionLanguage.SEATS.of(item)) {
                measure = Measure.SEATS;
            } else if (ElectionLanguage.VOTES.of(item)) {
                measure = Measure.VOTES;
            }
        }
        boolean house = setting.scene().has(ElectionLanguage.HOUSE);
        return measure == Measure.POINTS && (house || isListOfParties()) ? Measure.SEATS : measure;
    }

    /// "M5S 25 on 15.43%": the number beside a share of its own is none.
    private boolean hasOwnShare(Item figure) {
        int at = setting.indexOf(figure);
        for (int i = at + 1; i <= at + 3 && i < items.size(); i++) {
            if (ElectionLanguage.PERCENT.of(items.get(i))) {
                var link = setting.wordAt(at + 1);
                return link.equals("on") || link.equals("with") || link.equals("from");
            }
            if (ElectionLanguage.isFigure(items.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isInDigits(Item figure) {
        return setting.text().words(figure).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// "5.63 million and Premadasa 4.36": a number after millions may be millions too.
    private boolean isAfterMillions(Item figure) {
        return items.stream()
                .takeWhile(item -> item.first() < figure.first())
                .filter(item -> ElectionLanguage.isFigure(item))
                .filter(item -> !ElectionLanguage.PERCENT.of(item))
                .flatMap(item -> Amounts.of(item).stream())
                .anyMatch(BareNumbers::isInThousands);
    }

    private static boolean hasDecimals(Item item) {
        return ElectionLanguage.COUNT.of(item)
                && Amounts.of(item)
                        .filter(figure -> figure.value().scale() > 0)
                        .filter(figure -> figure.value().compareTo(HUNDRED) < 0)
                        .isPresent();
    }

    /// "Reds 37, Blues 22, Greens 29": whole numbers behind parties, and nothing else, are seats.
    private boolean isListOfParties() {
        int pairs = 0;
        for (int i = 0; i + 1 < items.size(); i++) {
            var after = items.get(i + 1);
            if (ElectionLanguage.PERCENT.of(after) || hasDecimals(after)) {
                return false;
            }
            if (ElectionLanguage.isParty(items.get(i)) && ElectionLanguage.COUNT.of(after)) {
                pairs++;
            }
        }
        return pairs > 1;
    }

    /// "1,617,989 (44.7 per cent)": a number beside a share counts votes.
    private boolean isNextToShare(Item figure) {
        int at = setting.indexOf(figure);
        if (at + 2 >= items.size() || !ElectionLanguage.PERCENT.of(items.get(at + 2))) {
            return false;
        }
        var between = setting.wordAt(at + 1);
        return between.equals("(")
                || between.equals(",")
                || between.equals("or")
                || between.equals("-");
    }
}
