package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What several quantities add up to, as closely as they are known (verdicts.md, rule 7).
final class Sums {

    private Sums() {}

    /// The sum of two quantities or more: of the stored numbers and, where all have exact ones, of
    /// these.
    static Known of(List<Known> parts, Amount amount) {
        var values = new ArrayList<Value>();
        values.add(sum(parts.stream().map(part -> part.values().getFirst()).toList(), amount));
        var closest = parts.stream().map(Known::closest).toList();
        if (closest.stream().allMatch(part -> part.precision() instanceof Precision.Exact)) {
            values.add(sum(closest, amount));
        }
        return new Known(values, parts.stream().flatMap(part -> part.notes().stream()).toList());
    }

    private static Value sum(List<Value> parts, Amount amount) {
        return new Value(
                parts.stream().map(Value::number).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().map(Value::precision).reduce(Differences::coarser).orElseThrow(),
                Optional.of(
                        parts.stream()
                                .map(part -> part.written(amount))
                                .collect(Collectors.joining(" + "))));
    }
}
