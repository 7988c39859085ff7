package plumbline.election;

import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.fact.Election.Report;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;

/// Judges claims on by how much a choice was ahead of another, or of the runner-up (rule 7).
record MarginJudge(Hearing hearing, Figures figures) {

    private static final String BEHIND = "behind";

    Finding margin(String choice, Assertion.Margin claim) {
        var amount = amount(claim.in());
        return Settled.of(hearing.reports().choose(report -> judged(report, choice, claim)), false)
                .map(
                        settled ->
                                settled.finding(
                                        "a lead of %s"
                                                .formatted(
                                                        Differences.told(amount)
                                                                .claimed(claim.by())),
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private static Amount amount(Measure in) {
        return switch (in) {
            case POINTS -> Amount.PERCENT;
            case VOTES -> Amount.VOTES;
            case SEATS -> Amount.SEATS;
        };
    }

    private Optional<Judged> judged(Report report, String choice, Assertion.Margin claim) {
        return other(report, choice, claim).flatMap(other -> judged(report, choice, other, claim));
    }

    /// Whom the choice is said to be ahead of: the runner-up, or whoever is in fact above it.
    private Optional<String> other(Report report, String choice, Assertion.Margin claim) {
        if (claim.over().isPresent()) {
            return onlyId(claim.over().get());
        }
        var contenders = Contenders.in(figures, hearing.catalogue(), claim.in());
        return contenders.runnerUp(report, choice);
    }

    private static Optional<String> onlyId(Named named) {
        return named.ids().size() == 1 ? Optional.of(named.ids().getFirst()) : Optional.empty();
    }

    private Optional<Judged> judged(
            Report report, String choice, String other, Assertion.Margin claim) {
        var one = known(report, choice, claim.in());
        var two = known(report, other, claim.in());
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        var amount = amount(claim.in());
        var lead = Differences.of(one.get(), two.get(), amount);
        var weighed = lead.weigh(claim.by());
        var behind = lead.closest().number().signum() < 0;
        var by = behind ? lead.closest() : weighed.by();
        var outcome = behind ? Outcome.refuted(BEHIND) : weighed.outcome();
        var told = Differences.told(amount).rounded(by.number().abs(), claim.by());
        var says =
                "puts %s %s %s of %s (%s)"
                        .formatted(
                                hearing.names().of(choice),
                                told,
                                behind ? "short" : "ahead",
                                hearing.names().of(other),
                                by.derivation().orElseThrow());
        return Optional.of(
                new Judged(
                        outcome,
                        says,
                        List.of(
                                hearing.evidence(
                                        report,
                                        told,
                                        by.derivation()
                                                .map(sum -> sum + " = " + signed(by, told)))),
                        report.sources(),
                        lead.notes(),
                        false));
    }

    private static String signed(Value by, String told) {
        return by.number().signum() < 0 ? "-" + told : told;
    }

    private Optional<Known> known(Report report, String choice, Measure in) {
        return switch (in) {
            case POINTS -> figures.share(report, choice);
            case VOTES -> figures.votes(report, choice);
            case SEATS -> figures.seats(report, choice);
        };
    }
}
