package plumbline.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.claim.Figure;

/// A rule that judges a number as written against a number as stored (verdicts.md, rules 2 to 5).
/// Numbers are exact decimals; a quotient is given with so many digits that it lies on the right
/// side of every number that anybody writes.
@FunctionalInterface
interface FigureRule {

    /// What the rule makes of it; empty where it does not speak.
    Optional<Outcome> judge(Figure said, BigDecimal fact);
}
