package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import plumbline.fact.Election;
import plumbline.fact.Election.Report;

/// What the reports of one election know of who took part, stored or by arithmetic (rule 7).
///
/// @param counts voters and electorate for arithmetic
record TurnoutFigures(Counts counts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Turnout in percent, as one report gives it.
    Optional<Known> turnout(Report report) {
        var stored = report.turnout().percent();
        var voters = report.turnout().voters();
        var electorate = report.turnout().electorate();
        var exact =
                voters.isPresent() && electorate.isPresent() && electorate.getAsLong() > 0
                        ? Optional.of(
                                Value.quotient(
                                        voters.getAsLong(),
                                        "voters",
                                        electorate.getAsLong(),
                                        "electorate"))
                        : Optional.<Value>empty();
        if (stored.isEmpty()) {
            return exact.map(Known::of);
        }
        var unit = Precision.ofLastPlace(stored.get());
        var percent = Value.percent(stored.get(), unit);
        if (exact.isEmpty()) {
            return Optional.of(Known.of(percent));
        }
        var off = exact.get().number().subtract(stored.get()).abs();
        return Optional.of(
                unit instanceof Precision.Rounded(var place) && off.compareTo(place) < 0
                        ? new Known(List.of(percent, exact.get()), List.of())
                        : Known.of(percent).contradictedBy(exact.get()));
    }

    /// Turnout by arithmetic over two reports: the voters of this one and the electorate of
    /// another, or the other way round.
    Optional<Known> turnoutOverReports(Report report) {
        if (turnout(report).isPresent()) {
            return Optional.empty();
        }
        var here = report.turnout();
        if (here.voters().isEmpty() && here.electorate().isEmpty()) {
            return Optional.empty();
        }
        var voters = counts.voters(report);
        var electorate = counts.electorate(report);
        if (voters.isEmpty() || electorate.isEmpty() || electorate.get().number() == 0) {
            return Optional.empty();
        }
        var value =
                Value.quotient(
                        voters.get().number(), "voters", electorate.get().number(), "electorate");
        return Optional.of(
                electorate.get().noteOn(voters.get().noteOn(Known.of(value), report), report));
    }

    /// A number of people that one report gives.
    Optional<Known> stored(Report report, Function<Election.Turnout, OptionalLong> number) {
        var count = number.apply(report.turnout());
        return count.isPresent()
                ? Optional.of(Known.of(Value.count(count.getAsLong())))
                : Optional.empty();
    }

    /// The voters that turnout and electorate come to: only about right.
    Optional<Known> votersFromTurnout(Report report) {
        return product(report, counts.electorate(report), "electorate", false);
    }

    /// The electorate that voters and turnout come to: only about right.
    Optional<Known> electorateFromTurnout(Report report) {
        var voters = counts.voters(report);
        var percent = report.turnout().percent();
        if (voters.isEmpty() || percent.isEmpty() || percent.get().signum() == 0) {
            return Optional.empty();
        }
        var number =
                BigDecimal.valueOf(voters.get().number())
                        .multiply(HUNDRED)
                        .divide(percent.get(), Value.QUOTIENT);
        var value =
                Value.approximate(
                        number,
                        "%s voters ÷ %s turnout"
                                .formatted(
                                        Amount.number(voters.get().number()),
                                        Amount.PERCENT.written(percent.get())));
        return Optional.of(voters.get().noteOn(Known.of(value), report));
    }

    /// The electorate less the voters.
    Optional<Known> abstainers(Report report) {
        var here = report.turnout();
        if (here.voters().isEmpty() && here.electorate().isEmpty()) {
            return Optional.empty();
        }
        var voters = counts.voters(report);
        var electorate = counts.electorate(report);
        if (voters.isEmpty() || electorate.isEmpty()) {
            return Optional.empty();
        }
        var value =
                Value.derived(
                        electorate.get().number() - voters.get().number(),
                        "%s electorate - %s voters"
                                .formatted(
                                        Amount.number(electorate.get().number()),
                                        Amount.number(voters.get().number())));
        return Optional.of(
                electorate.get().noteOn(voters.get().noteOn(Known.of(value), report), report));
    }

    /// The abstainers that turnout and electorate come to: only about right.
    Optional<Known> abstainersFromTurnout(Report report) {
        return product(report, counts.electorate(report), "electorate", true);
    }

    private Optional<Known> product(
            Report report, Optional<Counts.Count> whole, String ofWhole, boolean rest) {
        var turnout = report.turnout().percent();
        if (turnout.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        var percent = rest ? HUNDRED.subtract(turnout.get()) : turnout.get();
        var number =
                percent.multiply(BigDecimal.valueOf(whole.get().number()))
                        .divide(HUNDRED, Value.QUOTIENT);
        var value =
                Value.approximate(
                        number,
                        "%s of %s %s"
                                .formatted(
                                        Amount.PERCENT.written(percent),
                                        Amount.number(whole.get().number()),
                                        ofWhole));
        return Optional.of(whole.get().noteOn(Known.of(value), report));
    }
}
