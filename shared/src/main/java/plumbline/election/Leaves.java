package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plumbline.text.Item;
import plumbline.text.Item.Meaning;
import plumbline.text.Language.ItemTest;
import plumbline.text.NameRef;
import plumbline.text.Numeral;

/// The words, names and numbers that an item is made of, however phrases put them together.
final class Leaves {

    private Leaves() {}

    /// Every one of them, in order.
    static List<Item> of(Item item) {
        if (!(item.meaning() instanceof Meaning.Phrase)) {
            return List.of(item);
        }
        var leaves = new ArrayList<Item>();
        collect(item, leaves);
        return leaves;
    }

    private static void collect(Item item, List<Item> leaves) {
        if (item.meaning() instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> collect(child, leaves));
        } else {
            leaves.add(item);
        }
    }

    /// Whether any of them is of a class.
    static boolean any(Item item, ItemTest test) {
        return item.meaning() instanceof Meaning.Phrase phrase
                ? phrase.children().stream().anyMatch(child -> any(child, test))
                : test.of(item);
    }

    /// What the names among them may stand for.
    static List<NameRef> names(Item item) {
        return of(item).stream()
                .flatMap(
                        leaf ->
                                leaf.meaning() instanceof Meaning.Name(var refs)
                                        ? refs.stream()
                                        : Stream.empty())
                .toList();
    }

    /// The ids that a choice's name may stand for.
    static List<String> choiceIds(Item choice) {
        return names(choice.part("name").orElse(choice)).stream()
                .filter(ref -> isChoice(ref.sort()))
                .map(NameRef::id)
                .toList();
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
