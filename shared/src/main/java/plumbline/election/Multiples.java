package plumbline.election;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.text.FigurePhrases;
import plumbline.text.Item;

/// Makes figures of multiples: "more than twice", "nearly five times", "halved".
final class Multiples {

    /// What is left open by a multiple in words: a tenth of itself (verdicts.md, rule 4).
    private static final BigDecimal BAND = new BigDecimal("0.1");

    private static final Map<String, BigDecimal> FACTORS =
            Map.of(
                    "twofold", BigDecimal.TWO,
                    "threefold", BigDecimal.valueOf(3),
                    "fourfold", BigDecimal.valueOf(4),
                    "fivefold", BigDecimal.valueOf(5),
                    "halved", new BigDecimal("0.5"));

    private Multiples() {}

    /// How many times something an item says; empty where it says nothing of the kind.
    static Optional<Figure> of(Item item) {
        var written = item.part("factor").flatMap(Amounts::of);
        if (written.isPresent()) {
            var figure = written.get();
            return Optional.of(of(figure.value(), figure.sense()));
        }
        var part = item.part("part").flatMap(Amounts::of);
        if (part.isPresent()) {
            return part.map(figure -> of(figure.value().movePointLeft(2), figure.sense()));
        }
        return FACTORS.entrySet().stream()
                .filter(factor -> item.part(factor.getKey()).isPresent())
                .findFirst()
                .map(factor -> of(factor.getValue(), sense(item, factor.getValue())));
    }

    /// "more than three to two": so many times.
    static Optional<Figure> of(Figure part, Figure other) {
        return other.value().signum() > 0
                ? Optional.of(of(part.value().divide(other.value(), Value.QUOTIENT), part.sense()))
                : Optional.empty();
    }

    private static Figure of(BigDecimal factor, Sense sense) {
        var plain = sense instanceof Sense.Plain ? new Sense.Multiple() : sense;
        var band = factor.multiply(BAND);
        return new Figure(factor, band.signum() > 0 ? band : BigDecimal.ONE, plain);
    }

    /// "more than halved": to less than a half.
    private static Sense sense(Item item, BigDecimal factor) {
        var sense = FigurePhrases.sense(item, new Sense.Multiple());
        return factor.compareTo(BigDecimal.ONE) < 0 && !(sense instanceof Sense.Between)
                ? Amounts.turned(sense)
                : sense;
    }
}
