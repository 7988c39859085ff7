package plumbline.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Patterns that have a name, for other patterns to use: `{name}`. Each is read when it is first
/// used, and once.
final class Macros {

    private final Symbols symbols;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, PatternNode> read = new HashMap<>();

    Macros(Symbols symbols) {
        this.symbols = symbols;
    }

    /// Gives a pattern a name; from here on it is meant by it.
    void put(String name, String source) {
        sources.put(name, source);
        read.clear();
    }

    /// What a name stands for, if it stands for anything.
    ///
    /// @param captures those of the pattern that it is used in; those of its own are added
    Optional<PatternNode> get(String name, Map<String, Integer> captures) {
        var known = read.get(name);
        return known == null
                ? Optional.ofNullable(sources.get(name)).map(s -> read(name, s, captures))
                : Optional.of(known);
    }

    private PatternNode read(String name, String source, Map<String, Integer> captures) {
        var own = new LinkedHashMap<String, Integer>();
        var node = new PatternNotation(source, symbols, this, own).read();
        if (!own.isEmpty()) {
            // Its slots are those of the pattern around it: another tree in each.
            return new PatternNotation(source, symbols, this, captures).read();
        }
        // A word stays one, which may be a phrase with those beside it.
        var whole = node instanceof PatternNode.Word ? node : PatternNode.Macro.of(node);
        read.put(name, whole);
        return whole;
    }
}
