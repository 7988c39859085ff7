package plumbline.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
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
    private final TurnoutFigures turnouts;

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
        this.turnouts = new TurnoutFigures(counts);
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

    /// What the reports know of who took part.
    TurnoutFigures turnouts() {
        return turnouts;
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
                        ? Optional.of(
                                Value.quotient(
                                        votes.getAsLong(),
                                        "votes",
                                        total.getAsLong(),
                                        "votes counted"))
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
                        ? known.contradictedBy(
                                Value.quotient(
                                        votes.getAsLong(),
                                        "votes",
                                        contradictory.getAsLong(),
                                        "votes counted"))
                        : known);
    }

    private static Precision roundedLike(Report report, BigDecimal percent) {
        return ValidVotes.unit(report)
                .<Precision>map(Precision.Rounded::new)
                .orElse(Precision.ofLastPlace(percent));
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
        var value = Value.quotient(votes.getAsLong(), "votes", whole.get().number(), ofWhole);
        return Optional.of(whole.get().noteOn(Known.of(value), report));
    }

    private Optional<Known> shareTimesTurnout(Report report, String choice) {
        var share = share(report, choice);
        var turnout =
                turnouts.turnout(report)
                        .or(() -> counts.turnoutOfAnother(turnouts::turnout, report));
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

    /// What a choice got in a measure, as one report gives it.
    Optional<Known> of(Report report, String choice, Measure in) {
        return switch (in) {
            case POINTS -> share(report, choice);
            case VOTES -> votes(report, choice);
            case SEATS -> seats(report, choice);
        };
    }

    /// What several choices got together in a measure, where one report gives it for each of them.
    Optional<Known> sum(Report report, List<String> choices, Measure in) {
        var parts = choices.stream().flatMap(choice -> of(report, choice, in).stream()).toList();
        return parts.size() == choices.size()
                ? Optional.of(Sums.of(parts, MarginJudge.amount(in)))
                : Optional.empty();
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
}
