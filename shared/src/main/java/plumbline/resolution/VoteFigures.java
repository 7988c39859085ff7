package plumbline.resolution;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.text.FigurePhrases;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;

/// The figures of recorded votes: how many, and which part.
final class VoteFigures {

    /// More members than any body has ever had.
    private static final BigDecimal FAR_TOO_MANY = BigDecimal.valueOf(194);

    private VoteFigures() {}

    /// How many an item says; empty where it says no whole number that can count votes.
    static Optional<Figure> of(Item item) {
        if (ResolutionLanguage.ZERO.of(item) || ResolutionLanguage.NOUGHT.of(item)) {
            return Optional.of(Figure.count(0));
        }
        if (ResolutionLanguage.ONE_OF.of(item)) {
            return Optional.of(Figure.count(1));
        }
        for (var name : new String[] {"fig", "n", "part"}) {
            var inner = item.part(name);
            if (inner.isPresent()) {
                return of(inner.get());
            }
        }
        if (item.meaning() instanceof Meaning.Phrase(var rule, var _, var children)
                && rule.isEmpty()
                && children.size() == 1) {
            return of(children.getFirst());
        }
        return FigurePhrases.of(item);
    }

    /// A whole number of votes, whose last place is 1 (rule 1).
    static Optional<Figure> count(Item item) {
        return of(item).filter(figure -> figure.value().stripTrailingZeros().scale() <= 0)
                .filter(figure -> figure.value().compareTo(FAR_TOO_MANY) < 0)
                .map(figure -> new Figure(figure.value(), BigDecimal.ONE, figure.sense()));
    }

    /// A part in percent, whose last place is a percentage point where it is in words.
    static Figure part(Item item, Figure figure) {
        return ResolutionLanguage.MOST.of(item) ? Actors.majority() : figure;
    }
}
