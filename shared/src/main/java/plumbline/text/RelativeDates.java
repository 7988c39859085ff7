package plumbline.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.text.Dates.Found;

/// Reads dates that are told from the day of publication: "last week", "yesterday", "a year ago".
final class RelativeDates {

    private static final Set<String> BEGINNINGS =
            Set.of("last", "past", "previous", "this", "earlier", "yesterday", "today", "tonight");

    private final List<Token> tokens;
    private final Numerals numerals;
    private final CalendarDates calendar;
    private final Optional<LocalDate> published;

    RelativeDates(
            List<Token> tokens,
            Numerals numerals,
            CalendarDates calendar,
            Optional<LocalDate> published) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.calendar = calendar;
        this.published = published;
    }

    /// Whether a relative date can begin with a word: one of its own, or the number of "two weeks
    /// ago".
    static boolean begins(String fold) {
        return BEGINNINGS.contains(fold) || NumberNames.begins(fold);
    }

    /// The date that a word begins, if it begins one.
    Optional<Found> at(int i) {
        if (isWord(i, "last", "past", "previous", "this", "earlier")) {
            return named(i);
        }
        if (isWord(i, "yesterday")) {
            return days(1, 1, 1);
        }
        if (isWord(i, "today", "tonight")) {
            return days(0, 0, 1);
        }
        return ago(i);
    }

    private Optional<Found> named(int i) {
        boolean earlier = isWord(i, "earlier");
        int unitAt = earlier ? i + 2 : i + 1;
        if ((earlier && !isWord(i + 1, "this")) || unitAt >= tokens.size()) {
            return Optional.empty();
        }
        boolean current = earlier || isWord(i, "this");
        int length = unitAt - i + 1;
        var unit = tokens.get(unitAt).fold();
        var weekday = Calendar.dayOfWeek(unit);
        if (weekday.isPresent() && !isWord(i, "previous")) {
            return Optional.of(new Found(weekday(weekday.get(), !current), length));
        }
        if (calendar.isMonth(unitAt) && isWord(i, "last", "this", "past")) {
            return calendar.month(unitAt, OptionalInt.empty(), length);
        }
        if (published.isEmpty() || isWord(i, "previous")) {
            return Optional.empty();
        }
        var day = published.get();
        if (earlier) {
            return sofar(unit, day, length);
        }
        return switch (unit) {
            case "night", "evening" -> current ? days(0, 0, length) : days(1, 1, length);
            case "week", "weekend" -> current ? days(7, 0, length) : days(14, 1, length);
            case "month" ->
                    stretch(
                            day.minusMonths(current ? 0 : 1).withDayOfMonth(1),
                            day.minusMonths(current ? 0 : 1)
                                    .with(TemporalAdjusters.lastDayOfMonth()),
                            length);
            case "year" ->
                    stretch(
                            day.minusYears(current ? 0 : 1).withDayOfYear(1),
                            day.minusYears(current ? 0 : 1).with(TemporalAdjusters.lastDayOfYear()),
                            length);
            default -> Optional.empty();
        };
    }

    /// "earlier this month": before the day of publication.
    private static Optional<Found> sofar(String unit, LocalDate day, int length) {
        return switch (unit) {
            case "week", "weekend" -> stretch(day.minusDays(7), day.minusDays(1), length);
            case "month" -> stretch(day.withDayOfMonth(1), day.minusDays(1), length);
            case "year" -> stretch(day.withDayOfYear(1), day.minusDays(1), length);
            default -> Optional.empty();
        };
    }

    /// "two weeks ago", "a year ago", "a month before" is left to others.
    Optional<Found> ago(int i) {
        int count;
        int next;
        var number = numerals.at(i);
        if (number.isPresent()
                && number.get().numeral().isWhole()
                && number.get().numeral().value().compareTo(BigDecimal.valueOf(999)) < 0) {
            count = number.get().numeral().value().intValue();
            next = i + number.get().length();
        } else if (isWord(i, "a", "an")) {
            count = 1;
            next = i + 1;
        } else {
            return Optional.empty();
        }
        if (!isWord(next + 1, "ago") || published.isEmpty()) {
            return Optional.empty();
        }
        int length = next + 2 - i;
        var day = published.get();
        return switch (tokens.get(next).fold()) {
            case "day", "days" -> days(count, count, length);
            case "week", "weeks" ->
                    stretch(
                            day.minusWeeks(count).minusDays(3),
                            day.minusWeeks(count).plusDays(3),
                            length);
            case "month", "months" ->
                    stretch(
                            day.minusMonths(count).minusDays(16),
                            day.minusMonths(count).plusDays(16),
                            length);
            case "year", "years" -> {
                var then = day.minusYears(count);
                yield stretch(
                        then.withDayOfYear(1),
                        then.with(TemporalAdjusters.lastDayOfYear()),
                        length);
            }
            default -> Optional.empty();
        };
    }

    private Optional<Found> days(int from, int to, int length) {
        return published.flatMap(day -> stretch(day.minusDays(from), day.minusDays(to), length));
    }

    private static Optional<Found> stretch(LocalDate first, LocalDate last, int length) {
        return Optional.of(new Found(new When.Stretch(first, last, Optional.empty()), length));
    }

    /// A day of the week.
    ///
    /// @param last whether it is called "last"
    When weekday(DayOfWeek weekday, boolean last) {
        if (published.isEmpty()) {
            return new When.Weekday(weekday);
        }
        var day = published.get();
        if (last) {
            return new When.Stretch(
                    day.minus(13, ChronoUnit.DAYS), day.minusDays(1), Optional.of(weekday));
        }
        var then = day.with(TemporalAdjusters.previousOrSame(weekday));
        return new When.Stretch(then, then, Optional.of(weekday));
    }

    private boolean isWord(int i, String... words) {
        return i < tokens.size() && Arrays.asList(words).contains(tokens.get(i).fold());
    }
}
