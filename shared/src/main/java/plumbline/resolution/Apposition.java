package plumbline.resolution;

import java.util.List;
import java.util.Set;
import plumbline.text.Item;

/// The number before a list of names that it counts: "five EU countries – Croatia, …", "three
/// members, i.e. Gabon, Ghana and Kenya,".
final class Apposition {

    private static final Set<String> MARKS = Set.of(",", "-", "(", ":", "i.e.", "i.e", "namely");

    /// So many items before the mark the number may stand ("four Pacific island states").
    private static final int REACH = 5;

    private final Clause clause;
    private final List<Item> items;

    Apposition(Clause clause) {
        this.clause = clause;
        this.items = clause.items();
    }

    /// Where the words begin that count the list at a place; the place itself where none do.
    ///
    /// @param list place of the list
    /// @param names how many it names
    int beginning(int list, int names) {
        int head = head(list);
        return head >= 0 && number(items.get(head)) == names ? head : list;
    }

    /// Whether another number is given than are named.
    boolean isMiscounted(int list, int names) {
        int head = head(list);
        return head >= 0 && number(items.get(head)) != names;
    }

    private int head(int list) {
        int at = list - 1;
        if (at < 1 || !isMark(at)) {
            return -1;
        }
        while (at > 0 && isMark(at)) {
            at--;
        }
        for (int i = at; i >= 0 && i > at - REACH; i--) {
            var item = items.get(i);
            if (number(item) > 1) {
                return i;
            }
            if (!ResolutionLanguage.WORD.of(item)
                    && !ResolutionLanguage.CAPITALISED.of(item)
                    && !ResolutionLanguage.STATE_NOUN.of(item)
                    && !ResolutionLanguage.GROUP.of(item)
                    && !ResolutionLanguage.COUNCIL.of(item)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isMark(int at) {
        return MARKS.contains(clause.fold(at));
    }

    /// How many an item counts; 0 for none.
    private static int number(Item item) {
        boolean counts =
                ResolutionLanguage.COUNT.of(item)
                        || ResolutionLanguage.GROUP.of(item)
                        || ResolutionLanguage.VOTERS.of(item)
                        || ResolutionLanguage.DEFINITE.of(item)
                        || ResolutionLanguage.EVERYONE.of(item);
        if (!counts) {
            return 0;
        }
        return item.part("size")
                .flatMap(VoteFigures::count)
                .or(() -> VoteFigures.count(item))
                .map(figure -> figure.value().intValue())
                .orElse(0);
    }
}
