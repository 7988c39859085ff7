package plumbline.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the notation of patterns.
///
/// ```
/// word            a word as it is compared
/// ","             a mark
/// <class>         an item of a class
/// {macro}         a pattern that has a name
/// name:x          x, captured under a name
/// (a | b)  x?  x*  x+  x{0,3}
/// ```
final class PatternNotation {

    /// The most that `*` and `+` repeat.
    private static final int MANY = 8;

    private final String source;
    private final Symbols symbols;
    private final Macros macros;
    private final Map<String, Integer> captures;
    private int at;

    PatternNotation(String source, Symbols symbols, Macros macros) {
        this(source, symbols, macros, new LinkedHashMap<>());
    }

    /// @param captures the slots of the names that are known already; others are added
    PatternNotation(String source, Symbols symbols, Macros macros, Map<String, Integer> captures) {
        this.source = source;
        this.symbols = symbols;
        this.macros = macros;
        this.captures = captures;
    }

    /// The pattern that the whole source spells.
    ///
    /// @throws IllegalArgumentException where it spells none, naming the place
    PatternNode read() {
        var node = choice();
        if (at < source.length()) {
            throw bad("unexpected '" + source.charAt(at) + "'");
        }
        return node;
    }

    /// The names that what was read so far captures under, in the order of their slots.
    List<String> captures() {
        return List.copyOf(captures.keySet());
    }

    private PatternNode choice() {
        var ways = new ArrayList<PatternNode>();
        ways.add(sequence());
        while (peek() == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.getFirst() : new PatternNode.Choice(ways);
    }

    private PatternNode sequence() {
        var parts = new ArrayList<PatternNode>();
        while (peek() != 0 && peek() != '|' && peek() != ')') {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw bad("nothing to match");
        }
        return parts.size() == 1 ? parts.getFirst() : new PatternNode.Sequence(joined(parts));
    }

    /// Words that stand side by side may be one item, where the lexicon has them as a phrase.
    private List<PatternNode> joined(List<PatternNode> parts) {
        var result = new ArrayList<PatternNode>();
        int i = 0;
        while (i < parts.size()) {
            int end = i;
            while (end < parts.size() && parts.get(end) instanceof PatternNode.Word) {
                end++;
            }
            if (end - i >= 2) {
                result.add(ways(parts.subList(i, end)));
                i = end;
            } else {
                result.add(parts.get(i));
                i++;
            }
        }
        return result;
    }

    private PatternNode ways(List<PatternNode> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        var ways = new ArrayList<PatternNode>();
        var text = new StringBuilder();
        for (int n = 1; n <= words.size(); n++) {
            if (words.get(n - 1) instanceof PatternNode.Word(var _, var word)) {
                text.append(n == 1 ? "" : " ").append(word);
            }
            PatternNode first =
                    n == 1 ? words.getFirst() : new PatternNode.Symbol(symbols.of("=" + text));
            ways.add(
                    n == words.size()
                            ? first
                            : new PatternNode.Sequence(
                                    List.of(first, ways(words.subList(n, words.size())))));
        }
        return new PatternNode.Choice(ways);
    }

    private PatternNode repeated() {
        var node = atom();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '?') {
                node = new PatternNode.Repeat(node, 0, 1);
            } else if (c == '*') {
                node = new PatternNode.Repeat(node, 0, MANY);
            } else if (c == '+') {
                node = new PatternNode.Repeat(node, 1, MANY);
            } else if (c == '{'
                    && at + 1 < source.length()
                    && Character.isDigit(source.charAt(at + 1))) {
                int close = source.indexOf('}', at);
                int comma = source.indexOf(',', at);
                if (comma < 0 || close < comma) {
                    throw bad("no least and most");
                }
                node = new PatternNode.Repeat(node, times(at + 1, comma), times(comma + 1, close));
                at = close;
            } else {
                break;
            }
            at++;
        }
        return node;
    }

    private int times(int from, int to) {
        var digits = source.substring(from, to);
        if (!digits.matches("[0-9]{1,2}")) {
            throw bad("no number '" + digits + "'");
        }
        return Integer.parseInt(digits);
    }

    private PatternNode atom() {
        char c = peek();
        if (c == '(') {
            at++;
            var inner = choice();
            expect(')');
            return inner;
        }
        if (c == '<') {
            return new PatternNode.Symbol(symbols.of(until('>')));
        }
        if (c == '"') {
            return new PatternNode.Symbol(symbols.of("=" + until('"')));
        }
        if (c == '{') {
            var name = until('}');
            return macros.get(name, captures).orElseThrow(() -> bad("no macro '" + name + "'"));
        }
        int start = at;
        while (at < source.length() && isWordCharacter(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw bad("unexpected '" + c + "'");
        }
        var word = source.substring(start, at);
        if (at < source.length() && source.charAt(at) == ':') {
            at++;
            int slot = captures.computeIfAbsent(word, key -> captures.size());
            return new PatternNode.Capture(slot, atom());
        }
        return new PatternNode.Word(symbols.of("=" + word), word);
    }

    private String until(char close) {
        int end = source.indexOf(close, at + 1);
        if (end < 0) {
            throw bad("no closing " + close);
        }
        var inside = source.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw bad("expected '" + c + "'");
        }
        at++;
    }

    private char peek() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '_';
    }

    private IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("Bad pattern, " + what + " at " + at + ": " + source);
    }
}
