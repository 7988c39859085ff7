package plumbline.text;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;

/// The names of months and days of the week in English, whole and abbreviated.
final class Calendar {

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("january", 1),
                    Map.entry("jan", 1),
                    Map.entry("february", 2),
                    Map.entry("feb", 2),
                    Map.entry("march", 3),
                    Map.entry("mar", 3),
                    Map.entry("april", 4),
                    Map.entry("apr", 4),
                    Map.entry("may", 5),
                    Map.entry("june", 6),
                    Map.entry("jun", 6),
                    Map.entry("july", 7),
                    Map.entry("jul", 7),
                    Map.entry("august", 8),
                    Map.entry("aug", 8),
                    Map.entry("september", 9),
                    Map.entry("sept", 9),
                    Map.entry("sep", 9),
                    Map.entry("october", 10),
                    Map.entry("oct", 10),
                    Map.entry("november", 11),
                    Map.entry("nov", 11),
                    Map.entry("december", 12),
                    Map.entry("dec", 12));

    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "monday", DayOfWeek.MONDAY,
                    "tuesday", DayOfWeek.TUESDAY,
                    "wednesday", DayOfWeek.WEDNESDAY,
                    "thursday", DayOfWeek.THURSDAY,
                    "friday", DayOfWeek.FRIDAY,
                    "saturday", DayOfWeek.SATURDAY,
                    "sunday", DayOfWeek.SUNDAY);

    private Calendar() {}

    /// The number of a month by its folded name, 0 for no month.
    static int month(String fold) {
        return MONTHS.getOrDefault(fold, 0);
    }

    /// Whether a folded word is the name of a month or of a day of the week.
    static boolean names(String fold) {
        return MONTHS.containsKey(fold) || DAYS.containsKey(fold);
    }

    /// The day of the week by its folded name.
    static Optional<DayOfWeek> dayOfWeek(String fold) {
        return Optional.ofNullable(DAYS.get(fold));
    }
}
