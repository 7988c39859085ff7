package plumbline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Of several drafts that turn on the same words, the one that counts: that of the rule that stands
/// first in the grammar, and of one rule the first.
final class Choosing {

    private Choosing() {}

    static List<Draft> best(List<Draft> drafts) {
        var sorted = new ArrayList<>(drafts);
        sorted.sort(
                Comparator.comparingInt(Draft::order)
                        .thenComparing(draft -> draft.date().isEmpty())
                        .thenComparingInt(draft -> -draft.actors().size()));
        var chosen = new ArrayList<Draft>();
        for (var draft : sorted) {
            if (chosen.stream().noneMatch(taken -> excludes(taken, draft))) {
                chosen.add(draft);
            }
        }
        chosen.sort((a, b) -> Integer.compare(a.key().first(), b.key().first()));
        return chosen;
    }

    private static boolean excludes(Draft taken, Draft other) {
        if (taken.verb().isPresent() && other.verb().isPresent()) {
            return taken.verb().get().first() == other.verb().get().first();
        }
        return taken.key().first() == other.key().first();
    }
}
