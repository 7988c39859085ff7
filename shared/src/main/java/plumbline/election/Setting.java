package plumbline.election;

import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.text.Item;
import plumbline.text.Language.Text;

/// A sentence that is read for claims, and what is known beside it.
///
/// @param text the whole text
/// @param scene the sentence
/// @param discourse what the sentences before it leave in mind
/// @param catalogue what can be talked about
record Setting(Text text, Scene scene, Discourse discourse, Catalogue catalogue) {

    /// The items of the sentence.
    List<Item> items() {
        return scene.sentence().items();
    }

    /// The folded word of the item at a place; empty before the first and behind the last.
    String wordAt(int index) {
        return index >= 0 && index < items().size() ? text.fold(items().get(index)) : "";
    }

    /// The index of the item that an item is or lies in; 0 where it spans several.
    int indexOf(Item item) {
        for (int i = 0; i < items().size(); i++) {
            var outer = items().get(i);
            if (outer.first() <= item.first() && item.last() <= outer.last()) {
                return i;
            }
        }
        return 0;
    }
}
