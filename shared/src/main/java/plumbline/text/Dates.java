package plumbline.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads dates: those of the calendar, and those that are told from the publication.
final class Dates {

    /// A date and how many tokens it takes.
    record Found(When when, int length) {}

    private final List<Token> tokens;
    private final CalendarDates calendar;
    private final RelativeDates relative;

    Dates(List<Token> tokens, Numerals numerals, Optional<LocalDate> published) {
        this.tokens = tokens;
        this.calendar = new CalendarDates(tokens, published);
        this.relative = new RelativeDates(tokens, numerals, calendar, published);
    }

    /// The longest date that begins at a token, if one does.
    Optional<Found> at(int i) {
        return switch (tokens.get(i).sort()) {
            case NUMBER -> calendar.atNumber(i).or(() -> relative.ago(i));
            case WORD -> atWord(i);
            case MARK, BREAK -> Optional.empty();
        };
    }

    private Optional<Found> atWord(int i) {
        var word = tokens.get(i).fold();
        if (!Calendar.names(word) && !RelativeDates.begins(word)) {
            return Optional.empty();
        }
        if (calendar.isMonth(i)) {
            return calendar.month(i, OptionalInt.empty(), 1);
        }
        return Calendar.dayOfWeek(tokens.get(i).fold())
                .map(day -> new Found(relative.weekday(day, false), 1))
                .or(() -> relative.at(i));
    }
}
