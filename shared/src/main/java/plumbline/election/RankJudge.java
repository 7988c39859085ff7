package plumbline.election;

import java.util.Optional;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.election.Contenders.Order;
import plumbline.fact.Election.Report;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;

/// Judges claims on who came where: ranks, and who was ahead of whom (rules 7 and 11).
record RankJudge(Hearing hearing, Figures figures) {

    private static final String RULE = "rank";
    private static final int SURE_OF_ANY_LIST = 2; // a list of results begins at the top

    Finding rank(String choice, Assertion.Rank claim) {
        var contenders = Contenders.in(figures, hearing.catalogue(), claim.by());
        var place =
                Ordinals.word(claim.rank()) + (claim.fromLast() ? " place from the end" : " place");
        return settle(
                report -> rank(report, choice, claim, contenders),
                place + " for " + hearing.names().of(choice));
    }

    /// A list of results begins at the top: the place that it gives bears a claim out. Whoever it
    /// leaves out may yet stand above one that is far down, so that a lower place is not refuted.
    private Optional<Judged> rank(
            Report report, String choice, Assertion.Rank claim, Contenders contenders) {
        if (!contenders.rank(choice) || !hasFigure(report, choice, claim.by())) {
            return Optional.empty();
        }
        var place = contenders.place(report, choice);
        int best = 1 + (claim.fromLast() ? place.below() : place.above());
        var whole = ValidVotes.percentsAreComplete(report);
        var listIsLongEnough =
                whole
                        || (!claim.fromLast()
                                && (best <= SURE_OF_ANY_LIST
                                        || contenders.outweighsTheRest(report, choice)
                                        || hasNoPercentages(report, choice, claim.by())));
        var certain = place.unclear() == 0 && listIsLongEnough;
        if (best > claim.rank()) {
            return Optional.of(judged(report, choice, Outcome.refuted(RULE), claim, contenders));
        }
        var asListed = best == claim.rank() && place.unclear() == 0 && !claim.fromLast();
        if (asListed || certain || (best + place.unclear() < claim.rank() && listIsLongEnough)) {
            return Optional.of(
                    judged(
                            report,
                            choice,
                            Outcome.of((certain || asListed) && best == claim.rank(), RULE),
                            claim,
                            contenders));
        }
        return Optional.empty();
    }

    private boolean hasFigure(Report report, String choice, Measure by) {
        return figure(report, choice, by).isPresent();
    }

    /// Without percentages nothing tells how much a list leaves out: it is taken to be whole.
    private static boolean hasNoPercentages(Report report, String choice, Measure by) {
        return by == Measure.SEATS
                || report.resultOf(choice).flatMap(result -> result.percent()).isEmpty();
    }

    private Judged judged(
            Report report,
            String choice,
            Outcome outcome,
            Assertion.Rank claim,
            Contenders contenders) {
        var place = contenders.place(report, choice);
        var figure = figure(report, choice, claim.by()).orElse("no figure");
        var says =
                "puts %s (%s) %s"
                        .formatted(
                                hearing.names().of(choice),
                                figure,
                                place.unclear() == 0 && !claim.fromLast()
                                        ? Ordinals.word(1 + place.above())
                                        : "behind %d and ahead of %d others"
                                                .formatted(place.above(), place.below()));
        return hearing.judged(report, outcome, says, figure);
    }

    Finding ahead(String choice, Assertion.Ahead claim) {
        var contenders = Contenders.in(figures, hearing.catalogue(), claim.by());
        if (claim.over().isEmpty()) {
            return settle(
                    report -> aheadOfAll(report, choice, contenders),
                    "that %s came first".formatted(hearing.names().of(choice)));
        }
        var over = claim.over().get();
        return settle(
                report -> aheadOf(report, choice, over, contenders),
                "that %s was ahead of %s".formatted(hearing.names().of(choice), over.text()));
    }

    private Optional<Judged> aheadOf(
            Report report, String choice, Named over, Contenders contenders) {
        if (over.ids().size() != 1) {
            return Optional.empty();
        }
        var other = over.ids().getFirst();
        return switch (contenders.order(report, choice, other)) {
            case ABOVE -> Optional.of(compared(report, choice, other, contenders, true));
            case BELOW, LEVEL -> Optional.of(compared(report, choice, other, contenders, false));
            case UNKNOWN -> Optional.empty();
        };
    }

    /// Ahead of each of the others; refuted by the first that is not behind.
    private Optional<Judged> aheadOfAll(Report report, String choice, Contenders contenders) {
        Optional<String> behind = Optional.empty();
        for (var other : contenders.othersThan(choice)) {
            switch (contenders.order(report, choice, other)) {
                case BELOW, LEVEL -> {
                    return Optional.of(compared(report, choice, other, contenders, false));
                }
                case ABOVE -> behind = behind.or(() -> Optional.of(other));
                case UNKNOWN -> {
                    return undecidedUnlessRefuted(report, choice, contenders);
                }
            }
        }
        return behind.map(
                other ->
                        compared(
                                report,
                                choice,
                                contenders.runnerUp(report, choice).orElse(other),
                                contenders,
                                true));
    }

    private Optional<Judged> undecidedUnlessRefuted(
            Report report, String choice, Contenders contenders) {
        return contenders.othersThan(choice).stream()
                .filter(other -> contenders.order(report, choice, other) == Order.BELOW)
                .findFirst()
                .map(other -> compared(report, choice, other, contenders, false));
    }

    private Judged compared(
            Report report, String choice, String other, Contenders contenders, boolean ahead) {
        var figure = written(report, choice, contenders.by());
        var figureOfOther = written(report, other, contenders.by());
        var says =
                "gives %s%s and %s%s"
                        .formatted(
                                hearing.names().of(choice),
                                figure,
                                hearing.names().of(other),
                                figureOfOther);
        return hearing.judged(
                report,
                Outcome.of(ahead, RULE),
                says,
                (figure + " against" + figureOfOther).strip());
    }

    private String written(Report report, String choice, Measure by) {
        return figure(report, choice, by).map(" "::concat).orElse(" fewer than those it lists");
    }

    private Optional<String> figure(Report report, String choice, Measure by) {
        return report.resultOf(choice)
                .flatMap(
                        result ->
                                by == Measure.SEATS
                                        ? figures.seats(report, choice)
                                                .map(k -> told(k, Amount.SEATS))
                                        : result.percent()
                                                .map(Amount.PERCENT::written)
                                                .or(
                                                        () ->
                                                                figures.votes(report, choice)
                                                                        .map(
                                                                                k ->
                                                                                        told(
                                                                                                k,
                                                                                                Amount
                                                                                                        .VOTES))));
    }

    private static String told(Known known, Amount amount) {
        return amount.written(known.values().getFirst().number());
    }

    private Finding settle(Verdicts verdicts, String claimed) {
        return Settled.of(hearing.reports().choose(verdicts::of), false)
                .map(settled -> settled.finding(claimed, hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private interface Verdicts {
        Optional<Judged> of(Report report);
    }
}
