package plumbline.election;

import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.fact.Election.Report;
import plumbline.verdict.Finding;

/// Judges claims on how much whoever got the most got: "no candidate reached 44 per cent".
record HighestJudge(Hearing hearing, Figures figures) {

    Finding highest(Assertion.Highest claim) {
        var amount = MarginJudge.amount(claim.in());
        return Settled.of(hearing.reports().choose(report -> judged(report, claim)), false)
                .map(
                        settled ->
                                settled.finding(
                                        amount.claimed(claim.figure()) + " for the first of all",
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private Optional<Judged> judged(Report report, Assertion.Highest claim) {
        return Contenders.in(figures, hearing.catalogue(), claim.in())
                .first(report)
                .flatMap(
                        first ->
                                figures.of(report, first, claim.in())
                                        .map(known -> judged(report, first, known, claim)));
    }

    private Judged judged(Report report, String first, Known known, Assertion.Highest claim) {
        var weighed = known.weigh(claim.figure());
        var written = weighed.by().written(MarginJudge.amount(claim.in()), claim.figure());
        return new Judged(
                weighed.outcome(),
                "gives %s, the first of all, %s".formatted(hearing.names().of(first), written),
                List.of(
                        hearing.evidence(
                                report,
                                written,
                                weighed.by().derivation().map(sum -> sum + " = " + written))),
                report.sources(),
                known.notes(),
                false);
    }
}
