package plumbline.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Figure.Side;

/// Judges a number as written against a number as stored: rules 2 to 5 of verdicts.md, each in its
/// own class. The rules that its words call for speak in turn, and the first that speaks decides.
public final class FigureRules {

    private static final List<FigureRule> PLAIN = List.of(new PlainValue(), new NearMiss());

    private static final BigDecimal APPROXIMATION = new BigDecimal("0.025"); // rule 6, like about

    private FigureRules() {}

    /// What the rules make of a figure, given the fact; refuted where none of them speaks for it.
    public static Outcome judge(Figure said, BigDecimal fact) {
        for (var rule : rulesFor(said.sense())) {
            var outcome = rule.judge(said, fact);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return Outcome.refuted(PlainValue.NAME);
    }

    /// What the rules make of a figure where the fact is itself only about right: a plain figure
    /// is hedged like "about" (rule 6), and a bound is decided only where the fact lies beyond that
    /// hedge's band. Empty where that leaves it open.
    public static Optional<Outcome> judgeApproximate(Figure said, BigDecimal fact) {
        return switch (said.sense()) {
            case Sense.Plain() -> Optional.of(judge(said.with(new Sense.Hedged(Side.ABOUT)), fact));
            case Sense.Hedged _, Sense.Multiple _ -> Optional.of(judge(said, fact));
            case Sense.Bound _, Sense.Between _ -> {
                var band = fact.abs().multiply(APPROXIMATION);
                var low = judge(said, fact.subtract(band));
                var high = judge(said, fact.add(band));
                var middle = judge(said, fact);
                yield low.equals(high) && low.equals(middle)
                        ? Optional.of(middle)
                        : Optional.empty();
            }
        };
    }

    private static List<FigureRule> rulesFor(Sense sense) {
        return switch (sense) {
            case Sense.Plain() -> PLAIN;
            case Sense.Hedged(var side) -> List.of(new Hedge(side));
            case Sense.Bound(var relation) -> List.of(new Bound(relation));
            case Sense.Between(var upper) -> List.of(new Between(upper));
            case Sense.Multiple() -> List.of(new Multiple());
        };
    }
}
