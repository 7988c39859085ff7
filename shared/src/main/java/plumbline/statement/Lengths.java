package plumbline.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Sense;
import plumbline.claim.StatementClaim.Length;
import plumbline.claim.StatementClaim.Unit;
import plumbline.fact.PartialDate;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Outcome;
import plumbline.verdict.Verdict;

/// Judges lengths of time by the calendar (verdicts.md, rule 7): one in whole years is right when
/// it equals the completed years or the difference of the calendar years. A bound ("more than 20
/// years") is held against the exact time alone.
final class Lengths {

    private static final int PLACES = 4; // decimals of a part of a year
    private static final int DAYS_OF_A_WEEK = 7;

    private Lengths() {}

    /// What the time between two dates makes of a length; empty where the dates are not fine enough
    /// to tell.
    static Optional<Outcome> judge(Length said, PartialDate from, PartialDate until) {
        var longest = judge(said, from.first(), until.last());
        var shortest =
                judge(
                        said,
                        from.last(),
                        until.first().isBefore(from.last()) ? from.last() : until.first());
        if (longest.verdict() == shortest.verdict()) {
            return Optional.of(longest);
        }
        return longest.verdict() != Verdict.REFUTED
                        && isPlainYears(said)
                        && said.figure().value().intValue() == until.year() - from.year()
                ? Optional.of(Outcome.supported(longest.rule()))
                : Optional.empty();
    }

    private static boolean isPlainYears(Length said) {
        return said.unit() == Unit.YEARS && said.figure().sense() instanceof Sense.Plain;
    }

    private static Outcome judge(Length said, LocalDate from, LocalDate until) {
        return measures(said, from, until).stream()
                .map(length -> FigureRules.judge(said.figure(), length))
                .min(Comparator.comparing(Outcome::verdict))
                .orElseThrow();
    }

    /// The lengths that may be meant, in the unit of the claim.
    private static List<BigDecimal> measures(Length said, LocalDate from, LocalDate until) {
        var measures = new ArrayList<BigDecimal>();
        measures.add(exact(said.unit(), from, until));
        if (!isBound(said.figure())) {
            switch (said.unit()) {
                case YEARS -> {
                    measures.add(count(ChronoUnit.YEARS.between(from, until)));
                    measures.add(count((long) until.getYear() - from.getYear()));
                }
                case MONTHS -> measures.add(count(ChronoUnit.MONTHS.between(from, until)));
                case WEEKS -> measures.add(count(ChronoUnit.WEEKS.between(from, until)));
                case DAYS -> measures.add(count(ChronoUnit.DAYS.between(from, until) + 1));
            }
        }
        return measures;
    }

    private static boolean isBound(Figure figure) {
        return switch (figure.sense()) {
            case Sense.Bound _, Sense.Between _ -> true;
            case Sense.Plain _, Sense.Hedged _, Sense.Multiple _ -> false;
        };
    }

    private static BigDecimal exact(Unit unit, LocalDate from, LocalDate until) {
        return switch (unit) {
            case YEARS -> parts(ChronoUnit.YEARS, from, until);
            case MONTHS -> parts(ChronoUnit.MONTHS, from, until);
            case WEEKS ->
                    count(ChronoUnit.DAYS.between(from, until))
                            .divide(count(DAYS_OF_A_WEEK), PLACES, RoundingMode.HALF_UP);
            case DAYS -> count(ChronoUnit.DAYS.between(from, until));
        };
    }

    /// Completed units, and the days beyond them as a part of the next.
    private static BigDecimal parts(ChronoUnit unit, LocalDate from, LocalDate until) {
        long whole = unit.between(from, until);
        var start = from.plus(whole, unit);
        var end = from.plus(whole + 1, unit);
        var part =
                count(ChronoUnit.DAYS.between(start, until))
                        .divide(
                                count(ChronoUnit.DAYS.between(start, end)),
                                PLACES,
                                RoundingMode.HALF_UP);
        return count(whole).add(part);
    }

    private static BigDecimal count(long value) {
        return BigDecimal.valueOf(value);
    }

    /// Whether a number of years since a date is the completed years, or the difference of the
    /// calendar years, on some day of a stretch: what an anniversary is counted by.
    static boolean isAnniversary(int years, PartialDate since, LocalDate first, LocalDate last) {
        return years == last.getYear() - since.year()
                || years == first.getYear() - since.year()
                || years == ChronoUnit.YEARS.between(since.first(), last)
                || years == ChronoUnit.YEARS.between(since.first(), first);
    }

    /// The arithmetic, for people.
    static String told(PartialDate from, PartialDate until) {
        long years = ChronoUnit.YEARS.between(from.first(), until.last());
        long days = ChronoUnit.DAYS.between(from.first().plusYears(years), until.last());
        return "%s to %s = %d years, %d days".formatted(from, until, years, days);
    }
}
