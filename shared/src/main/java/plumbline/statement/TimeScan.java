package plumbline.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.Spelling;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.When;

/// Looks from a reading to its right and left for the times and the place that belong to it.
final class TimeScan {

    private static final int REACH = 9; // items
    private static final int REACH_OF_ASIDE = 12; // items

    private final Text text;
    private final List<Item> items;
    private final Optional<LocalDate> published;
    Optional<Period> from = Optional.empty();
    Optional<Period> until = Optional.empty();
    Optional<Period> at = Optional.empty();
    Optional<Named> place = Optional.empty();
    boolean vague;
    int end;

    TimeScan(Text text, List<Item> items, Optional<LocalDate> published) {
        this.text = text;
        this.items = items;
        this.published = published;
    }

    boolean dated() {
        return from.isPresent() || until.isPresent() || at.isPresent() || vague;
    }

    void right(int start) {
        end = start;
        var prep = "";
        boolean open = false;
        for (int i = start; i < Math.min(items.size(), start + reach()); i++) {
            var item = items.get(i);
            var word = text.fold(item);
            if (StatementLanguage.NO_TIME.of(item)) {
                unsure(word);
                return;
            }
            if (isWeekdayOfDate(i)) {
                continue;
            }
            if (StatementLanguage.DATE.of(item)) {
                boolean ends = until.isEmpty() && prep.startsWith("until");
                if (dated() && !ends && !(from.isPresent() && open)) {
                    return;
                }
                date(item, prep);
                open = from.isPresent() && until.isEmpty() && !prep.equals("since");
                end = i + 1;
                prep = "";
            } else if (word.equals(",") && endPastAside(i) > 0) {
                i = endPastAside(i);
            } else if (isEnd(item, word, i)) {
                return;
            } else if (place(i, prep)) {
                end = i + 1;
            } else if (StatementLanguage.PREP.of(item) || isLink(word)) {
                prep = word;
            } else if (item.meaning() instanceof Meaning.Plain
                    && prep.equals("since")
                    && !dated()) {
                vague = true;
                return;
            }
        }
    }

    private int reach() {
        return from.isPresent() ? REACH + REACH_OF_ASIDE : REACH;
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "to", "and", "-", "until", "till", "from", "between", "by", "ago" -> true;
            default -> false;
        };
    }

    private boolean isEnd(Item item, String word, int at) {
        if (word.equals(",") && at > 0 && StatementLanguage.WEEKDAY.of(items.get(at - 1))) {
            return false;
        }
        if (word.equals(",")) {
            return at + 1 >= items.size() || !(startsTime(at + 1) || startsPlace(at + 1));
        }
        return StatementLanguage.CLAUSE_STOP.of(item)
                || StatementLanguage.WHO.of(item)
                || StatementLanguage.AUX.of(item)
                || word.equals("after")
                || word.equals("before")
                || word.equals(";")
                || word.equals(":")
                || word.equals(".");
    }

    /// "thirty years ago": so many years are completed, or lie between the calendar years (rule
    /// 7).
    private Period yearsAgo(Item item, Period days) {
        var words = Spelling.folded(text.words(item));
        if (published.isEmpty() || !(words.endsWith("years ago") || words.endsWith("year ago"))) {
            return days;
        }
        int years = published.get().getYear() - days.first().getYear();
        return new Period(published.get().minusYears(years + 1L).plusDays(1), days.last());
    }

    /// "on Wednesday, September 14": the date tells the day.
    private boolean isWeekdayOfDate(int at) {
        if (!StatementLanguage.WEEKDAY.of(items.get(at))) {
            return false;
        }
        int next = at + 1;
        if (next < items.size() && text.fold(items.get(next)).equals(",")) {
            next++;
        }
        return next < items.size() && StatementLanguage.DATE.of(items.get(next));
    }

    private boolean startsTime(int at) {
        return StatementLanguage.DATE.of(items.get(at))
                || (at + 1 < items.size()
                        && (StatementLanguage.PREP.of(items.get(at)) || startsSpan(at))
                        && StatementLanguage.DATE.of(items.get(at + 1)));
    }

    private boolean startsSpan(int at) {
        var word = text.fold(items.get(at));
        return word.equals("from") || word.equals("until") || word.equals("between");
    }

    /// "from July 2012, when Brown died, until January 2016": the end, past what is said of the
    /// beginning; -1 where there is none.
    private int endPastAside(int comma) {
        if (from.isEmpty() || until.isPresent() || comma + 1 >= items.size()) {
            return -1;
        }
        var word = text.fold(items.get(comma + 1));
        if (!word.equals("when") && !word.equals("where")) {
            return -1;
        }
        for (int i = comma + 2; i + 2 < items.size() && i < comma + REACH_OF_ASIDE; i++) {
            var next = text.fold(items.get(i + 1));
            if (text.fold(items.get(i)).equals(",")) {
                boolean ends = next.equals("until") || next.equals("to") || next.equals("till");
                return ends && StatementLanguage.DATE.of(items.get(i + 2)) ? i : -1;
            }
        }
        return -1;
    }

    /// "on September 14, 2022, in Kenya": a place after a comma, once the time is known.
    private boolean startsPlace(int at) {
        var prep = text.fold(items.get(at));
        return dated()
                && place.isEmpty()
                && at + 1 < items.size()
                && (prep.equals("in") || prep.equals("at"))
                && Places.named(text, items.get(at + 1)).isPresent();
    }

    private void unsure(String word) {
        if (!word.equals("until")) {
            vague = true;
        }
    }

    private void date(Item item, String prep) {
        var period = Surroundings.period(item).map(days -> yearsAgo(item, days));
        if (period.isEmpty()) {
            vague = true;
        } else if (from.isPresent()) {
            until = period;
        } else {
            switch (isSpan(item) && prep.equals("from") ? "in" : prep) {
                case "since", "from", "between" -> from = period;
                case "until", "till", "to" -> until = period;
                case "by", "before", "after" -> vague = true;
                default -> at = period;
            }
        }
    }

    /// "from 4 to 6 July": a stretch of days is no beginning.
    private static boolean isSpan(Item item) {
        return item.meaning() instanceof Meaning.Date(When.Stretch(var first, var last, var _))
                && !first.equals(last);
    }

    private boolean place(int i, String prep) {
        if (place.isPresent() || !(prep.equals("in") || prep.equals("at"))) {
            return false;
        }
        var item = items.get(i);
        boolean building =
                StatementLanguage.CAPITALISED.of(item)
                        && i + 1 < items.size()
                        && StatementLanguage.WORD.of(items.get(i + 1)); // "the Bogor palace"
        place = building ? Optional.empty() : Places.named(text, item);
        return place.isPresent();
    }

    /// "In September 2022, …", directly before the reading.
    void left(int first) {
        int i = pastClause(first - 1);
        while (i >= 0 && (text.fold(items.get(i)).equals(",") || isAdverb(items.get(i)))) {
            i--;
        }
        if (i < 0) {
            return;
        }
        if (StatementLanguage.NO_TIME.of(items.get(i))) {
            vague = true;
        } else if (StatementLanguage.DATE.of(items.get(i)) && !spanBefore(i)) {
            var prep = i > 0 ? text.fold(items.get(i - 1)) : "";
            boolean head =
                    i == 0
                            || (i < first - 1 && isLeadIn(first - 1))
                            || (i == 1 && StatementLanguage.PREP.of(items.getFirst()));
            if (head || prep.equals("in") || prep.equals("on")) {
                date(items.get(i), prep);
            }
        }
    }

    /// Past the word that joins a time to its clause: "in 1991, when Kenya …", "It was in April
    /// 2017 that he …".
    private int pastClause(int before) {
        return isLeadIn(before) ? before - 1 : before;
    }

    private boolean isLeadIn(int at) {
        if (at < 1) {
            return false;
        }
        var word = text.fold(items.get(at));
        return word.equals("when")
                || (word.equals("that")
                        && text.fold(items.getFirst()).equals("it")
                        && StatementLanguage.DATE.of(items.get(at - 1)));
    }

    /// "From 1998 to 2009 …", "Until 2019 …", at the head of the sentence.
    private boolean spanBefore(int last) {
        if (last == 1 && text.fold(items.getFirst()).equals("until")) {
            date(items.get(last), "until");
            return true;
        }
        if (last != 3 || !StatementLanguage.DATE.of(items.get(1))) {
            return false;
        }
        var opens = text.fold(items.getFirst());
        var joins = text.fold(items.get(2));
        boolean fromTo = opens.equals("from") && (joins.equals("to") || joins.equals("until"));
        if (!fromTo && !(opens.equals("between") && joins.equals("and"))) {
            return false;
        }
        date(items.get(1), "from");
        date(items.get(last), "to");
        return true;
    }

    private static boolean isAdverb(Item item) {
        return StatementLanguage.ADVERB.of(item);
    }
}
