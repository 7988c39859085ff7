package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.fact.Election.Report;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Finding;

/// Judges claims on how many times what another got a choice got (rules 4 and 7).
record MultipleJudge(Hearing hearing, Figures figures) {

    /// The first against the runner-up.
    Finding ofTheFirst(Assertion.Multiple claim) {
        return finding(claim, contenders(claim)::first);
    }

    /// A choice against the one that is named, or against the best of the others.
    Finding of(String choice, Assertion.Multiple claim) {
        return finding(claim, report -> Optional.of(choice));
    }

    private Finding finding(Assertion.Multiple claim, Function<Report, Optional<String>> who) {
        return Settled.of(
                        hearing.reports()
                                .choose(
                                        report ->
                                                who.apply(report)
                                                        .flatMap(id -> judged(report, id, claim))),
                        false)
                .map(
                        settled ->
                                settled.finding(
                                        Amount.TIMES.claimed(claim.times()) + " as many",
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private Contenders contenders(Assertion.Multiple claim) {
        return Contenders.in(figures, hearing.catalogue(), claim.in());
    }

    private Optional<Judged> judged(Report report, String choice, Assertion.Multiple claim) {
        var other =
                claim.over().isPresent()
                        ? claim.over().get().ids().stream()
                                .filter(_ -> claim.over().get().ids().size() == 1)
                                .findFirst()
                        : contenders(claim).runnerUp(report, choice);
        return other.flatMap(
                id ->
                        claim.in() == Measure.SEATS
                                ? judged(report, choice, id, claim, Measure.SEATS)
                                : judged(report, choice, id, claim, Measure.VOTES)
                                        .or(
                                                () ->
                                                        judged(
                                                                report,
                                                                choice,
                                                                id,
                                                                claim,
                                                                Measure.POINTS)));
    }

    private Optional<Judged> judged(
            Report report, String choice, String other, Assertion.Multiple claim, Measure in) {
        var one = figures.of(report, choice, in);
        var two = figures.of(report, other, in);
        if (one.isEmpty()
                || two.isEmpty()
                || two.get().closest().number().compareTo(BigDecimal.ZERO) <= 0) {
            return Optional.empty();
        }
        var amount = MarginJudge.amount(in);
        var ratio =
                one.get().closest().number().divide(two.get().closest().number(), Value.QUOTIENT);
        var told = Amount.TIMES.rounded(ratio, claim.times());
        var sum =
                "%s ÷ %s"
                        .formatted(
                                one.get().closest().written(amount),
                                two.get().closest().written(amount));
        var says =
                "gives %s %s what it gives %s (%s)"
                        .formatted(
                                hearing.names().of(choice), told, hearing.names().of(other), sum);
        return Optional.of(
                new Judged(
                        FigureRules.judge(claim.times(), ratio),
                        says,
                        List.of(hearing.evidence(report, told, Optional.of(sum + " = " + told))),
                        report.sources(),
                        List.of(),
                        false));
    }
}
