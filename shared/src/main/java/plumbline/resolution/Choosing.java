package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;

/// Of several drafts of the same words, the one that counts: that of the rule that stands first in
/// the grammar.
final class Choosing {

    private Choosing() {}

    static List<Draft> best(List<Draft> drafts) {
        var sorted = new ArrayList<>(drafts);
        sorted.sort((a, b) -> Integer.compare(a.order(), b.order()));
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
        return taken.actors().stream()
                .anyMatch(
                        one -> other.actors().stream()
                                .anyMatch(
                                        two ->
                                                one.first() <= two.last()
                                                        && two.first() <= one.last()))
                || taken.key().first() == other.key().first();
    }
}
