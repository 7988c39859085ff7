package plumbline.election;

import java.util.List;
import java.util.Set;
import plumbline.text.Item;

/// Tells the figures that say by how much somebody is ahead, behind or short from those that say
/// how much somebody has, by the word behind them: "two seats and 0.83 of a point behind", "42
/// seats away from a majority", "four million more than Joe Brown".
final class MarginFigures {

    private static final Set<String> WORDS =
            Set.of(
                    "more", "fewer", "less", "ahead", "clear", "behind", "adrift", "short", "shy",
                    "away", "off");

    private static final Set<String> LINKS = Set.of("and", "or", "to");

    private final Setting setting;
    private final List<Item> items;

    MarginFigures(Setting setting) {
        this.setting = setting;
        this.items = setting.items();
    }

    /// Whether a figure is a margin; a percentage is one only in points.
    boolean has(Item figure) {
        return !ElectionLanguage.PERCENT.of(figure) && isFollowed(setting.indexOf(figure));
    }

    private boolean isFollowed(int at) {
        if (isWord(at + 1) || isNoun(at + 1)) {
            return true;
        }
        boolean twin =
                at + 2 < items.size()
                        && LINKS.contains(setting.wordAt(at + 1))
                        && isMargin(at + 2)
                        && !ElectionLanguage.GET.of(items.get(Math.max(0, at - 1)));
        return twin && isWord(at + 3);
    }

    private boolean isMargin(int at) {
        return ElectionLanguage.isFigure(items.get(at))
                && !ElectionLanguage.PERCENT.of(items.get(at));
    }

    /// "a 2 million-vote cushion", "a 40-seat lead".
    private boolean isNoun(int at) {
        return at < items.size()
                && ElectionLanguage.MARGIN_NOUN.of(items.get(at))
                && !ElectionLanguage.COUNT.of(items.get(at - 1));
    }

    private boolean isWord(int at) {
        return at < items.size()
                && WORDS.contains(setting.text().tokens().get(items.get(at).first()).fold());
    }
}
