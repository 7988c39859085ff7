package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.ItemTest;

/// Walks through items.
final class Items {

    private Items() {}

    /// Whether items name, count or date anything: a sentence that does not is passed over.
    static boolean tell(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            boolean plain = items.get(i).meaning() instanceof Meaning.Plain;
            if (!plain || (i > 0 && StatementLanguage.CAPITALISED.of(items.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /// The items of a class within a phrase, the outermost ones.
    static List<Item> within(Item item, ItemTest test) {
        if (!(item.meaning() instanceof Meaning.Phrase phrase)) {
            return List.of();
        }
        var found = new ArrayList<Item>();
        for (var child : phrase.children()) {
            if (test.of(child)) {
                found.add(child);
            } else {
                found.addAll(within(child, test));
            }
        }
        return found;
    }

    /// The items that a phrase is made of, down to single words and names.
    static List<Item> leaves(Item item) {
        if (!(item.meaning() instanceof Meaning.Phrase phrase)) {
            return List.of(item);
        }
        var leaves = new ArrayList<Item>();
        phrase.children().forEach(child -> leaves.addAll(leaves(child)));
        return leaves;
    }
}
