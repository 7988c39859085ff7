package plumbline.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.Rule.Reading;
import plumbline.text.When;

/// The time and the place that the words beside a reading give: "… in Samarkand in September",
/// "In 2019, …", "… from 1990 to 2019".
///
/// @param from when it began
/// @param until when it ended
/// @param at when it was
/// @param place where it was
/// @param vague whether a time is named that cannot be told as days ("before 2019")
/// @param end index after the last item that they take
record Surroundings(
        Optional<Period> from,
        Optional<Period> until,
        Optional<Period> at,
        Optional<Named> place,
        boolean vague,
        int end) {

    private static final int REACH = 9; // items

    /// Looks around a reading, to the right up to the next clause, then to the left.
    static Surroundings of(
            Text text, List<Item> items, Reading reading, Optional<LocalDate> published) {
        var scan = new TimeScan(text, items, published);
        scan.right(reading.end());
        if (!scan.dated()) {
            scan.left(reading.first());
        }
        return new Surroundings(scan.from, scan.until, scan.at, scan.place, scan.vague, scan.end);
    }

    /// The days that a date in a text means, where they can be told.
    static Optional<Period> period(Item item) {
        return item.meaning() instanceof Meaning.Date(var when) ? period(when) : Optional.empty();
    }

    private static Optional<Period> period(When when) {
        var date = when.date();
        if (date.isPresent()) {
            boolean yearless = when instanceof When.Calendar calendar && calendar.year().isEmpty();
            return date.map(days -> new Period(days.first(), days.last(), yearless));
        }
        return when instanceof When.Stretch(var first, var last, var day)
                ? day.map(weekday -> lastOne(weekday, last))
                        .orElse(Optional.of(new Period(first, last)))
                : Optional.empty();
    }

    /// "last Friday": the one before, unless that was yesterday, when the one of the week before
    /// may be meant.
    private static Optional<Period> lastOne(DayOfWeek weekday, LocalDate yesterday) {
        var day = yesterday.with(TemporalAdjusters.previousOrSame(weekday));
        return day.equals(yesterday) ? Optional.empty() : Optional.of(new Period(day, day));
    }

    /// The same at a time that the reading itself names.
    Surroundings at(Optional<Period> own) {
        return own.isEmpty()
                ? this
                : new Surroundings(Optional.empty(), Optional.empty(), own, place, false, end);
    }

    /// The same in a place that the reading itself names.
    Surroundings in(Optional<Named> own) {
        return own.isEmpty() ? this : new Surroundings(from, until, at, own, vague, end);
    }

    /// The same, begun at a time that the reading itself names.
    Surroundings since(Optional<Period> own) {
        return own.isEmpty()
                ? this
                : new Surroundings(own, Optional.empty(), Optional.empty(), place, false, end);
    }

    /// "… Nairobi on Monday, where they met": the place and the time before the relative word.
    ///
    /// @param where index of that word
    Surroundings before(Text text, List<Item> items, int where) {
        var on = at;
        for (int i = where - 1; i >= 0 && where - i <= REACH; i--) {
            var item = items.get(i);
            if (on.isEmpty() && StatementLanguage.DATE.of(item)) {
                on = period(item);
            }
            var there = Places.named(text, item);
            if (there.isPresent()) {
                return new Surroundings(from, until, on, place.or(() -> there), vague, end);
            }
        }
        return this;
    }

    /// The days that it took, or on one of which it was.
    Optional<Period> during() {
        if (from.isEmpty() || until.isEmpty()) {
            return at.or(() -> from).or(() -> until);
        }
        var first = from.get();
        var last = until.get();
        return last.last().isBefore(first.first())
                ? from
                : Optional.of(
                        new Period(
                                first.first(), last.last(), first.yearless() && last.yearless()));
    }
}
