package plumbline.election;

import java.util.List;
import java.util.Set;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// How the items of a sentence belong together: stretches between commas, relative clauses, what
/// a claim is compared with and where it was said.
final class Stretches {

    private static final Set<String> OF = Set.of("of", "than");
    private static final Set<String> IT = Set.of("it", "they", "he", "she");

    /// Words for what is done once an election is over.
    private static final Set<String> AFTERWARDS =
            Set.of(
                    "certified",
                    "certifies",
                    "inaugurated",
                    "inauguration",
                    "sworn",
                    "sworn in",
                    "ratified",
                    "proclaimed",
                    "convened");

    /// Words by which a figure is said once more.
    private static final Set<String> AGAIN =
            Set.of("or", "and", "exactly", "precisely", "to be exact");

    private final Text text;
    private final List<Item> items;

    Stretches(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /// "up from the first round of 2017", "from 62.9% in 2021", "than four years ago", "3 points up
    /// on 2022": a time or an election that the claim is compared with.
    boolean isComparison(int at) {
        if (items.size() == 1) {
            return false;
        }
        if (isOfWhatItHad(at)) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            var item = items.get(i);
            if (text.tokens().get(item.last()).is("than") || text.fold(item).equals("over")) {
                return true;
            }
            if (ElectionLanguage.COMPARE.of(item)) {
                return !text.fold(item).equals("on")
                        || (i > 0
                                && (isMove(items.get(i - 1))
                                        || isMove(items.get(Math.max(0, i - 2)))));
            }
            if (!ElectionLanguage.PREP.of(item)
                    && !ElectionLanguage.isFigure(item)
                    && !ElectionLanguage.FILLER.of(item)
                    && !text.fold(item).equals("(")) {
                return false;
            }
        }
        return false;
    }

    /// "the 17 it won in 2021", "the 34 they had in 2017", "half of what Smith won in 2020".
    private boolean isOfWhatItHad(int at) {
        for (int i = at - 1; i >= Math.max(1, at - 6); i--) {
            if (text.fold(items.get(i)).equals("what")) {
                return !ElectionLanguage.SAY.of(items.get(i - 1));
            }
        }
        for (int i = at - 2; i >= Math.max(1, at - 5); i--) {
            var word = text.fold(items.get(i));
            if (word.equals("what") && OF.contains(text.fold(items.get(i - 1)))) {
                return true;
            }
            if (IT.contains(word)) {
                return ElectionLanguage.isFigure(items.get(i - 1));
            }
        }
        return false;
    }

    private static boolean isMove(Item item) {
        return ElectionLanguage.UP.of(item) || ElectionLanguage.DOWN.of(item);
    }

    /// A date outside the name of an election tells when it was if it stands in the same stretch
    /// between commas as a figure, a choice or an election, or alone with its preposition.
    boolean tellsWhen(int at) {
        if (isComparison(at) || isToCome(at)) {
            return false;
        }
        boolean onlyDates = true;
        for (int step : new int[] {-1, 1}) {
            for (int i = at + step; i >= 0 && i < items.size() && !isComma(i); i += step) {
                var item = items.get(i);
                if (ElectionLanguage.isFigure(item)
                        || (Leaves.ordinal(item) > 0 && isInRelativeClause(at))
                        || ElectionLanguage.CHOICE.of(item)
                        || ElectionLanguage.EVENT.of(item)
                        || ElectionLanguage.TURNOUT.of(item)) {
                    return true;
                }
                onlyDates &= ElectionLanguage.DATE.of(item) || ElectionLanguage.PREP.of(item);
            }
        }
        return onlyDates;
    }

    /// "will take over in December", "was sworn in on Monday", "certified her votes on Monday":
    /// when something else was done, or will be.
    private boolean isToCome(int at) {
        for (int i = at - 1; i >= 0 && !isComma(i); i--) {
            var item = items.get(i);
            if (ElectionLanguage.EVENT.of(item)) {
                return false;
            }
            if (ElectionLanguage.MODAL.of(item) || AFTERWARDS.contains(text.fold(item))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mention stands in a relative clause that the claim does not stand in, or in what
    /// came of something told after it ("was forced into a run-off after Brown beat her").
    boolean isRelative(int mention, int at) {
        if (mention > at ? isBehindAfter(mention, at) : isBeforeOwnTime(mention, at)) {
            return true;
        }
        for (int i = mention + 1; i < at - 1; i++) {
            if (text.fold(items.get(i)).equals("after")
                    && ElectionLanguage.CHOICE.of(items.get(i + 1))) {
                return true;
            }
        }
        for (int i = mention; i > 0; i--) {
            if (i == at || (isComma(i) && i < mention && !isRelativeWord(i + 1))) {
                return false;
            }
            if (isComma(i) && isRelativeWord(i + 1)) {
                return at < i;
            }
        }
        return false;
    }

    /// "won 52.4 per cent, 29.5 in the first round": what stands directly behind another figure of
    /// the same kind, with nobody else named between, is told of that one alone.
    boolean isOfNextFigure(int mention, int at) {
        if (mention <= at || !ElectionLanguage.PERCENT.of(items.get(at))) {
            return false;
        }
        int next = at + 1;
        while (next < mention && !ElectionLanguage.isFigure(items.get(next))) {
            if (ElectionLanguage.CHOICE.of(items.get(next))
                    || ElectionLanguage.SOMEONE.of(items.get(next))
                    || AGAIN.contains(text.fold(items.get(next)))) {
                return false;
            }
            next++;
        }
        return next < mention
                && isComma(next - 1)
                && isShare(items.get(next))
                && items.subList(next + 1, mention).stream()
                        .allMatch(
                                item ->
                                        ElectionLanguage.PREP.of(item)
                                                || ElectionLanguage.FILLER.of(item)
                                                || text.fold(item).equals("("));
    }

    private static boolean isShare(Item figure) {
        return ElectionLanguage.PERCENT.of(figure)
                || (ElectionLanguage.COUNT.of(figure)
                        && Amounts.of(figure)
                                .filter(amount -> amount.value().scale() > 0)
                                .isPresent());
    }

    /// Whether a time is one of a participle behind a claim: "was beaten, despite getting 43.9% in
    /// October".
    boolean isTold(int mention, int at) {
        return mention > at && isBehindAfter(mention, at);
    }

    /// "wins the presidency after trailing in the first round", "despite leading in October": what
    /// came before it.
    private boolean isBehindAfter(int mention, int at) {
        for (int i = at + 1; i < mention - 1; i++) {
            var word = text.fold(items.get(i));
            if ((word.equals("after") || word.equals("despite") || word.equals("having"))
                    && text.fold(items.get(i + 1)).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /// "lost the run-off, despite getting 43.9% in October": what a participle tells has a time of
    /// its own.
    private boolean isBeforeOwnTime(int mention, int at) {
        for (int i = mention + 1; i < at - 1; i++) {
            var word = text.fold(items.get(i));
            if ((word.equals("after") || word.equals("despite") || word.equals("having"))
                    && text.fold(items.get(i + 1)).endsWith("ing")) {
                return items.subList(at, items.size()).stream().anyMatch(ElectionLanguage.DATE::of);
            }
        }
        return false;
    }

    /// "Smith, who lost in 2019, won 52 per cent": a time within a relative clause that is over
    /// before the claim begins.
    boolean isOfClauseBefore(int mention, int at) {
        int end = mention;
        while (end < at && !isComma(end)) {
            end++;
        }
        return end < at && (isInRelativeClause(mention) || isDatedAside(mention));
    }

    /// "Smith, first in May with 27 per cent, lost": a stretch between commas with a figure and a
    /// time of its own.
    boolean isDatedAside(int at) {
        int start = at;
        while (start >= 0 && !text.fold(items.get(start)).equals(",")) {
            start--;
        }
        int end = at;
        while (end < items.size() && !text.fold(items.get(end)).equals(",")) {
            end++;
        }
        if (start < 0 || end == items.size()) {
            return false;
        }
        var stretch = items.subList(start, end);
        return stretch.stream().anyMatch(ElectionLanguage::isFigure)
                && stretch.stream().anyMatch(ElectionLanguage.DATE::of)
                && stretch.stream().noneMatch(this::goesOn);
    }

    /// Whether an item tells that a stretch between commas is a clause of a list, or of the
    /// sentence itself.
    private boolean goesOn(Item item) {
        var word = text.fold(item);
        return ElectionLanguage.CHOICE.of(item)
                || ElectionLanguage.TURNOUT.of(item)
                || ElectionLanguage.GET.of(item)
                || ElectionLanguage.WIN.of(item)
                || ElectionLanguage.BEAT.of(item)
                || ElectionLanguage.LOSE.of(item)
                || ElectionLanguage.RANK_VERB.of(item)
                || word.equals("and")
                || word.equals("(")
                || word.equals(")");
    }

    /// Whether no comma stands between two items.
    boolean areInOneStretch(int one, int other) {
        for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
            if (isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the stretch between commas that an item stands in is a relative clause on somebody.
    boolean isInRelativeClause(int at) {
        int start = at;
        while (start >= 0 && !isComma(start)) {
            start--;
        }
        return start >= 0
                && isRelativeWord(start + 1)
                && !text.fold(items.get(start + 1)).equals("where");
    }

    private boolean isRelativeWord(int i) {
        var word = i < items.size() ? text.fold(items.get(i)) : "";
        return word.equals("which") || word.equals("who") || word.equals("where");
    }

    /// Whether no comma stands between a place and a claim further on.
    boolean isSame(int at, int first) {
        for (int i = at + 1; i < first; i++) {
            if (isComma(i) && first - at > 2) {
                return false;
            }
        }
        return true;
    }

    /// "told reporters in Tashkent": where it was said, not what it is about.
    boolean isReported(int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            var fold = text.fold(items.get(i));
            if ((ElectionLanguage.SAY.of(items.get(i))
                            && !ElectionLanguage.PLACE_NOUN.of(items.get(i)))
                    || fold.equals("reporters")
                    || fold.equals("briefing")
                    || fold.equals("conference")
                    || fold.equals("meeting")) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int i) {
        var first = text.tokens().get(items.get(i).first());
        return items.get(i).first() == items.get(i).last()
                && (first.is(",") || first.is(";") || first.is("("));
    }
}
