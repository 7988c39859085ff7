package plumbline.text;

import java.util.BitSet;
import java.util.List;

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

    /// A pattern that has a name and stands in many others: what those ask of it is found once.
    ///
    /// @param symbols all that it may take
    /// @param beginnings all that it may begin with
    /// @param skippable whether it may take nothing
    record Macro(PatternNode inner, BitSet symbols, BitSet beginnings, boolean skippable)
            implements PatternNode {

        /// The pattern, and what others ask of it.
        static Macro of(PatternNode inner) {
            var symbols = new BitSet();
            inner.addSymbols(symbols);
            var beginnings = new BitSet();
            boolean skippable = inner.addBeginnings(beginnings);
            return new Macro(inner, symbols, beginnings, skippable);
        }
    }

    /// Adds all symbols that it may take.
    default void addSymbols(BitSet found) {
        switch (this) {
            case Symbol(int id) -> found.set(id);
            case Word(int id, var _) -> found.set(id);
            case Sequence(var parts) -> parts.forEach(part -> part.addSymbols(found));
            case Choice(var ways) -> ways.forEach(way -> way.addSymbols(found));
            case Repeat(var inner, int _, int _) -> inner.addSymbols(found);
            case Capture(int _, var inner) -> inner.addSymbols(found);
            case Macro macro -> found.or(macro.symbols);
        }
    }

    /// Adds the symbols that it may begin with.
    ///
    /// @return whether it may take nothing, so that what follows it may be the beginning
    default boolean addBeginnings(BitSet found) {
        return switch (this) {
            case Symbol(int id) -> begins(id, found);
            case Word(int id, var _) -> begins(id, found);
            case Sequence(var parts) -> {
                boolean skippable = true;
                for (int i = 0; skippable && i < parts.size(); i++) {
                    skippable = parts.get(i).addBeginnings(found);
                }
                yield skippable;
            }
            case Choice(var ways) -> {
                boolean skippable = false;
                for (var way : ways) {
                    skippable |= way.addBeginnings(found);
                }
                yield skippable;
            }
            case Repeat(var inner, int least, int _) -> inner.addBeginnings(found) || least == 0;
            case Capture(int _, var inner) -> inner.addBeginnings(found);
            case Macro macro -> {
                found.or(macro.beginnings);
                yield macro.skippable;
            }
        };
    }

    private static boolean begins(int symbol, BitSet found) {
        found.set(symbol);
        return false;
    }
}
