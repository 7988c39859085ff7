package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Post;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Judges who held an office directly after whom.
///
/// That somebody else came before refutes it only where the one said to have come before held that
/// office too: else the two may have followed each other in another, of which nothing is stored.
final class SuccessionJudge {

    private static final String RULE = "office";

    private final Hearing hearing;

    SuccessionJudge(Hearing hearing) {
        this.hearing = hearing;
    }

    Ruling succeeded(Assertion.Succeeded said) {
        var right = new ArrayList<Stored<Statement>>();
        var wrong = new ArrayList<Stored<Statement>>();
        boolean open = false;
        boolean atAnotherTime = false;
        for (var tenure : tenures(said.person(), said.post())) {
            var start = tenure.terms().getFirst();
            var before = before(start.document());
            boolean followed =
                    before.stream()
                            .anyMatch(
                                    other ->
                                            said.predecessor()
                                                    .ids()
                                                    .contains(other.document().subject()));
            var at = fit(said.when(), start.document().from());
            if (before.isEmpty() || !isInForce(start.document()) || at == Fit.POSSIBLE) {
                open |= followed || (before.isEmpty() && !heldAtOtherTimes(said, start.document()));
            } else if (followed && at == Fit.CERTAIN) {
                right.add(start);
                right.addAll(before);
            } else if (followed || heldToo(said, start.document())) {
                atAnotherTime |= followed;
                wrong.add(start);
                wrong.addAll(before);
            }
        }
        if (!right.isEmpty()) {
            return decided(Outcome.supported(RULE), right);
        }
        var reversed = reversed(said);
        if (!reversed.isEmpty()) {
            return decided(Outcome.refuted(RULE), reversed);
        }
        return wrong.isEmpty() || (open && !atAnotherTime)
                ? Ruling.unknown(Reason.NO_EVENT, "No stored statement tells who came before.")
                : decided(Outcome.refuted(RULE), wrong);
    }

    /// What tells that it was the other way round: the one said to have come before came directly
    /// after, and still holds the office, so that nobody has followed.
    private List<Stored<Statement>> reversed(Assertion.Succeeded said) {
        for (var tenure : tenures(said.predecessor(), said.post())) {
            var start = tenure.terms().getFirst();
            var before = new ArrayList<>(before(start.document()));
            before.removeIf(other -> !said.person().ids().contains(other.document().subject()));
            if (!before.isEmpty() && tenure.until().isEmpty()) {
                before.add(start);
                return before;
            }
        }
        return List.of();
    }

    private List<Tenure> tenures(Named person, Post post) {
        var own =
                hearing.of(Predicate.HELD_OFFICE).stream()
                        .filter(stored -> person.ids().contains(stored.document().subject()))
                        .toList();
        return Tenure.of(own, post, hearing.archive());
    }

    private List<Stored<Statement>> before(Statement own) {
        var ids = hearing.archive().before(own).stream().map(Statement::id).toList();
        return hearing.statements().stream()
                .filter(stored -> ids.contains(stored.document().id()))
                .toList();
    }

    private boolean isInForce(Statement start) {
        return start.from().filter(from -> hearing.isPast(from.first())).isPresent();
    }

    /// Whether the one said to have come before held the same office at some time.
    private boolean heldToo(Assertion.Succeeded said, Statement own) {
        var archive = hearing.archive();
        return hearing.of(Predicate.HELD_OFFICE).stream()
                .map(Stored::document)
                .filter(held -> said.predecessor().ids().contains(held.subject()))
                .filter(held -> held.office().equals(own.office()))
                .anyMatch(held -> archive.objectCode(held).equals(archive.objectCode(own)));
    }

    /// Whether it is known when the one said to have come before held that office, which then was
    /// not just before.
    private boolean heldAtOtherTimes(Assertion.Succeeded said, Statement own) {
        return heldToo(said, own)
                && hearing.of(Predicate.HELD_OFFICE).stream()
                        .map(Stored::document)
                        .filter(held -> said.predecessor().ids().contains(held.subject()))
                        .allMatch(held -> held.from().isPresent() && held.until().isPresent());
    }

    private static Fit fit(Optional<Period> said, Optional<PartialDate> stored) {
        if (said.isEmpty()) {
            return Fit.CERTAIN;
        }
        return stored.map(date -> Fit.of(said.get(), date)).orElse(Fit.POSSIBLE);
    }

    private Ruling decided(Outcome outcome, List<Stored<Statement>> statements) {
        var shown = statements.stream().distinct().toList();
        var told =
                shown.stream()
                        .map(stored -> Told.of(stored.document(), hearing.archive()))
                        .toList();
        return Ruling.decided(
                outcome, "The stored facts say: " + String.join("; ", told) + ".", shown);
    }
}
