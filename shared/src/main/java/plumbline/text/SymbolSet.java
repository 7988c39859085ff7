package plumbline.text;

import java.util.Arrays;
import java.util.BitSet;

/// The symbols that patterns match an item by. Each set exists once in a language, and bears a
/// number, so that automata can remember by it what they did.
final class SymbolSet {

    /// The set of no symbols, in every language.
    static final SymbolSet NONE = new SymbolSet(0, Content.of());

    private final int number;
    private final BitSet symbols;

    SymbolSet(int number, Content content) {
        this.number = number;
        this.symbols = new BitSet();
        for (int symbol : content.sorted()) {
            symbols.set(symbol);
        }
    }

    /// Its number: the sets of a language are numbered without gaps.
    int number() {
        return number;
    }

    /// Whether a pattern element with this symbol matches it.
    boolean has(int symbol) {
        return symbols.get(symbol);
    }

    /// Those of its symbols that are among others.
    BitSet among(BitSet others) {
        var common = (BitSet) symbols.clone();
        common.and(others);
        return common;
    }

    /// What is in a set, to find it by.
    @SuppressWarnings("ArrayRecordComponent") // compared by what is in it, made and kept here only
    record Content(int[] sorted) {

        /// The content of a set of these symbols, none of them twice.
        static Content of(int... symbols) {
            var sorted = symbols.clone();
            Arrays.sort(sorted);
            return new Content(sorted);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content(var theirs) && Arrays.equals(sorted, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }
}
