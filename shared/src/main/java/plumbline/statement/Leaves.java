package plumbline.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.Text;
import plumbline.text.NameRef;
import plumbline.text.NameRef.Sort;

/// The names within an item, and whom or what they stand for.
final class Leaves {

    static final Set<Sort> PERSONS = EnumSet.of(Sort.PERSON);
    static final Set<Sort> ORGANIZATIONS = EnumSet.of(Sort.ORGANIZATION);
    static final Set<Sort> COUNTRIES = EnumSet.of(Sort.COUNTRY);
    static final Set<Sort> NATIONAL = EnumSet.of(Sort.COUNTRY, Sort.DEMONYM);

    static final Set<Sort> STATES = EnumSet.of(Sort.COUNTRY, Sort.DEMONYM, Sort.CAPITAL, Sort.SEAT);

    private Leaves() {}

    /// The names of some sorts within an item, in order.
    static List<Named> named(Text text, Item item, Set<Sort> sorts) {
        var found = new ArrayList<Named>();
        collect(text, item, sorts, found);
        return found;
    }

    /// The ids of some sorts that an item's own name stands for.
    static List<String> ids(Item item, Set<Sort> sorts) {
        return item.meaning() instanceof Meaning.Name(var refs)
                ? refs.stream()
                        .filter(ref -> sorts.contains(ref.sort()))
                        .map(NameRef::id)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static void collect(Text text, Item item, Set<Sort> sorts, List<Named> found) {
        if (item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> collect(text, child, sorts, found));
            return;
        }
        var ids = ids(item, sorts);
        if (!ids.isEmpty()) {
            found.add(new Named(text.words(item), ids));
        }
    }

    /// Whether an item stands for the capital, not for the whole country.
    static boolean isCity(Item item) {
        return ids(item, COUNTRIES).isEmpty() && !ids(item, EnumSet.of(Sort.CAPITAL)).isEmpty();
    }
}
