package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;

/// Rule 5, bounds: more than, at least, less than, at most, as mathematics reads them.
record Bound(Relation relation) implements FigureRule {

    static final String NAME = "bound";

    @Override
    public Optional<Outcome> judge(Figure said, BigDecimal fact) {
        int order = fact.compareTo(said.value());
        var holds =
                switch (relation) {
                    case MORE_THAN -> order > 0;
                    case AT_LEAST -> order >= 0;
                    case LESS_THAN -> order < 0;
                    case AT_MOST -> order <= 0;
                };
        return Optional.of(Outcome.of(holds, NAME));
    }
}
