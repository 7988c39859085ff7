package plumbline.importer.vote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.fact.PartialDate;

/// Dates of roll calls in Voeten's data. To the 51st session their day is the day of the week, 1 to
/// 7, and to the 58th many are; so there only the month is taken of such a date.
public final class AssemblyDate {

    private static final int LAST_WITH_WEEKDAYS = 58;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private AssemblyDate() {}

    /// The date of a roll call.
    ///
    /// @param text `1946-01-04` or `1/4/1946`
    /// @return nothing where it is neither
    public static Optional<PartialDate> of(String text, long session) {
        return day(text)
                .map(
                        day ->
                                session <= LAST_WITH_WEEKDAYS
                                                && day.getDayOfMonth() <= DAYS_OF_A_WEEK
                                        ? PartialDate.of(YearMonth.from(day))
                                        : PartialDate.of(day));
    }

    private static Optional<LocalDate> day(String text) {
        var american = AMERICAN.matcher(text);
        try {
            return Optional.of(
                    american.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(american.group(3)),
                                    Integer.parseInt(american.group(1)),
                                    Integer.parseInt(american.group(2)))
                            : LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
