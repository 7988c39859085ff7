package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;

/// Rule 5, between a and b: both included, in whichever order they are written.
record Between(BigDecimal other) implements FigureRule {

    static final String NAME = "between";

    @Override
    public Optional<Outcome> judge(Figure said, BigDecimal fact) {
        var lower = said.value().min(other);
        var upper = said.value().max(other);
        var holds = fact.compareTo(lower) >= 0 && fact.compareTo(upper) <= 0;
        return Optional.of(Outcome.of(holds, NAME));
    }
}
