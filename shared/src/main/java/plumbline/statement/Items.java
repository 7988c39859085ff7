package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;

/// Walks through items.
final class Items {

    private Items() {}

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
