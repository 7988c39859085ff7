package plumbline.election;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Entity;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Judges claims on who won: the winner that a report names or, where it names none, the one that
/// its results make (rule 7). A first round is won by more than half of the votes or by nobody.
record WinnerJudge(Hearing hearing, Figures figures) {

    private static final String RULE = "winner";
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    Finding winner(String choice) {
        return Settled.of(hearing.reports().choose(report -> judged(report, choice)), false)
                .map(
                        settled ->
                                settled.finding(
                                        "that %s won".formatted(hearing.names().of(choice)),
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    /// What is found for somebody known who did not stand: not the winner, where a winner of the
    /// same kind is known. A party is never told from its candidate by that.
    Finding winnerWhoDidNotStand(String choice) {
        var ofKind = hearing.catalogue().entity(choice).map(Entity::kind);
        var standing =
                hearing.reports()
                        .choose(
                                report ->
                                        winnerOf(report)
                                                .filter(id -> ofKind.equals(kind(id)))
                                                .map(
                                                        id ->
                                                                named(
                                                                        report,
                                                                        id,
                                                                        Outcome.refuted(RULE))));
        return Settled.of(standing, false)
                .map(
                        settled ->
                                settled.finding(
                                        "that %s won".formatted(hearing.names().of(choice)),
                                        hearing.claim().negated()))
                .orElseGet(() -> didNotStand(choice));
    }

    Finding didNotStand(String choice) {
        return Finding.undecided(
                Reason.NO_FIGURE,
                "Nothing stored on the %s gives a result for %s."
                        .formatted(hearing.election().name(), hearing.names().of(choice)));
    }

    private Optional<Entity.Kind> kind(String id) {
        return hearing.catalogue().entity(id).map(Entity::kind);
    }

    private Optional<Judged> judged(Report report, String choice) {
        var winner = winnerOf(report);
        if (winner.isPresent()) {
            return Optional.of(
                    named(report, winner.get(), Outcome.of(winner.get().equals(choice), RULE)));
        }
        return wonNothing(report, choice);
    }

    private Judged named(Report report, String winner, Outcome outcome) {
        var name = hearing.names().of(winner);
        return hearing.judged(
                report, outcome, "makes %s the winner".formatted(name), name + " won");
    }

    /// Who won by a report, where it tells.
    Optional<String> winnerOf(Report report) {
        return report.winner().or(() -> byResults(report));
    }

    private Optional<String> byResults(Report report) {
        var by =
                hearing.election().contest() == Contest.PARLIAMENTARY
                                && report.results().stream()
                                        .map(Result::seats)
                                        .anyMatch(OptionalInt::isPresent)
                        ? Measure.SEATS
                        : Measure.VOTES;
        var contenders = Contenders.in(figures, hearing.catalogue(), by);
        return contenders.ids().stream()
                .filter(id -> isFirst(report, id, contenders))
                .filter(id -> mostVotesWin() || hasMajority(report, id))
                .findFirst();
    }

    private boolean isFirst(Report report, String id, Contenders contenders) {
        var others = contenders.othersThan(id);
        var first =
                !others.isEmpty()
                        && others.stream()
                                .allMatch(
                                        other ->
                                                contenders.order(report, id, other)
                                                        == Contenders.Order.ABOVE);
        return first || hasMajority(report, id);
    }

    /// A president needs a majority, but in the round that follows for want of one; a first round
    /// of anything needs one as well.
    private boolean mostVotesWin() {
        if (isOfAPart()) {
            return true;
        }
        var round = hearing.election().round();
        return round.isPresent()
                ? round.getAsInt() > 1
                : hearing.election().contest() != Contest.PRESIDENTIAL;
    }

    /// "carried Lagos": a part of the country goes to whoever came first there.
    private boolean isOfAPart() {
        var contest = hearing.election().contest();
        return hearing.election().area().isPresent()
                && (contest == Contest.PRESIDENTIAL || contest == Contest.PARLIAMENTARY);
    }

    private boolean hasMajority(Report report, String id) {
        return hearing.election().contest() != Contest.PARLIAMENTARY
                && figures.share(report, id)
                        .map(known -> known.closest().number().compareTo(HALF) > 0)
                        .orElse(false);
    }

    /// In a first round, nobody with half of the votes or less has won.
    private Optional<Judged> wonNothing(Report report, String choice) {
        if (hearing.election().round().orElse(0) != 1) {
            return Optional.empty();
        }
        return figures.share(report, choice)
                .filter(known -> known.closest().number().compareTo(HALF) <= 0)
                .map(
                        known -> {
                            var share = known.closest().written(Amount.PERCENT);
                            return hearing.judged(
                                    report,
                                    Outcome.refuted(RULE),
                                    "gives %s %s of the vote, no majority in a first round"
                                            .formatted(hearing.names().of(choice), share),
                                    share);
                        });
    }
}
