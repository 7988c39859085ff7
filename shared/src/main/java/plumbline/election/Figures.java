package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Base;
import plumbline.fact.Election;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;

/// What the reports of one election know, stored or by arithmetic (rule 7).
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Election election;
    private final Set<String> choices;
    private final ValidVotes validVotes;
    private final Counts counts;

    /// @param order tells the report of highest standing, for arithmetic over two reports
    Figures(Election election, ReportChoice order) {
        this.election = election;
        this.choices = choicesOf(election);
        this.validVotes =
                new ValidVotes(
                        choices,
                        election.contest(),
                        election.round().orElse(1) > 1 && choices.size() == 2);
        this.counts = new Counts(order);
    }

    /// Everybody and everything that stood, in any report of an election.
    private static Set<String> choicesOf(Election election) {
        var ids = new TreeSet<String>();
        for (var report : election.reports()) {
            report.results().stream().map(Result::choice).forEach(ids::add);
            report.winner().ifPresent(ids::add);
        }
        return ids;
    }

    Set<String> choices() {
        return choices;
    }

    Counts counts() {
        return counts;
    }

    Election election() {
        return election;
    }

    /// A choice's share of the votes counted, as one report gives it.
    Optional<Known> share(Report report, String choice) {
        var result = report.resultOf(choice);
        var votes = votesIn(report, choice);
        var total = validVotes.total(report);
        var exact =
                votes.isPresent() && total.isPresent()
                        ? Optional.of(quotient(votes, "votes", total, "votes counted"))
                        : Optional.<Value>empty();
        var stored = result.flatMap(Result::percent);
        if (stored.isEmpty()) {
            return exact.map(Known::of);
        }
        var percent = Value.percent(stored.get(), roundedLike(report, stored.get()));
        var known =
                new Known(exact.map(e -> List.of(percent, e)).orElse(List.of(percent)), List.of());
        var contradictory = validVotes.contradictoryTotal(report);
        return Optional.of(
                votes.isPresent() && contradictory.isPresent()
                        ? contradicted(
                                known,
                                quotient(votes, "votes", contradictory, "votes counted"),
                                stored.get())
                        : known);
    }

    private static Precision roundedLike(Report report, BigDecimal percent) {
        return ValidVotes.unit(report)
                .<Precision>map(Precision.Rounded::new)
                .orElse(Precision.ofLastPlace(percent));
    }

    /// Rule 9: a stored figure that contradicts its own report's arithmetic still stands, and the
    /// answer says so.
    private static Known contradicted(Known known, Value arithmetic, BigDecimal stored) {
        return known.noting(
                "The report contradicts itself: %s = %s, not %s."
                        .formatted(
                                arithmetic.derivation().orElseThrow(),
                                arithmetic.written(Amount.PERCENT),
                                Amount.PERCENT.written(stored)));
    }

    private static Value quotient(
            OptionalLong part, String ofPart, OptionalLong whole, String ofWhole) {
        return Value.quotient(
                part.getAsLong(),
                whole.getAsLong(),
                "%s %s ÷ %s %s"
                        .formatted(
                                Amount.number(part.getAsLong()),
                                ofPart,
                                Amount.number(whole.getAsLong()),
                                ofWhole));
    }

    /// A choice's share of a whole (rule 6): more than one where the claim leaves the whole open.
    List<Known> shares(Report report, String choice, Base base) {
        return switch (base) {
            case VALID_VOTES -> share(report, choice).stream().toList();
            case VOTES_CAST -> ofVoters(report, choice).stream().toList();
            case OPEN ->
                    Stream.concat(share(report, choice).stream(), ofVoters(report, choice).stream())
                            .toList();
            case ELECTORATE -> ofElectorate(report, choice).stream().toList();
        };
    }

    private Optional<Known> ofVoters(Report report, String choice) {
        return over(report, choice, counts.voters(report), "voters");
    }

    private Optional<Known> ofElectorate(Report report, String choice) {
        return over(report, choice, counts.electorate(report), "electorate")
                .or(() -> shareTimesTurnout(report, choice));
    }

    private Optional<Known> over(
            Report report, String choice, Optional<Counts.Count> whole, String ofWhole) {
        var votes = votesIn(report, choice);
        if (votes.isEmpty() || whole.isEmpty() || whole.get().number() == 0) {
            return Optional.empty();
        }
        var value = quotient(votes, "votes", OptionalLong.of(whole.get().number()), ofWhole);
        return Optional.of(whole.get().noteOn(Known.of(value), report));
    }

    private Optional<Known> shareTimesTurnout(Report report, String choice) {
        var share = share(report, choice);
        var turnout = turnout(report).or(() -> counts.turnoutOfAnother(this::turnout, report));
        if (share.isEmpty() || turnout.isEmpty()) {
            return Optional.empty();
        }
        var of = share.get().closest();
        var at = turnout.get().closest();
        return Optional.of(
                Known.of(
                        Value.approximate(
                                of.number().multiply(at.number()).divide(HUNDRED, Value.QUOTIENT),
                                "%s of the vote × %s turnout"
                                        .formatted(
                                                of.written(Amount.PERCENT),
                                                at.written(Amount.PERCENT)))));
    }

    /// A choice's votes, as one report gives them.
    Optional<Known> votes(Report report, String choice) {
        var votes = votesIn(report, choice);
        return votes.isPresent()
                ? Optional.of(Known.of(Value.count(votes.getAsLong())))
                : Optional.empty();
    }

    private static OptionalLong votesIn(Report report, String choice) {
        return report.resultOf(choice).map(Result::votes).orElse(OptionalLong.empty());
    }

    /// A choice's seats, as one report gives them.
    Optional<Known> seats(Report report, String choice) {
        var seats = report.resultOf(choice).map(Result::seats);
        return seats.isPresent() && seats.get().isPresent()
                ? Optional.of(Known.of(Value.count(seats.get().getAsInt())))
                : Optional.empty();
    }

    /// Turnout in percent, as one report gives it.
    Optional<Known> turnout(Report report) {
        var stored = report.turnout().percent();
        var voters = report.turnout().voters();
        var electorate = report.turnout().electorate();
        var exact =
                voters.isPresent() && electorate.isPresent() && electorate.getAsLong() > 0
                        ? Optional.of(quotient(voters, "voters", electorate, "electorate"))
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
                        : contradicted(Known.of(percent), exact.get(), stored.get()));
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
                quotient(
                        OptionalLong.of(voters.get().number()),
                        "voters",
                        OptionalLong.of(electorate.get().number()),
                        "electorate");
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
