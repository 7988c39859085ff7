package plumbline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the notation of a pattern spells, as a tree.
sealed interface PatternNode {

    /// An item of a class, or a mark.
    record Symbol(int id) implements PatternNode {}

    /// A word.
    record Word(int id, String text) implements PatternNode {}

    /// One after the other.
    record Sequence(List<PatternNode> parts) implements PatternNode {}

    /// Any one of several.
    record Choice(List<PatternNode> ways) implements PatternNode {}

    /// The same again and again.
    record Repeat(PatternNode inner, int least, int most) implements PatternNode {}

    /// What is kept under a name.
    ///
    /// @param slot which of the pattern's names
    record Capture(int slot, PatternNode inner) implements PatternNode {}

    /// The symbols that every match takes.
    default Set<Integer> needed() {
        return switch (this) {
            case Symbol(var id) -> Set.of(id);
            case Word(var id, var _) -> Set.of(id);
            case Capture(var _, var inner) -> inner.needed();
            case Sequence(var parts) -> {
                var all = new HashSet<Integer>();
                parts.forEach(part -> all.addAll(part.needed()));
                yield all;
            }
            case Choice(var ways) -> {
                var common = new HashSet<>(ways.getFirst().needed());
                ways.forEach(way -> common.retainAll(way.needed()));
                yield common;
            }
            case Repeat(var inner, int least, int _) -> least > 0 ? inner.needed() : Set.of();
        };
    }
}
