package plumbline.claim;

import java.time.LocalDate;
import plumbline.fact.PartialDate;

/// A stretch of days that a claim names: a day, a month, a year, "last week".
///
/// @param first its first day
/// @param last its last day, not before the first
/// @param yearless whether the claim names no year, so that the year is only taken from the
///     publication
public record Period(LocalDate first, LocalDate last, boolean yearless) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first);
        }
    }

    /// A stretch of days of a year that is named or told by the words.
    public Period(LocalDate first, LocalDate last) {
        this(first, last, false);
    }

    /// The days that a date as finely as given may mean.
    public static Period of(PartialDate date) {
        return new Period(date.first(), date.last());
    }

    /// Whether every day that a date may mean lies in it.
    public boolean holds(PartialDate date) {
        return !date.first().isBefore(first) && !date.last().isAfter(last);
    }

    /// Whether some day that a date may mean lies in it.
    public boolean touches(PartialDate date) {
        return !date.last().isBefore(first) && !date.first().isAfter(last);
    }

    /// Whether a date may lie in the same days of another year.
    public boolean recurs(PartialDate date) {
        int years = date.year() - first.getYear();
        return !date.last().isBefore(first.plusYears(years))
                && !date.first().isAfter(last.plusYears(years));
    }

    /// The same days of a year that is known.
    public Period in(int year) {
        int years = year - first.getYear();
        return new Period(first.plusYears(years), last.plusYears(years));
    }

    /// Spelled as a day, as `first/last` otherwise (an ISO 8601 interval).
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
