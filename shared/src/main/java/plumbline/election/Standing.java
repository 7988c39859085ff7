package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plumbline.fact.Election.Report;

/// Which reports a claim is checked against, and what each holds (rule 8).
///
/// @param alternatives sets of reports of equal standing; more than one where the claim leaves open
///     which is meant ("provisional"), the first of the highest standing; none where nothing
///     stored has the figure
/// @param earlier reports that those of the first set supersede
/// @param doubts the reports of highest standing, where a loosely named report was meant that may
///     not be stored: what only the named one refutes is not decided
/// @param remark what the answer has to say of the choice
/// @param ofAnotherMoment whether the claim names a moment of which no report is stored
record Standing<T>(
        List<List<Held<T>>> alternatives,
        List<Held<T>> earlier,
        List<Held<T>> doubts,
        Optional<String> remark,
        boolean ofAnotherMoment) {

    Standing {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        earlier = List.copyOf(earlier);
        doubts = List.copyOf(doubts);
    }

    /// What one report holds.
    record Held<T>(Report report, T what) {}

    /// Nothing stored has it.
    static <T> Standing<T> none(String remark) {
        return new Standing<>(List.of(), List.of(), List.of(), Optional.of(remark), false);
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /// The reports of highest standing.
    List<Held<T>> current() {
        return alternatives.isEmpty() ? List.of() : alternatives.getFirst();
    }

    Standing<T> remarking(String words) {
        return new Standing<>(alternatives, earlier, doubts, Optional.of(words), ofAnotherMoment);
    }

    <R> Standing<R> map(Function<Held<T>, R> what) {
        return new Standing<>(
                alternatives.stream().map(set -> each(set, what)).toList(),
                each(earlier, what),
                each(doubts, what),
                remark,
                ofAnotherMoment);
    }

    private static <T, R> List<Held<R>> each(List<Held<T>> set, Function<Held<T>, R> what) {
        return set.stream().map(held -> new Held<>(held.report(), what.apply(held))).toList();
    }
}
