package plumbline.election;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Finding;

/// Judges claims on a part of all seats: a majority, two thirds, 64 per cent of them.
///
/// A report need not list every party, so that the seats it lists are the fewest that there are.
/// What those that it leaves out may have won is bounded by the votes that are left for them, at
/// the best rate of seats for votes that anybody had; the claim is judged where both ends of that
/// give one verdict.
record SeatShareJudge(Hearing hearing, Figures figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Where nothing is known of the votes: the part of the listed seats that may be missing.
    private static final BigDecimal MISSING = new BigDecimal("0.1");

    Finding of(List<String> choices, Assertion.SeatShare claim) {
        return finding(claim, report -> judged(report, choices, claim));
    }

    /// Whoever won the most.
    Finding ofTheLargest(Assertion.SeatShare claim) {
        var contenders = Contenders.in(figures, hearing.catalogue(), Measure.SEATS);
        return finding(
                claim,
                report ->
                        contenders
                                .first(report)
                                .flatMap(first -> judged(report, List.of(first), claim)));
    }

    private Finding finding(
            Assertion.SeatShare claim, Function<Report, Optional<Judged>> judgement) {
        return Settled.of(hearing.reports().choose(judgement), false)
                .map(
                        settled ->
                                settled.finding(
                                        Amount.PERCENT.claimed(claim.percent()) + " of the seats",
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private Optional<Judged> judged(
            Report report, List<String> choices, Assertion.SeatShare claim) {
        var own =
                choices.stream()
                        .map(choice -> report.resultOf(choice).map(Result::seats))
                        .flatMap(seats -> seats.filter(OptionalInt::isPresent).stream())
                        .mapToInt(OptionalInt::getAsInt)
                        .toArray();
        long listed = report.results().stream().mapToLong(result -> result.seats().orElse(0)).sum();
        if (own.length < choices.size() || listed == 0) {
            return Optional.empty();
        }
        long won = Arrays.stream(own).sum();
        var most = Value.percentOf(won, listed);
        var least = Value.percentOf(won, listed + missing(report, listed));
        var outcome = FigureRules.judge(claim.percent(), most);
        if (outcome.verdict() != FigureRules.judge(claim.percent(), least).verdict()) {
            return Optional.empty();
        }
        var told =
                "%s of the %s seats that are listed"
                        .formatted(Amount.number(won), Amount.number(listed));
        var says = "gives %s %s".formatted(hearing.names().allOf(choices), told);
        return Optional.of(
                new Judged(
                        outcome,
                        says,
                        List.of(
                                hearing.evidence(
                                        report,
                                        told,
                                        Optional.of(
                                                "%s seats ÷ %s seats = %s"
                                                        .formatted(
                                                                Amount.number(won),
                                                                Amount.number(listed),
                                                                Amount.PERCENT.rounded(
                                                                        most, claim.percent()))))),
                        report.sources(),
                        List.of(),
                        false));
    }

    /// How many seats the report may leave out at most.
    private static long missing(Report report, long listed) {
        var withSeats =
                report.results().stream().filter(result -> result.seats().isPresent()).toList();
        if (ValidVotes.percentsAreComplete(report) && withSeats.size() == report.results().size()) {
            return 0;
        }
        var rate =
                withSeats.stream()
                        .flatMap(result -> rate(result).stream())
                        .max(Comparator.naturalOrder());
        var votes =
                withSeats.stream()
                        .flatMap(result -> result.percent().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return rate.map(seats -> seats.multiply(HUNDRED.subtract(votes).max(BigDecimal.ZERO)))
                .orElseGet(() -> MISSING.multiply(BigDecimal.valueOf(listed)))
                .setScale(0, RoundingMode.UP)
                .longValueExact();
    }

    /// Seats for each percent of the vote.
    private static Optional<BigDecimal> rate(Result result) {
        return result.percent()
                .filter(percent -> percent.signum() > 0)
                .map(
                        percent ->
                                BigDecimal.valueOf(result.seats().orElseThrow())
                                        .divide(percent, Value.QUOTIENT));
    }
}
