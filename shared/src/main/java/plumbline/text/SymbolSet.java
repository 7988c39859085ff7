package plumbline.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The symbols that patterns match an item by. Each set exists once in a language, and bears a
/// number, so that automata can remember by it what they did.
final class SymbolSet {

    /// The set of no symbols, in every language.
    static final SymbolSet NONE = new SymbolSet(0);

    private static final int WORD = 6; // 64 bits a word

    private final int number;
    private final int[] symbols;
    private final long[] bits;
    private long beginnings;

    /// A set of these symbols, which are in order.
    SymbolSet(int number, int... symbols) {
        this.number = number;
        this.symbols = symbols;
        bits = new long[symbols.length == 0 ? 0 : (symbols[symbols.length - 1] >> WORD) + 1];
        for (int symbol : symbols) {
            bits[symbol >> WORD] |= 1L << symbol;
        }
    }

    /// Its number: the sets of a language are numbered without gaps.
    int number() {
        return number;
    }

    /// Which layers of its language have a pattern that may begin with it, as [Grammar] found out.
    /// It is 0 as long as it did not.
    long beginnings() {
        return beginnings;
    }

    /// Keeps that. Whoever finds it out finds the same.
    void keepBeginnings(long found) {
        beginnings = found;
    }

    /// Whether a pattern element with this symbol matches it.
    boolean has(int symbol) {
        return isIn(bits, symbol);
    }

    /// Whether it has a symbol among those of such bits.
    boolean hasAny(long[] others) {
        for (int word = 0; word < Math.min(bits.length, others.length); word++) {
            if ((bits[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Its symbols, in order, not to be changed.
    int[] symbols() {
        return symbols;
    }

    /// The symbols that some of these items have, as bits.
    static long[] ofAny(List<Item> items) {
        long[] union = {};
        for (int i = 0; i < items.size(); i++) {
            union = union(union, items.get(i).symbols().bits);
        }
        return union;
    }

    /// The symbols that some of these items, or words below them, have, as bits.
    static long[] ofAllIn(List<Item> items) {
        long[] union = {};
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            union = union(union, item.symbols().bits);
            union = union(union, item.below());
        }
        return union;
    }

    /// Adds bits to others, in place where there is room.
    private static long[] union(long[] some, long[] more) {
        long[] union = more.length > some.length ? Arrays.copyOf(some, more.length) : some;
        for (int word = 0; word < more.length; word++) {
            union[word] |= more[word];
        }
        return union;
    }

    /// Its symbols as bits, not to be changed.
    long[] bits() {
        return bits;
    }

    /// Whether a symbol is among those of such bits.
    static boolean isIn(long[] bits, int symbol) {
        int word = symbol >> WORD;
        return word < bits.length && (bits[word] & (1L << symbol)) != 0;
    }

    /// Those of its symbols that are among others.
    BitSet among(BitSet others) {
        var common = BitSet.valueOf(bits);
        common.and(others);
        return common;
    }

    /// Whether it consists of the first of these symbols, which are in order.
    boolean consistsOf(int[] others, int size) {
        return Arrays.equals(symbols, 0, symbols.length, others, 0, size);
    }

    /// The hash by which it is found.
    int hash() {
        return Symbols.hash(symbols, symbols.length);
    }
}
