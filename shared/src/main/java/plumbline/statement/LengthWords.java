package plumbline.statement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.catalogue.Spelling;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.claim.StatementClaim.Length;
import plumbline.claim.StatementClaim.Unit;
import plumbline.text.FigurePhrases;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.Numeral;

/// Reads numbers and lengths of time with the words that bend them: "nearly three decades", "30
/// years", "more than half a century".
final class LengthWords {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern YEARS_AGO = Pattern.compile("(\\d{1,4}) years? ago");

    private LengthWords() {}

    /// The number of a count phrase.
    static Optional<Figure> figure(Item count) {
        if (count.meaning() instanceof Meaning.Numeric(var numeral)) {
            return Optional.of(new Figure(numeral.value(), numeral.unit(), Sense.PLAIN));
        }
        return count.part("figure").flatMap(number -> figure(count, number));
    }

    private static Optional<Figure> figure(Item count, Item number) {
        if (!(number.meaning() instanceof Meaning.Numeric(Numeral numeral))) {
            return Optional.empty();
        }
        var plain = new Figure(numeral.value(), numeral.unit(), Sense.PLAIN);
        var upper =
                count.part("upper")
                        .flatMap(LengthWords::figure)
                        .<Sense>map(other -> new Sense.Between(other.value()));
        return Optional.of(plain.with(upper.orElse(FigurePhrases.sense(count, Sense.PLAIN))));
    }

    /// A length of time. One without a number ("a decade", "half a century") is taken to a tenth of
    /// itself.
    static Optional<Length> length(Text text, Item phrase) {
        var unit = phrase.part("unit").map(text::fold).orElse("");
        var count = phrase.part("amount").flatMap(LengthWords::figure);
        if (count.isPresent()) {
            return scaled(count.get(), unit);
        }
        var half = phrase.part("half");
        var word = half.isPresent() ? "0.5" : "1";
        var part = phrase.part("quarter").isPresent() ? "0.25" : word;
        var value = new BigDecimal(part);
        return scaled(
                new Figure(
                        value,
                        value.movePointLeft(1),
                        FigurePhrases.sense(half.orElse(phrase), Sense.PLAIN)),
                unit);
    }

    /// "first", "31st"; a jubilee by its years.
    static Optional<Integer> nth(Text text, Item word) {
        return switch (Spelling.folded(text.words(word))) {
            case "first" -> Optional.of(1);
            case "silver jubilee" -> Optional.of(25);
            case "golden jubilee" -> Optional.of(50);
            case "diamond jubilee" -> Optional.of(60);
            case "centenary", "centennial", "centenary year" -> Optional.of(100);
            case "sesquicentennial" -> Optional.of(150);
            case "bicentenary", "bicentennial" -> Optional.of(200);
            default -> figure(word).map(number -> number.value().intValue());
        };
    }

    /// "68 years ago", from the words of the date.
    static Optional<Length> ago(Text text, Item date) {
        var number = YEARS_AGO.matcher(Spelling.folded(text.words(date)));
        return number.matches()
                ? Optional.of(new Length(Figure.count(Long.parseLong(number.group(1))), Unit.YEARS))
                : Optional.empty();
    }

    /// Decades and centuries are counted in years, each with its own last place (rule 1).
    private static Optional<Length> scaled(Figure count, String unit) {
        return switch (unit) {
            case "year", "years" -> Optional.of(new Length(count, Unit.YEARS));
            case "month", "months" -> Optional.of(new Length(count, Unit.MONTHS));
            case "week", "weeks" -> Optional.of(new Length(count, Unit.WEEKS));
            case "day", "days" -> Optional.of(new Length(count, Unit.DAYS));
            case "decade", "decades" -> Optional.of(new Length(times(count, TEN), Unit.YEARS));
            case "century", "centuries" ->
                    Optional.of(new Length(times(count, HUNDRED), Unit.YEARS));
            default -> Optional.empty();
        };
    }

    private static Figure times(Figure count, BigDecimal factor) {
        var sense =
                count.sense() instanceof Sense.Between(var upper)
                        ? new Sense.Between(upper.multiply(factor))
                        : count.sense();
        return new Figure(count.value().multiply(factor), count.unit().multiply(factor), sense);
    }
}
