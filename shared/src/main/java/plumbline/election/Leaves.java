package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.NameRef;
import plumbline.text.Numeral;

/// What the words, names and numbers tell that an item is made of.
final class Leaves {

    private Leaves() {}

    /// What the names among them may stand for.
    static List<NameRef> names(Item item) {
        var names = new ArrayList<NameRef>();
        for (var leaf : item.leaves()) {
            if (leaf.meaning() instanceof Meaning.Name(var refs)) {
                names.addAll(refs);
            }
        }
        return names;
    }

    /// The ids that a choice's name may stand for.
    static List<String> choiceIds(Item choice) {
        var ids = new ArrayList<String>();
        for (var ref : names(choice.part("name").orElse(choice))) {
            if (isChoice(ref.sort())) {
                ids.add(ref.id());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean isChoice(NameRef.Sort sort) {
        return switch (sort) {
            case PERSON, PARTY, OPTION -> true;
            case ORGANIZATION,
                    GROUP,
                    COUNTRY,
                    DEMONYM,
                    CAPITAL,
                    SEAT,
                    NOTHING,
                    ELECTION,
                    RESOLUTION,
                    AREA ->
                    false;
        };
    }

    /// The value of an ordinal, or 0.
    static int ordinal(Item item) {
        return item.meaning() instanceof Meaning.Numeric(var numeral)
                        && numeral.form() == Numeral.Form.ORDINAL
                ? numeral.value().intValue()
                : 0;
    }
}
