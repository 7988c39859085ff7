package plumbline.election;

import java.util.List;
import java.util.Set;
import plumbline.text.Item;

/// Tells whose a figure beside a choice is, and what a share is a share of, by the words around it.
final class Belonging {

    private static final List<String> EACH = List.of("each", "both", "neither", "apiece");

    private static final Set<String> PAIRED = Set.of("to", "-", "against", "versus", "v");

    private final Setting setting;
    private final List<Item> items;
    private final Series series;

    Belonging(Setting setting, Series series) {
        this.setting = setting;
        this.items = setting.items();
        this.series = series;
    }

    /// "Smith, Brown and the Greens won 176 seats": what several have together is nobody's own.
    boolean isOfSeveral(Item of) {
        return series.around(of).isPresent() && EACH.stream().noneMatch(this::hasWord);
    }

    /// A figure behind the bracket that a choice stands in ("the bloc (Reds, Blues) has 61 seats"),
    /// or behind an "it" that stands for whoever the sentence began with.
    boolean isOfAnother(Item of, Item figure) {
        int from = setting.indexOf(of);
        int to = setting.indexOf(figure);
        int depth = 0;
        for (int i = from + 1; i < to; i++) {
            var word = setting.wordAt(i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            boolean turned =
                    word.equals("it")
                            && items.subList(0, from).stream()
                                    .anyMatch(ElectionLanguage.CHOICE::of);
            if (depth < 0 || turned) {
                return true;
            }
        }
        return false;
    }

    /// "costing it 71 of its 230 seats": so many of what it had, unless it kept them.
    boolean isPartOfOwn(Item seats) {
        return ElectionLanguage.SEATS.of(seats)
                && ElectionLanguage.POSSESSIVE.below(seats)
                && seats.part("total").isPresent()
                && !isKept(setting.indexOf(seats));
    }

    private boolean isKept(int at) {
        return items.subList(Math.max(0, at - 3), at).stream().anyMatch(ElectionLanguage.KEEP::of);
    }

    private boolean hasWord(String word) {
        for (int i = 0; i < items.size(); i++) {
            if (setting.wordAt(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// "Brown: 6 million votes for the opposition leader": behind the name, but of somebody else.
    boolean isForAnother(Item figure, Item of) {
        int next = setting.indexOf(figure) + 1;
        if (next >= items.size() || of.first() > figure.last()) {
            return false;
        }
        var after = items.get(next);
        boolean given = setting.text().tokens().get(after.first()).is("for");
        return given
                && (ElectionLanguage.ASIDE.of(after)
                        || items.stream()
                                .skip(next + 1L)
                                .limit(2)
                                .anyMatch(
                                        item ->
                                                ElectionLanguage.TITLE.of(item)
                                                        || ElectionLanguage.SOMEONE.of(item)));
    }

    /// "It was 51.6 to 48.4 for Smith": the first of the two may be hers, where nobody else is
    /// named.
    boolean isSecondOfPair(Item figure, Item of) {
        int at = setting.indexOf(figure);
        return of.first() > figure.last()
                && at > 1
                && PAIRED.contains(setting.wordAt(at - 1))
                && ElectionLanguage.isFigure(items.get(at - 2))
                && items.subList(0, at).stream()
                        .noneMatch(
                                item ->
                                        ElectionLanguage.CHOICE.of(item)
                                                || ElectionLanguage.WEAK_OPTION.of(item)
                                                || ElectionLanguage.WIN.of(item)
                                                || ElectionLanguage.GET.of(item)
                                                || ElectionLanguage.VOTES.of(item));
    }

    /// "64 per cent of the seats", "two thirds of the 150 seats".
    boolean isOfSeats(Item share) {
        int at = setting.indexOf(share) + 1;
        if (!setting.wordAt(at).equals("of")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(items.size(), at + 6); i++) {
            var item = items.get(i);
            if (ElectionLanguage.SEATS_WORD.of(item) || ElectionLanguage.SEATS.of(item)) {
                return true;
            }
            if (!ElectionLanguage.FILLER.of(item)
                    && !ElectionLanguage.HOUSE.of(item)
                    && !ElectionLanguage.PARLIAMENTARY.of(item)) {
                return false;
            }
        }
        return false;
    }

    /// "52 per cent of possession", "20 per cent women": a share of something that is no vote.
    boolean isOfSomethingElse(Item share) {
        int next = setting.indexOf(share) + 1;
        if (share.part("base").isPresent() || next >= items.size()) {
            return false;
        }
        var after = items.get(next);
        var word = setting.wordAt(next);
        return word.equals("of")
                || word.equals("share")
                || word.equals("stake")
                || ElectionLanguage.SUBSET_WORD.of(after)
                || (ElectionLanguage.PLAIN_WORD.of(after)
                        && !setting.wordAt(next - 2).equals("'s"));
    }
}
