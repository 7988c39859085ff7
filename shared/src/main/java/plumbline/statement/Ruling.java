package plumbline.statement;

import java.util.List;
import java.util.Optional;
import plumbline.fact.Statement;
import plumbline.fact.Stored;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// What a judge makes of a claim, before it is turned round for a negated one.
///
/// @param outcome the verdict and the rule
/// @param reason what is missing where nothing decides
/// @param says one sentence for people
/// @param shown the statements it rests on
/// @param derivation the arithmetic, where there is some
record Ruling(
        Outcome outcome,
        Reason reason,
        String says,
        List<Stored<Statement>> shown,
        Optional<String> derivation) {

    static Ruling decided(Outcome outcome, String says, List<Stored<Statement>> shown) {
        return new Ruling(outcome, Reason.NO_FIGURE, says, shown, Optional.empty());
    }

    static Ruling unknown(Reason reason, String says) {
        return unknown(reason, says, List.of());
    }

    static Ruling unknown(Reason reason, String says, List<Stored<Statement>> shown) {
        return new Ruling(Outcome.undecided(reason), reason, says, shown, Optional.empty());
    }

    Ruling with(String arithmetic) {
        return new Ruling(outcome, reason, says, shown, Optional.of(arithmetic));
    }

    /// What rulings on several things said at once come to: one that is wrong makes the whole
    /// wrong, one that is not known leaves it open.
    static Ruling all(List<Ruling> rulings) {
        for (var verdict :
                List.of(
                        Verdict.REFUTED,
                        Verdict.CONFLICTING_EVIDENCE,
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Verdict.INEXACT)) {
            var worst =
                    rulings.stream().filter(one -> one.outcome().verdict() == verdict).findFirst();
            if (worst.isPresent()) {
                return worst.get();
            }
        }
        var first = rulings.getFirst();
        var arithmetic = rulings.stream().flatMap(one -> one.derivation().stream()).toList();
        return new Ruling(
                first.outcome(),
                first.reason(),
                String.join(" ", rulings.stream().map(Ruling::says).distinct().toList()),
                rulings.stream().flatMap(one -> one.shown().stream()).distinct().toList(),
                arithmetic.isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join("; ", arithmetic)));
    }

    /// The finding, turned round where the claim is negated.
    Finding finding(boolean negated, Archive archive) {
        var turned = negated ? outcome.negated() : outcome;
        var evidence =
                shown.stream()
                        .map(
                                stored ->
                                        new Evidence(
                                                stored.document().id(),
                                                stored.revision(),
                                                Optional.empty(),
                                                Told.of(stored.document(), archive),
                                                derivation))
                        .toList();
        if (turned.verdict() == Verdict.NOT_ENOUGH_EVIDENCE) {
            return Finding.undecided(reason, says, evidence);
        }
        var sources =
                shown.stream()
                        .flatMap(stored -> stored.document().sources().stream())
                        .distinct()
                        .toList();
        return Finding.decided(turned.verdict(), turned.rule(), says, evidence, sources);
    }
}
