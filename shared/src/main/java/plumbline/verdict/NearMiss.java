package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;

/// Rule 3, near miss: less than one unit off, or a round number missed by at most a unit and a
/// half.
final class NearMiss implements FigureRule {

    static final String NAME = "near-miss";

    private static final BigDecimal REACH_OF_A_ROUND_NUMBER = new BigDecimal("1.5"); // in units

    @Override
    public Optional<Outcome> judge(Figure said, BigDecimal fact) {
        var distance = said.value().subtract(fact).abs();
        var reach = said.unit().multiply(REACH_OF_A_ROUND_NUMBER);
        var near =
                distance.compareTo(said.unit()) < 0
                        || (said.isRound() && distance.compareTo(reach) <= 0);
        return near ? Optional.of(Outcome.inexact(NAME)) : Optional.empty();
    }
}
