package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// What a report gives for one quantity: a stored number, the exact one that its counts give, or
/// both. A figure that follows by arithmetic is as good as a stored one (rule 7).
///
/// @param values at least one, the stored one first; an exact one that stands beside it agrees with
///     it at its precision
/// @param notes what the answer has to say of them (rules 8 and 9)
record Known(List<Value> values, List<String> notes) {

    Known {
        values = List.copyOf(values);
        notes = List.copyOf(notes);
    }

    static Known of(Value value) {
        return new Known(List.of(value), List.of());
    }

    Known noting(String note) {
        return new Known(values, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /// Rule 9: a stored figure that contradicts its own report's arithmetic still stands, and the
    /// answer says so.
    Known contradictedBy(Value arithmetic) {
        return noting(
                "The report contradicts itself: %s = %s, not %s."
                        .formatted(
                                arithmetic.derivation().orElseThrow(),
                                arithmetic.written(Amount.PERCENT),
                                values.getFirst().written(Amount.PERCENT)));
    }

    /// The number that tells the quantity best: an exact one where there is one.
    Value closest() {
        return values.stream()
                .filter(value -> value.precision() instanceof Precision.Exact)
                .findFirst()
                .orElse(values.getFirst());
    }

    /// What a figure is found to be, and by which number.
    record Weighed(Outcome outcome, Value by) {}

    /// Judges a figure: by the stored number where that is as fine as the figure. A bound is judged
    /// by the closest number, since a stored percentage is itself rounded, and a finer figure by
    /// whichever bears it out.
    Weighed weigh(Figure said) {
        var asked =
                switch (said.sense()) {
                    case Sense.Bound _, Sense.Between _ -> List.of(closest());
                    case Sense.Plain _, Sense.Hedged _, Sense.Multiple _ ->
                            isFiner(said, values.getFirst()) ? values : values.subList(0, 1);
                };
        Optional<Weighed> best = Optional.empty();
        for (var value : asked) {
            var weighed = new Weighed(outcome(said, value), value);
            if (best.isEmpty() || Support.better(weighed.outcome(), best.get().outcome())) {
                best = Optional.of(weighed);
            }
        }
        return best.orElseThrow();
    }

    private static boolean isFiner(Figure said, Value stored) {
        return stored.precision() instanceof Precision.Rounded(var unit)
                && said.unit().compareTo(unit) < 0;
    }

    private static Outcome outcome(Figure said, Value value) {
        return switch (value.precision()) {
            case Precision.Exact() -> FigureRules.judge(said, value.number());
            case Precision.Approximate() ->
                    FigureRules.judgeApproximate(said, value.number())
                            .orElse(Outcome.undecided(Reason.NO_FIGURE));
            case Precision.Rounded(var unit) -> {
                var outcome = FigureRules.judge(said, value.number());
                yield outcome.verdict() != Verdict.SUPPORTED
                                && isFiner(said, value)
                                && roundsTo(said, value.number(), unit)
                        ? Outcome.undecided(Reason.NO_FIGURE)
                        : outcome;
            }
        };
    }

    /// Whether a plain figure would round to the stored one: if it is finer, that neither bears it
    /// out nor contradicts it.
    private static boolean roundsTo(Figure said, BigDecimal fact, BigDecimal unit) {
        var distance = said.value().subtract(fact).abs();
        return said.sense() instanceof Sense.Plain && distance.add(distance).compareTo(unit) <= 0;
    }
}
