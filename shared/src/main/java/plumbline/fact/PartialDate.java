package plumbline.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A date as finely as a source gives it: a day, a month or a year (`2022-11-20`, `2022-09`,
/// `1991`). Years run from 1000 to 9999.
public sealed interface PartialDate {

    /// The first day that it may mean.
    LocalDate first();

    /// The last day that it may mean.
    LocalDate last();

    /// The year it lies in.
    default int year() {
        return first().getYear();
    }

    /// Whether any day that this may mean is also one that the other may mean.
    default boolean overlaps(PartialDate other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /// Whether every day that this may mean is also one that the other may mean.
    default boolean within(PartialDate other) {
        return !first().isBefore(other.first()) && !last().isAfter(other.last());
    }

    /// A known day.
    record Day(LocalDate date) implements PartialDate {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /// A month whose day is not known.
    record Month(YearMonth month) implements PartialDate {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /// A year whose month is not known.
    record InYear(Year value) implements PartialDate {
        @Override
        public LocalDate first() {
            return value.atDay(1);
        }

        @Override
        public LocalDate last() {
            return value.atMonth(12).atEndOfMonth();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// A day.
    static PartialDate of(LocalDate day) {
        return new Day(day);
    }

    /// A month.
    static PartialDate of(YearMonth month) {
        return new Month(month);
    }

    /// A year.
    static PartialDate ofYear(int year) {
        return new InYear(Year.of(year));
    }

    /// Reads `2022-11-20`, `2022-09` or `1991`; empty for anything else, also for a day that the
    /// calendar does not have.
    static Optional<PartialDate> parse(String text) {
        if (!hasShape(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> new InYear(Year.parse(text));
                        case 7 -> new Month(YearMonth.parse(text));
                        default -> new Day(LocalDate.parse(text));
                    });
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static boolean hasShape(String text) {
        if (text.length() != 4 && text.length() != 7 && text.length() != 10) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return text.charAt(0) != '0';
    }
}
