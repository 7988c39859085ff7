package plumbline.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The names of symbols as small numbers, and the sets of them that items have. Literal words are
/// symbols that begin with `=`. Symbols are named while a language is loaded, sets are asked for by
/// all who read in it.
final class Symbols {

    private static final String LITERAL = "=";
    private static final int FIRST_TABLE = 1024; // sets

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> literals = new ConcurrentHashMap<>();

    /// The sets, each at the first free place from that of its hash on. Looked through without a
    /// lock: a set is immutable, and one that is not seen yet is looked for again under the lock.
    private volatile @Nullable SymbolSet[] table = new SymbolSet[FIRST_TABLE];

    private int sets = 1; // NONE has number 0
    private volatile int spelledOut;

    /// The number of a symbol, a new one where it has none yet.
    synchronized int of(String name) {
        var known = ids.get(name);
        if (known != null) {
            return known;
        }
        int id = ids.size() + 1;
        ids.put(name, id);
        if (name.startsWith(LITERAL)) {
            literals.put(name.substring(LITERAL.length()), id);
            spelledOut++;
        }
        return id;
    }

    /// The number of the symbol of words that some pattern spells out, or 0.
    int literal(String words) {
        return literals.getOrDefault(words, 0);
    }

    /// How many words patterns spell out so far.
    int spelledOut() {
        return spelledOut;
    }

    /// The set of these symbols, none of them given twice.
    SymbolSet set(int... symbols) {
        return set(symbols.clone(), symbols.length);
    }

    /// The set of the first of these symbols, none of them given twice. They are put in order.
    SymbolSet set(int[] symbols, int size) {
        sort(symbols, size);
        int hash = hash(symbols, size);
        var known = find(table, hash, symbols, size);
        return known == null ? add(hash, symbols, size) : known;
    }

    private static @Nullable SymbolSet find(
            @Nullable SymbolSet[] table, int hash, int[] symbols, int size) {
        int mask = table.length - 1;
        for (int at = hash & mask; ; at = (at + 1) & mask) {
            var set = table[at];
            if (set == null || set.consistsOf(symbols, size)) {
                return set;
            }
        }
    }

    private synchronized SymbolSet add(int hash, int[] symbols, int size) {
        var known = find(table, hash, symbols, size);
        if (known != null) {
            return known;
        }
        if (2 * sets > table.length) {
            table = grown(table);
        }
        var added = new SymbolSet(sets++, Arrays.copyOf(symbols, size));
        put(table, hash, added);
        return added;
    }

    private static @Nullable SymbolSet[] grown(@Nullable SymbolSet[] table) {
        var larger = new SymbolSet[2 * table.length];
        for (var set : table) {
            if (set != null) {
                put(larger, set.hash(), set);
            }
        }
        return larger;
    }

    private static void put(@Nullable SymbolSet[] table, int hash, SymbolSet set) {
        int mask = table.length - 1;
        int at = hash & mask;
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = set;
    }

    /// By insertion: they are few.
    private static void sort(int[] symbols, int size) {
        for (int i = 1; i < size; i++) {
            int symbol = symbols[i];
            int at = i;
            while (at > 0 && symbols[at - 1] > symbol) {
                symbols[at] = symbols[at - 1];
                at--;
            }
            symbols[at] = symbol;
        }
    }

    /// The hash of the first of these symbols, which are in order.
    static int hash(int[] symbols, int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = hash * 0x9E3779B1 + symbols[i];
        }
        return hash ^ (hash >>> 16);
    }
}
