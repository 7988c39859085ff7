package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// Whom words are about, so that a pronoun behind them may stand for them: not somebody who is
/// beaten, passed or only set beside them.
final class Antecedents {

    /// Words behind which somebody is named whom nothing is said of.
    private static final Set<String> BESIDE = Set.of("against", "over", "than", "behind", "unlike");

    private final Text text;
    private final List<Item> items;

    Antecedents(Text text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /// Everybody whom the words name.
    List<Named> everybody(boolean persons) {
        var all = new ArrayList<Named>();
        items.forEach(item -> collect(item, persons, all));
        return List.copyOf(all);
    }

    /// Those that the words are about, in order.
    ///
    /// @param persons whether persons are meant rather than parties
    List<Named> named(boolean persons) {
        var subjects = new ArrayList<Named>();
        boolean object = false;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean another = object && isAnd(i);
            if (!another) {
                object = isObject(i);
            }
            if (!object) {
                collect(item, persons, subjects);
            }
        }
        return List.copyOf(subjects);
    }

    /// Whether an item names somebody behind a verb or a word that makes an object of them.
    private boolean isObject(int at) {
        var item = items.get(at);
        if (ElectionLanguage.VERSUS.of(item) || ElectionLanguage.BEHIND_VERSUS.of(item)) {
            return true;
        }
        if (at == 0) {
            return false;
        }
        var before = items.get(at - 1);
        return ElectionLanguage.BEAT.of(before) || BESIDE.contains(text.fold(before));
    }

    /// "behind Smith and Brown": the second goes with the first.
    private boolean isAnd(int at) {
        return text.fold(items.get(at)).equals("and")
                || (at > 0 && text.fold(items.get(at - 1)).equals("and"));
    }

    private void collect(Item item, boolean persons, List<Named> into) {
        for (var leaf : item.leaves()) {
            var ids = Leaves.choiceIds(leaf);
            if (!ids.isEmpty()
                    && ElectionLanguage.isPerson(leaf) == persons
                    && into.stream().noneMatch(other -> other.ids().equals(ids))) {
                into.add(new Named(text.words(leaf), ids));
            }
        }
    }
}
