package plumbline.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.text.Token.Sort;

/// Reads dates: absolute ones in every usual order, and relative ones from the publication.
final class Dates {

    /// A date and how many tokens it takes.
    record Found(When when, int length) {}

    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2199;

    private final List<Token> tokens;
    private final Numerals numerals;
    private final Optional<LocalDate> published;

    Dates(List<Token> tokens, Numerals numerals, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.published = published;
    }

    /// The longest date that begins at a token, if one does.
    Optional<Found> at(int i) {
        var token = tokens.get(i);
        if (token.sort() == Sort.NUMBER) {
            return number(i);
        }
        if (token.sort() != Sort.WORD) {
            return Optional.empty();
        }
        if (isMonth(i)) {
            return month(i, OptionalInt.empty(), 1);
        }
        var weekday = Calendar.dayOfWeek(token.fold());
        if (weekday.isPresent()) {
            return Optional.of(new Found(weekday(weekday.get(), false), 1));
        }
        return relative(i);
    }

    private Optional<Found> number(int i) {
        var iso = iso(i);
        if (iso.isPresent()) {
            return iso;
        }
        int day = day(i);
        if (day > 0) {
            int next = i + 1;
            if (isWord(next, "st", "nd", "rd", "th")) {
                next++;
            }
            if (isWord(next, "of")) {
                next++;
            }
            if (isMonth(next)) {
                return month(next, OptionalInt.of(day), next - i + 1);
            }
        }
        int year = yearAt(i);
        if (year > 0) {
            return Optional.of(
                    new Found(
                            new When.Calendar(
                                    OptionalInt.of(year),
                                    OptionalInt.empty(),
                                    OptionalInt.empty(),
                                    published),
                            1));
        }
        return ago(i);
    }

    private Optional<Found> iso(int i) {
        if (i + 4 >= tokens.size()
                || yearAt(i) == 0
                || !tokens.get(i + 1).is("-")
                || !tokens.get(i + 3).is("-")
                || !tokens.get(i + 2).joined()
                || tokens.get(i + 2).text().length() != 2
                || day(i + 4) == 0) {
            return Optional.empty();
        }
        int month = day(i + 2);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        new When.Calendar(
                                OptionalInt.of(yearAt(i)),
                                OptionalInt.of(month),
                                OptionalInt.of(day(i + 4)),
                                published),
                        5));
    }

    /// A month at `i`, with the day that stood before it or stands after it, and the year.
    private Optional<Found> month(int i, OptionalInt before, int length) {
        int month = Calendar.month(tokens.get(i).fold());
        int next = i + 1;
        if (next < tokens.size()
                && tokens.get(next).is(".")
                && tokens.get(i).fold().length() <= 4) {
            next++;
        }
        var day = before;
        if (before.isEmpty() && next < tokens.size() && day(next) > 0 && !isCount(next)) {
            day = OptionalInt.of(day(next));
            next++;
            if (isWord(next, "st", "nd", "rd", "th") && tokens.get(next).joined()) {
                next++;
            }
        }
        int afterComma = next < tokens.size() && tokens.get(next).is(",") ? next + 1 : next;
        var year = OptionalInt.empty();
        if (afterComma < tokens.size()
                && yearAt(afterComma) > 0
                && (afterComma == next || day.isPresent())) {
            year = OptionalInt.of(yearAt(afterComma));
            next = afterComma + 1;
        }
        int taken = length + next - i - 1;
        return Optional.of(
                new Found(new When.Calendar(year, OptionalInt.of(month), day, published), taken));
    }

    /// Whether a number that could be a day of the month begins something else ("May 20 per cent").
    private boolean isCount(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(i + 1);
        return next.is("%")
                || next.is("per")
                || next.is("percent")
                || next.is("million")
                || next.is("pc")
                || next.is("seats")
                || next.is("points");
    }

    private boolean isMonth(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        var token = tokens.get(i);
        if (Calendar.month(token.fold()) == 0) {
            return false;
        }
        boolean doubtful = token.is("may") || token.is("march") || token.is("mar");
        if (token.isCapitalised()) {
            return !doubtful
                    || !startsSentence(i)
                    || (i + 1 < tokens.size() && (day(i + 1) > 0 || yearAt(i + 1) > 0));
        }
        return !doubtful && !token.is("dec") && !token.is("sep") && !token.is("jan");
    }

    private boolean startsSentence(int i) {
        return i == 0 || tokens.get(i - 1).is(".") || tokens.get(i - 1).sort() == Sort.BREAK;
    }

    private int day(int i) {
        if (i >= tokens.size() || tokens.get(i).sort() != Sort.NUMBER) {
            return 0;
        }
        var text = tokens.get(i).text();
        if (text.length() > 2 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int day = Integer.parseInt(text);
        return day <= 31 ? day : 0;
    }

    private int yearAt(int i) {
        if (i >= tokens.size() || tokens.get(i).sort() != Sort.NUMBER) {
            return 0;
        }
        var text = tokens.get(i).text();
        if (text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : 0;
    }

    private boolean isWord(int i, String... words) {
        if (i >= tokens.size()) {
            return false;
        }
        for (var word : words) {
            if (tokens.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> relative(int i) {
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
        if (isMonth(unitAt) && isWord(i, "last", "this", "past")) {
            return month(unitAt, OptionalInt.empty(), length);
        }
        if (published.isEmpty() || isWord(i, "previous")) {
            return Optional.empty();
        }
        var day = published.get();
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

    /// "two weeks ago", "a year ago", "a month before" is left to others.
    private Optional<Found> ago(int i) {
        int count;
        int next;
        var number = numerals.at(i);
        if (number.isPresent()
                && number.get().numeral().isWhole()
                && number.get().numeral().value().compareTo(java.math.BigDecimal.valueOf(999))
                        < 0) {
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

    private When weekday(java.time.DayOfWeek weekday, boolean last) {
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
}
