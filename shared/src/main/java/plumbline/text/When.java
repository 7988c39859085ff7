package plumbline.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.PartialDate;

/// A date as a text gives it: absolute as far as it goes, or a stretch of days worked out from the
/// day of publication.
public sealed interface When {

    /// Whether a day fits it.
    boolean fits(LocalDate day);

    /// Whether a stored date fits it: any day that it may mean.
    default boolean fits(PartialDate date) {
        if (date instanceof PartialDate.Day(var day)) {
            return fits(day);
        }
        for (var day = date.first(); !day.isAfter(date.last()); day = day.plusDays(1)) {
            if (fits(day)) {
                return true;
            }
        }
        return false;
    }

    /// No day before it fits; [LocalDate#MIN] where any may.
    LocalDate earliest();

    /// No day after it fits; [LocalDate#MAX] where any may.
    LocalDate latest();

    /// The one date that it means, if the year is known.
    Optional<PartialDate> date();

    /// The year, where it is given or worked out.
    OptionalInt year();

    /// A calendar date of which some parts may be left open: "14 November", "May 2019", "2017".
    ///
    /// @param published the day of publication, from which a date without a year is told
    record Calendar(
            OptionalInt year, OptionalInt month, OptionalInt day, Optional<LocalDate> published)
            implements When {

        /// The same in a year that other words give, where it has none of its own.
        public Calendar in(int given) {
            return year.isPresent()
                    ? this
                    : new Calendar(OptionalInt.of(given), month, day, published);
        }

        @Override
        public LocalDate earliest() {
            return year.isPresent()
                    ? LocalDate.of(year.getAsInt(), 1, 1)
                    : published
                            .map(day -> day.minusMonths(11).withDayOfMonth(1))
                            .orElse(LocalDate.MIN);
        }

        @Override
        public LocalDate latest() {
            return year.isPresent()
                    ? LocalDate.of(year.getAsInt(), 12, 31)
                    : published.map(day -> day.plusMonths(1)).orElse(LocalDate.MAX);
        }

        @Override
        public boolean fits(LocalDate other) {
            if ((year.isPresent() && year.getAsInt() != other.getYear())
                    || (month.isPresent() && month.getAsInt() != other.getMonthValue())
                    || (day.isPresent() && day.getAsInt() != other.getDayOfMonth())) {
                return false;
            }
            // Without a year the last such day or month before the publication is meant, or one
            // shortly after it.
            return !other.isBefore(earliest()) && !other.isAfter(latest());
        }

        @Override
        public Optional<PartialDate> date() {
            if (year.isEmpty()) {
                return published.flatMap(this::lastBefore);
            }
            return at(year.getAsInt());
        }

        private Optional<PartialDate> lastBefore(LocalDate end) {
            var sameYear = at(end.getYear());
            if (sameYear.isPresent() && !sameYear.get().first().isAfter(end)) {
                return sameYear;
            }
            return at(end.getYear() - 1);
        }

        private Optional<PartialDate> at(int inYear) {
            if (month.isEmpty()) {
                return Optional.of(PartialDate.ofYear(inYear));
            }
            if (day.isEmpty()) {
                return Optional.of(PartialDate.of(YearMonth.of(inYear, month.getAsInt())));
            }
            try {
                return Optional.of(
                        PartialDate.of(LocalDate.of(inYear, month.getAsInt(), day.getAsInt())));
            } catch (DateTimeException notInThatYear) {
                return Optional.empty();
            }
        }
    }

    /// A stretch of days: "last week", "yesterday", "Sunday", "two years ago".
    ///
    /// @param dayOfWeek the day of the week, for one that is named
    record Stretch(LocalDate first, LocalDate last, Optional<DayOfWeek> dayOfWeek) implements When {

        @Override
        public LocalDate earliest() {
            return first;
        }

        @Override
        public LocalDate latest() {
            return last;
        }

        @Override
        public boolean fits(LocalDate day) {
            return !day.isBefore(first)
                    && !day.isAfter(last)
                    && dayOfWeek.map(named -> named == day.getDayOfWeek()).orElse(true);
        }

        @Override
        public Optional<PartialDate> date() {
            if (first.equals(last)) {
                return Optional.of(PartialDate.of(first));
            }
            if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
                return Optional.of(PartialDate.ofYear(first.getYear()));
            }
            var month = YearMonth.from(first);
            if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
                return Optional.of(PartialDate.of(month));
            }
            return Optional.empty();
        }

        @Override
        public OptionalInt year() {
            return first.getYear() == last.getYear()
                    ? OptionalInt.of(first.getYear())
                    : OptionalInt.empty();
        }
    }

    /// A day of the week in a text whose publication is not known: it fits any such day.
    record Weekday(DayOfWeek dayOfWeek) implements When {

        @Override
        public LocalDate earliest() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latest() {
            return LocalDate.MAX;
        }

        @Override
        public boolean fits(LocalDate day) {
            return day.getDayOfWeek() == dayOfWeek;
        }

        @Override
        public Optional<PartialDate> date() {
            return Optional.empty();
        }

        @Override
        public OptionalInt year() {
            return OptionalInt.empty();
        }
    }
}
