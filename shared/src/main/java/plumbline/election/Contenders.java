package plumbline.election;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.Catalogue;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.fact.Election;
import plumbline.fact.Election.Contest;
import plumbline.fact.Election.Report;
import plumbline.fact.Election.Result;
import plumbline.fact.Entity;

/// Who is ranked in an election, and who is above whom in a report: candidates and parties, not
/// options such as "against all" (rule 11); the answers of a referendum are its candidates.
///
/// @param ids everybody who is ranked, in any report
/// @param by what the ranking goes by: seats, or else votes
record Contenders(List<String> ids, Measure by) {

    /// What a report tells of two of them.
    enum Order {
        ABOVE,
        LEVEL,
        BELOW,
        UNKNOWN
    }

    static Contenders in(Figures figures, Catalogue catalogue, Measure by) {
        return new Contenders(
                figures.choices().stream()
                        .filter(id -> isRanked(id, figures.election(), catalogue))
                        .toList(),
                by);
    }

    private static boolean isRanked(String id, Election election, Catalogue catalogue) {
        return election.contest() == Contest.REFERENDUM
                || catalogue.entity(id).map(Entity::kind).orElse(Entity.Kind.PERSON)
                        != Entity.Kind.OPTION;
    }

    boolean rank(String id) {
        return ids.contains(id);
    }

    /// All but one.
    List<String> othersThan(String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    /// Whether one stands above another in a report. Percentages tell first, and votes where these
    /// are level, since votes are where misprints are; a choice without a figure is below another
    /// that got more than the listed ones leave.
    Order order(Report report, String one, String other) {
        var ofOne = report.resultOf(one);
        var ofOther = report.resultOf(other);
        if (by == Measure.SEATS) {
            return compare(ofOne.flatMap(Contenders::seats), ofOther.flatMap(Contenders::seats));
        }
        var percents = compare(ofOne.flatMap(Result::percent), ofOther.flatMap(Result::percent));
        if (percents == Order.ABOVE || percents == Order.BELOW) {
            return percents;
        }
        var votes = compare(ofOne.flatMap(Contenders::votes), ofOther.flatMap(Contenders::votes));
        if (votes != Order.UNKNOWN) {
            return votes;
        }
        if (outweighsTheRest(report, one) && ofOther.flatMap(Result::percent).isEmpty()) {
            return Order.ABOVE;
        }
        return outweighsTheRest(report, other) && ofOne.flatMap(Result::percent).isEmpty()
                ? Order.BELOW
                : Order.UNKNOWN;
    }

    /// Whether a choice got more than a report leaves for all that it gives no percentage of.
    boolean outweighsTheRest(Report report, String id) {
        return by != Measure.SEATS
                && report.resultOf(id)
                        .flatMap(Result::percent)
                        .map(percent -> percent.compareTo(ValidVotes.rest(report)) > 0)
                        .orElse(false);
    }

    /// How many of the others a report puts above, level with and below one, and of how many it
    /// does not tell.
    Place place(Report report, String id) {
        int above = 0;
        int below = 0;
        int unclear = 0;
        for (var other : othersThan(id)) {
            switch (order(report, other, id)) {
                case ABOVE -> above++;
                case BELOW -> below++;
                case LEVEL, UNKNOWN -> unclear++;
            }
        }
        return new Place(above, below, unclear);
    }

    /// Where a report puts one of the contenders.
    ///
    /// @param unclear how many it leaves open, or puts level
    record Place(int above, int below, int unclear) {}

    /// The highest of the others, where a report tells who that is.
    Optional<String> runnerUp(Report report, String id) {
        return highest(report, othersThan(id));
    }

    /// The highest of all, where a report tells who that is.
    Optional<String> first(Report report) {
        return highest(report, ids);
    }

    private Optional<String> highest(Report report, List<String> of) {
        return of.stream()
                .filter(
                        one ->
                                of.stream()
                                        .filter(other -> !other.equals(one))
                                        .allMatch(other -> isNotBelow(report, one, other)))
                .min(Comparator.naturalOrder());
    }

    private boolean isNotBelow(Report report, String one, String other) {
        return switch (order(report, one, other)) {
            case ABOVE, LEVEL -> true;
            case BELOW, UNKNOWN -> false;
        };
    }

    private static Order compare(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Order.UNKNOWN;
        }
        int order = one.get().compareTo(other.get());
        return order > 0 ? Order.ABOVE : order < 0 ? Order.BELOW : Order.LEVEL;
    }

    private static Optional<BigDecimal> seats(Result result) {
        return result.seats().isPresent()
                ? Optional.of(BigDecimal.valueOf(result.seats().getAsInt()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> votes(Result result) {
        return result.votes().isPresent()
                ? Optional.of(BigDecimal.valueOf(result.votes().getAsLong()))
                : Optional.empty();
    }
}
