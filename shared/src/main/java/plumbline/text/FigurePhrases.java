package plumbline.text;

import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;
import plumbline.text.Numeral.Form;

/// Makes figures of the phrases of common.grammar that carry them, with the hedge or the bound that
/// the phrase captured (verdicts.md, rules 4 to 6).
public final class FigurePhrases {

    private FigurePhrases() {}

    /// The figure that an item carries; empty where it carries none.
    public static Optional<Figure> of(Item item) {
        if (item.meaning() instanceof Item.Meaning.Numeric(var numeral)) {
            return Optional.of(plain(numeral));
        }
        return item.part("figure").flatMap(number -> figure(item, number));
    }

    private static Optional<Figure> figure(Item phrase, Item number) {
        if (!(number.meaning() instanceof Item.Meaning.Numeric(var numeral))) {
            return Optional.empty();
        }
        var plain = plain(numeral);
        var upper = phrase.part("upper").flatMap(FigurePhrases::of);
        if (upper.isPresent()) {
            return Optional.of(plain.with(new Sense.Between(upper.get().value())));
        }
        return Optional.of(plain.with(sense(phrase, plain.sense())));
    }

    private static Figure plain(Numeral numeral) {
        var sense = numeral.form() == Form.FRACTION ? new Sense.Hedged(Side.ABOUT) : Sense.PLAIN;
        return new Figure(numeral.value(), numeral.unit(), sense);
    }

    /// What the hedge or the bound that a phrase captured makes of its figure.
    ///
    /// @param otherwise what it is without one
    public static Sense sense(Item phrase, Sense otherwise) {
        if (phrase.part("justover").isPresent()) {
            return new Sense.Hedged(Side.JUST_OVER);
        }
        if (phrase.part("nearly").isPresent()) {
            return new Sense.Hedged(Side.NEARLY);
        }
        if (phrase.part("more").isPresent()) {
            return new Sense.Bound(Relation.MORE_THAN);
        }
        if (phrase.part("less").isPresent()) {
            return new Sense.Bound(Relation.LESS_THAN);
        }
        if (phrase.part("atleast").isPresent()) {
            return new Sense.Bound(Relation.AT_LEAST);
        }
        if (phrase.part("atmost").isPresent()) {
            return new Sense.Bound(Relation.AT_MOST);
        }
        return phrase.part("about").isPresent() ? new Sense.Hedged(Side.ABOUT) : otherwise;
    }
}
