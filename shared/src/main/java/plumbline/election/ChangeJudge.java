package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.election.Standing.Held;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Turnout;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Judges comparisons of a quantity at two elections: both figures must be stored, and the answer
/// shows both (rule 15).
///
/// @param now the claim before its own election
/// @param then the claim before the other one
record ChangeJudge(Hearing now, Hearing then) {

    private static final String DISAGREEMENT = "disagreement";

    /// How a quantity is found in a report of an election.
    private record Way(
            Function<Report, Optional<Known>> now, Function<Report, Optional<Known>> then) {}

    Finding change(Assertion.Change claim) {
        var amount = amount(claim.of());
        return way(claim.of())
                .flatMap(
                        way -> {
                            var earlier = then.reports().choose(way.then()).current();
                            return Settled.of(
                                    now.reports()
                                            .choose(
                                                    report ->
                                                            way.now()
                                                                    .apply(report)
                                                                    .flatMap(
                                                                            known ->
                                                                                    against(
                                                                                            report,
                                                                                            known,
                                                                                            earlier,
                                                                                            claim,
                                                                                            amount))),
                                    false);
                        })
                .map(
                        settled ->
                                settled.finding(
                                        claimed(claim.change(), amount), now.claim().negated()))
                .orElseGet(this::noFigure);
    }

    private Finding noFigure() {
        return Finding.undecided(
                Reason.NO_FIGURE,
                "A comparison needs the figures of both the %s and the %s, and they are not all stored."
                        .formatted(now.election().name(), then.election().name()));
    }

    private static Amount amount(Quantity of) {
        return switch (of) {
            case Quantity.OfChoice(_, _, var in) ->
                    switch (in) {
                        case POINTS -> Amount.PERCENT;
                        case VOTES -> Amount.VOTES;
                        case SEATS -> Amount.SEATS;
                    };
            case Quantity.TurnoutPercent() -> Amount.PERCENT;
            case Quantity.VoterCount() -> Amount.VOTERS;
            case Quantity.ElectorateCount() -> Amount.ELECTORATE;
        };
    }

    private Optional<Way> way(Quantity of) {
        return switch (of) {
            case Quantity.OfChoice choice -> ofChoice(choice);
            case Quantity.TurnoutPercent() ->
                    Optional.of(new Way(turnout(now.figures()), turnout(then.figures())));
            case Quantity.VoterCount() ->
                    Optional.of(
                            new Way(
                                    report ->
                                            now.figures()
                                                    .turnouts()
                                                    .stored(report, Turnout::voters),
                                    report ->
                                            then.figures()
                                                    .turnouts()
                                                    .stored(report, Turnout::voters)));
            case Quantity.ElectorateCount() ->
                    Optional.of(
                            new Way(
                                    report ->
                                            now.figures()
                                                    .turnouts()
                                                    .stored(report, Turnout::electorate),
                                    report ->
                                            then.figures()
                                                    .turnouts()
                                                    .stored(report, Turnout::electorate)));
        };
    }

    private static Function<Report, Optional<Known>> turnout(Figures figures) {
        var turnouts = figures.turnouts();
        var stored =
                figures.election().reports().stream()
                        .anyMatch(report -> figures.turnouts().turnout(report).isPresent());
        return stored ? turnouts::turnout : turnouts::turnoutOverReports;
    }

    private Optional<Way> ofChoice(Quantity.OfChoice quantity) {
        var figuresNow = now.figures();
        var figuresThen = then.figures();
        var choice = standing(quantity.choice().ids(), figuresNow);
        var before = standing(quantity.before().orElse(quantity.choice()).ids(), figuresThen);
        if (choice.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Way(
                        report -> figuresNow.of(report, choice.get(), quantity.in()),
                        report -> figuresThen.of(report, before.get(), quantity.in())));
    }

    private static Optional<String> standing(List<String> ids, Figures figures) {
        var stood = ids.stream().filter(figures.choices()::contains).toList();
        return stood.size() == 1 ? Optional.of(stood.getFirst()) : Optional.empty();
    }

    /// One report of this election against those of highest standing of the other: where these
    /// would give different verdicts, they disagree (rule 9).
    private Optional<Judged> against(
            Report report,
            Known known,
            List<Held<Known>> earlier,
            Assertion.Change claim,
            Amount amount) {
        var all = earlier.stream().map(held -> judged(report, known, held, claim, amount)).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var verdicts = all.stream().map(judged -> judged.outcome().verdict()).distinct().toList();
        var first = all.getFirst();
        return Optional.of(
                verdicts.size() > 1 && verdicts.contains(Verdict.SUPPORTED)
                        ? new Judged(
                                new Outcome(Verdict.CONFLICTING_EVIDENCE, DISAGREEMENT),
                                first.says(),
                                all.stream()
                                        .flatMap(each -> each.evidence().stream())
                                        .distinct()
                                        .toList(),
                                all.stream()
                                        .flatMap(each -> each.sources().stream())
                                        .distinct()
                                        .toList(),
                                Stream.concat(
                                                first.notes().stream(),
                                                Stream.of(
                                                        "Reports on the %s disagree."
                                                                .formatted(then.election().name())))
                                        .toList(),
                                false)
                        : first);
    }

    private Judged judged(
            Report report,
            Known known,
            Held<Known> earlier,
            Assertion.Change claim,
            Amount amount) {
        var before = earlier.what();
        var outcome = judged(claim.change(), known, before, amount);
        var figureNow = written(known, amount);
        var figureThen = written(before, amount);
        var moved = known.closest().number().subtract(before.closest().number());
        var derivation =
                "%s - %s = %s"
                        .formatted(figureNow, figureThen, Differences.told(amount).rounded(moved));
        var says =
                "gives %s, against %s in the %s (%s)"
                        .formatted(figureNow, figureThen, then.election().name(), derivation);
        return new Judged(
                outcome,
                says,
                List.of(
                        now.evidence(report, figureNow, Optional.of(derivation)),
                        evidenceThen(earlier.report(), figureThen)),
                FigureJudge.sources(report, earlier.report()),
                Stream.concat(known.notes().stream(), before.notes().stream()).distinct().toList(),
                false);
    }

    /// "gained 52 seats" of a party that got 52 may be said of what it got: such a claim could mean
    /// more than one thing.
    private static Outcome judged(Movement change, Known known, Known before, Amount amount) {
        var outcome = Movements.judge(change, known, before, amount);
        boolean got =
                amount != Amount.PERCENT
                        && outcome.verdict() == Verdict.REFUTED
                        && change instanceof Movement.By(boolean up, var figure)
                        && up
                        && known.weigh(figure).outcome().verdict() == Verdict.SUPPORTED;
        return got ? Outcome.undecided(Reason.NO_FIGURE) : outcome;
    }

    private Evidence evidenceThen(Report report, String figure) {
        return then.evidence(report, figure, Optional.empty());
    }

    private static String written(Known known, Amount amount) {
        var value = known.values().getFirst();
        return value.written(amount);
    }

    private static String claimed(Movement change, Amount amount) {
        return switch (change) {
            case Movement.Direction(var up) -> up ? "more" : "less";
            case Movement.Unchanged() -> "no change";
            case Movement.By(var up, var figure) ->
                    (up ? "a rise of " : "a fall of ") + Differences.told(amount).claimed(figure);
            case Movement.ByPercent(var up, var percent) ->
                    (up ? "a rise of " : "a fall of ")
                            + Amount.PERCENT.claimed(percent)
                            + " of the earlier figure";
            case Movement.Times(var factor) -> Amount.TIMES.claimed(factor) + " the earlier figure";
        };
    }
}
