package plumbline.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The names of symbols as small numbers, and the sets of them that items have. Literal words are
/// symbols that begin with `=`. Symbols are named while a language is loaded, sets are asked for by
/// all who read in it.
final class Symbols {

    private static final String LITERAL = "=";

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> literals = new HashMap<>();
    private final Map<SymbolSet.Content, SymbolSet> sets = new ConcurrentHashMap<>();
    private final AtomicInteger nextSet = new AtomicInteger(1); // NONE has 0

    /// The number of a symbol, a new one where it has none yet.
    int of(String name) {
        int id = ids.computeIfAbsent(name, key -> ids.size() + 1);
        if (name.startsWith(LITERAL)) {
            literals.put(name.substring(LITERAL.length()), id);
        }
        return id;
    }

    /// The number of the symbol of words that some pattern spells out, or 0.
    int literal(String words) {
        return literals.getOrDefault(words, 0);
    }

    /// The set of these symbols, none of them given twice.
    SymbolSet set(int... symbols) {
        var content = SymbolSet.Content.of(symbols);
        var known = sets.get(content);
        return known != null
                ? known
                : sets.computeIfAbsent(
                        content, missing -> new SymbolSet(nextSet.getAndIncrement(), missing));
    }
}
