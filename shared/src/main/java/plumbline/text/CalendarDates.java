package plumbline.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.PartialDate;
import plumbline.text.Dates.Found;
import plumbline.text.Token.Sort;

/// Reads dates of the calendar in every usual order: "20 November 2022", "November 20th", "2022".
final class CalendarDates {

    private static final int EARLIEST_YEAR = 1700;
    private static final int LATEST_YEAR = 2199;
    private static final int YEARS_OF_A_DECADE = 10;

    private final List<Token> tokens;
    private final Optional<LocalDate> published;

    CalendarDates(List<Token> tokens, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.published = published;
    }

    /// The date that begins with a number, if one does.
    Optional<Found> atNumber(int i) {
        var iso = iso(i);
        if (iso.isPresent()) {
            return iso;
        }
        var days = daysOfMonth(i);
        if (days.isPresent()) {
            return days;
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
        if (isDecade(i)) {
            var first = LocalDate.of(year, 1, 1);
            var last = first.plusYears(YEARS_OF_A_DECADE).minusDays(1);
            return Optional.of(new Found(new When.Stretch(first, last, Optional.empty()), 2));
        }
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
        return Optional.empty();
    }

    /// "the 1990s"
    private boolean isDecade(int i) {
        int year = yearAt(i);
        return year > 0
                && year % YEARS_OF_A_DECADE == 0
                && isWord(i + 1, "s")
                && tokens.get(i + 1).joined();
    }

    /// "4 to 6 July 2025", "4-6 July": the days from one to another.
    private Optional<Found> daysOfMonth(int i) {
        int last = lastDay(i);
        if (last == 0 || !isMonth(last + 1)) {
            return Optional.empty();
        }
        return month(last + 1, OptionalInt.of(day(last)), last + 2 - i)
                .flatMap(until -> days(day(i), until));
    }

    /// "July 4 to 6, 2025", "July 4-6".
    private Optional<Found> daysAfterMonth(int month, int day) {
        int last = lastDay(day);
        if (last == 0 || isCount(last)) {
            return Optional.empty();
        }
        int next = last + 1;
        if (next + 1 < tokens.size() && tokens.get(next).is(",") && yearAt(next + 1) > 0) {
            next++;
        }
        boolean dated = next < tokens.size() && yearAt(next) > 0;
        var until =
                new When.Calendar(
                        dated ? OptionalInt.of(yearAt(next)) : OptionalInt.empty(),
                        OptionalInt.of(Calendar.month(tokens.get(month).fold())),
                        OptionalInt.of(day(last)),
                        published);
        return days(day(day), new Found(until, (dated ? next + 1 : last + 1) - month));
    }

    /// Where the last day of "4 to 6" stands, or 0.
    private int lastDay(int i) {
        boolean joins =
                isWord(i + 1, "to", "until", "through", "till")
                        || (i + 1 < tokens.size() && tokens.get(i + 1).is("-"))
                        || (isWord(i + 1, "and") && i > 0 && isWord(i - 1, "between"));
        return joins && day(i) > 0 && day(i) < day(i + 2) ? i + 2 : 0;
    }

    private static Optional<Found> days(int first, Found until) {
        return until.when()
                .date()
                .filter(PartialDate.Day.class::isInstance)
                .map(PartialDate::last)
                .map(last -> new When.Stretch(last.withDayOfMonth(first), last, Optional.empty()))
                .map(days -> new Found(days, until.length()));
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
    ///
    /// @param before the day that stood before it
    /// @param length how many tokens it takes up to the month
    Optional<Found> month(int i, OptionalInt before, int length) {
        int month = Calendar.month(tokens.get(i).fold());
        int next = i + 1;
        if (next < tokens.size()
                && tokens.get(next).is(".")
                && tokens.get(i).fold().length() <= 4) {
            next++;
        }
        var day = before;
        if (before.isEmpty() && next < tokens.size() && day(next) > 0 && !isCount(next)) {
            var days = daysAfterMonth(i, next).filter(found -> length == 1);
            if (days.isPresent()) {
                return days;
            }
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

    /// Whether a token is the name of a month, and no "may" or "march".
    boolean isMonth(int i) {
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
        return i < tokens.size() && Arrays.asList(words).contains(tokens.get(i).fold());
    }
}
