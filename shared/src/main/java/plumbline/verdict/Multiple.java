package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;

/// Rule 4, multiples (doubled, twice, halved): a band of a tenth of the multiple, on both sides,
/// and twice that for what is close.
final class Multiple implements FigureRule {

    static final String NAME = "multiple";

    private static final BigDecimal BAND = new BigDecimal("0.1"); // of the multiple
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public Optional<Outcome> judge(Figure said, BigDecimal fact) {
        var distance = said.value().subtract(fact).abs();
        var band = said.value().abs().multiply(BAND);
        Outcome outcome;
        if (distance.compareTo(band) <= 0) {
            outcome = Outcome.supported(NAME);
        } else if (distance.compareTo(band.multiply(TWO)) <= 0) {
            outcome = Outcome.inexact(NAME);
        } else {
            outcome = Outcome.refuted(NAME);
        }
        return Optional.of(outcome);
    }
}
