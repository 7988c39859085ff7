package plumbline.text;

import java.util.HashMap;
import java.util.Map;

/// The names of symbols as small numbers. Literal words are symbols that begin with `=`.
final class Symbols {

    private final Map<String, Integer> ids = new HashMap<>();

    /// The number of a symbol, a new one where it has none yet.
    int of(String name) {
        return ids.computeIfAbsent(name, key -> ids.size() + 1);
    }

    /// The number of a symbol that some pattern or class uses, or 0.
    int known(String name) {
        return ids.getOrDefault(name, 0);
    }
}
