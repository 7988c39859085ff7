package plumbline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A pattern over items, compiled to a small automaton that runs in time linear in the items: all
/// ways are followed side by side, never one after the other.
///
/// ```
/// word            a word as it is compared
/// ","             a mark
/// <class>         an item of a class
/// {macro}         a pattern that has a name
/// name:x          x, captured under a name
/// (a | b)  x?  x*  x+  x{0,3}
/// ```
final class Pattern {

    private static final int SYMBOL = 0;
    private static final int SPLIT = 1;
    private static final int SAVE = 2;
    private static final int MATCH = 3;
    private static final int MANY = 8;

    private final int[] op;
    private final int[] arg;
    private final int[] other;
    private final List<String> captures;
    private final int[] firsts;
    private final int[] needed;

    private Pattern(Compiler compiler, Set<Integer> needed) {
        this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
        op = compiler.op.stream().mapToInt(Integer::intValue).toArray();
        arg = compiler.arg.stream().mapToInt(Integer::intValue).toArray();
        other = compiler.other.stream().mapToInt(Integer::intValue).toArray();
        captures = List.copyOf(compiler.captures.keySet());
        firsts = firstSymbols();
    }

    /// Compiles a pattern.
    ///
    /// @param macros patterns by name, for `{name}`
    /// @throws IllegalArgumentException where the source is no pattern, naming the place
    static Pattern compile(String source, Symbols symbols, Map<String, String> macros) {
        var compiler = new Compiler(source, symbols, macros);
        var needed = compiler.compile();
        return new Pattern(compiler, needed);
    }

    /// Whether a stretch that holds only these symbols can match: none that every match takes is
    /// missing.
    boolean isPossible(BitSet present) {
        for (int symbol : needed) {
            if (!present.get(symbol)) {
                return false;
            }
        }
        return true;
    }

    /// The symbols that an item must have one of for the pattern to begin there.
    int[] firsts() {
        return firsts;
    }

    /// A match.
    ///
    /// @param end index after its last item
    /// @param parts what it captured, by name
    record Match(int end, Map<String, Item> parts) {}

    /// The match that begins at an item, if there is one: of several, the one that takes as much
    /// as its repetitions can.
    Optional<Match> at(List<Item> items, int start) {
        var run = new Run(items, start);
        return run.match();
    }

    private int[] firstSymbols() {
        var seen = new boolean[op.length];
        var found = new ArrayList<Integer>();
        var todo = new ArrayList<Integer>(List.of(0));
        while (!todo.isEmpty()) {
            int pc = todo.removeLast();
            if (seen[pc]) {
                continue;
            }
            seen[pc] = true;
            switch (op[pc]) {
                case SYMBOL -> found.add(arg[pc]);
                case SPLIT -> {
                    todo.add(arg[pc]);
                    todo.add(other[pc]);
                }
                case SAVE -> todo.add(pc + 1);
                default -> throw new IllegalArgumentException("A pattern must not be empty");
            }
        }
        return found.stream().distinct().mapToInt(Integer::intValue).toArray();
    }

    private final class Run {
        private final List<Item> items;
        private final int start;
        private int[] mark = new int[op.length];
        private int step;

        Run(List<Item> items, int start) {
            this.items = items;
            this.start = start;
            Arrays.fill(mark, -1);
        }

        Optional<Match> match() {
            var now = new ArrayList<Way>();
            var next = new ArrayList<Way>();
            int @Nullable [] best = null;
            int bestEnd = -1;
            step = start;
            add(now, 0, new int[captures.size() * 2], start);
            int i = start;
            while (!now.isEmpty()) {
                step = i + 1;
                for (var way : now) {
                    if (op[way.pc] == MATCH) {
                        best = way.saved;
                        bestEnd = i;
                        break;
                    }
                    if (i < items.size() && items.get(i).has(arg[way.pc])) {
                        add(next, way.pc + 1, way.saved, i + 1);
                    }
                }
                var spent = now;
                now = next;
                next = spent;
                next.clear();
                i++;
            }
            return best == null ? Optional.empty() : Optional.of(new Match(bestEnd, parts(best)));
        }

        private void add(List<Way> ways, int pc, int[] saved, int at) {
            if (mark[pc] == step) {
                return;
            }
            mark[pc] = step;
            switch (op[pc]) {
                case SPLIT -> {
                    add(ways, arg[pc], saved, at);
                    add(ways, other[pc], saved, at);
                }
                case SAVE -> {
                    var copy = saved.clone();
                    copy[arg[pc]] = at + 1;
                    add(ways, pc + 1, copy, at);
                }
                default -> ways.add(new Way(pc, saved));
            }
        }

        private Map<String, Item> parts(int[] saved) {
            var parts = new LinkedHashMap<String, Item>();
            for (int c = 0; c < captures.size(); c++) {
                int from = saved[2 * c] - 1;
                int to = saved[2 * c + 1] - 1;
                if (from >= 0 && to > from) {
                    parts.put(captures.get(c), span(items.subList(from, to)));
                }
            }
            return parts;
        }
    }

    private static Item span(List<Item> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        return new Item(
                items.getFirst().first(),
                items.getLast().last(),
                new int[0],
                new Item.Meaning.Phrase("", Map.of(), List.copyOf(items)));
    }

    /// One of the ways that are followed: where it is, and what it captured.
    private static final class Way {
        private final int pc;
        private final int[] saved;

        Way(int pc, int[] saved) {
            this.pc = pc;
            this.saved = saved;
        }
    }

    private static final class Compiler {
        private final String source;
        private final Symbols symbols;
        private final Map<String, String> macros;
        private final List<Integer> op = new ArrayList<>();
        private final List<Integer> arg = new ArrayList<>();
        private final List<Integer> other = new ArrayList<>();
        private final Map<String, Integer> captures;
        private int at;

        Compiler(String source, Symbols symbols, Map<String, String> macros) {
            this(source, symbols, macros, new LinkedHashMap<>());
        }

        private Compiler(
                String source,
                Symbols symbols,
                Map<String, String> macros,
                Map<String, Integer> captures) {
            this.source = source;
            this.symbols = symbols;
            this.macros = macros;
            this.captures = captures;
        }

        /// Compiles the source and tells the symbols that every match takes.
        Set<Integer> compile() {
            var whole = choice();
            append(whole);
            if (at < source.length()) {
                throw bad("unexpected '" + source.charAt(at) + "'");
            }
            emit(MATCH, 0, 0);
            return needed(whole);
        }

        private static Set<Integer> needed(Node node) {
            return switch (node) {
                case Node.Symbol(var id) -> Set.of(id);
                case Node.Word(var id, var _) -> Set.of(id);
                case Node.Capture(var _, var inner) -> needed(inner);
                case Node.Sequence(var parts) -> {
                    var all = new HashSet<Integer>();
                    parts.forEach(part -> all.addAll(needed(part)));
                    yield all;
                }
                case Node.Choice(var ways) -> {
                    var common = new HashSet<>(needed(ways.getFirst()));
                    ways.forEach(way -> common.retainAll(needed(way)));
                    yield common;
                }
                case Node.Repeat(var inner, int least, int _) ->
                        least > 0 ? needed(inner) : Set.of();
            };
        }

        private void append(Node node) {
            switch (node) {
                case Node.Symbol(var id) -> emit(SYMBOL, id, 0);
                case Node.Word(var id, var _) -> emit(SYMBOL, id, 0);
                case Node.Sequence(var parts) -> parts.forEach(this::append);
                case Node.Capture(var slot, var inner) -> {
                    emit(SAVE, slot * 2, 0);
                    append(inner);
                    emit(SAVE, slot * 2 + 1, 0);
                }
                case Node.Choice(var ways) -> appendChoice(ways);
                case Node.Repeat(var inner, int least, int most) ->
                        appendRepeat(inner, least, most);
            }
        }

        private void appendChoice(List<Node> ways) {
            var ends = new ArrayList<Integer>();
            for (int w = 0; w < ways.size(); w++) {
                if (w == ways.size() - 1) {
                    append(ways.get(w));
                    continue;
                }
                int split = emit(SPLIT, 0, 0);
                arg.set(split, op.size());
                append(ways.get(w));
                ends.add(emit(SPLIT, 0, 0));
                other.set(split, op.size());
            }
            for (int end : ends) {
                arg.set(end, op.size());
                other.set(end, op.size());
            }
        }

        private void appendRepeat(Node inner, int least, int most) {
            for (int i = 0; i < least; i++) {
                append(inner);
            }
            var skips = new ArrayList<Integer>();
            for (int i = least; i < most; i++) {
                int split = emit(SPLIT, 0, 0);
                arg.set(split, op.size());
                append(inner);
                skips.add(split);
            }
            skips.forEach(split -> other.set(split, op.size()));
        }

        private int emit(int code, int first, int second) {
            op.add(code);
            arg.add(first);
            other.add(second);
            return op.size() - 1;
        }

        private Node choice() {
            var ways = new ArrayList<Node>();
            ways.add(sequence());
            while (peek() == '|') {
                at++;
                ways.add(sequence());
            }
            return ways.size() == 1 ? ways.getFirst() : new Node.Choice(ways);
        }

        private Node sequence() {
            var parts = new ArrayList<Node>();
            while (peek() != 0 && peek() != '|' && peek() != ')') {
                parts.add(repeated());
            }
            if (parts.isEmpty()) {
                throw bad("nothing to match");
            }
            return parts.size() == 1 ? parts.getFirst() : new Node.Sequence(joined(parts));
        }

        /// Words that stand side by side may be one item, where the lexicon has them as a phrase.
        private List<Node> joined(List<Node> parts) {
            var result = new ArrayList<Node>();
            int i = 0;
            while (i < parts.size()) {
                int end = i;
                while (end < parts.size() && parts.get(end) instanceof Node.Word) {
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

        private Node ways(List<Node> words) {
            if (words.size() == 1) {
                return words.getFirst();
            }
            var ways = new ArrayList<Node>();
            var text = new StringBuilder();
            for (int n = 1; n <= words.size(); n++) {
                if (words.get(n - 1) instanceof Node.Word(var _, var word)) {
                    text.append(n == 1 ? "" : " ").append(word);
                }
                Node first = n == 1 ? words.getFirst() : new Node.Symbol(symbols.of("=" + text));
                ways.add(
                        n == words.size()
                                ? first
                                : new Node.Sequence(
                                        List.of(first, ways(words.subList(n, words.size())))));
            }
            return new Node.Choice(ways);
        }

        private Node repeated() {
            var node = atom();
            while (at < source.length()) {
                char c = source.charAt(at);
                if (c == '?') {
                    node = new Node.Repeat(node, 0, 1);
                } else if (c == '*') {
                    node = new Node.Repeat(node, 0, MANY);
                } else if (c == '+') {
                    node = new Node.Repeat(node, 1, MANY);
                } else if (c == '{'
                        && at + 1 < source.length()
                        && Character.isDigit(source.charAt(at + 1))) {
                    int close = source.indexOf('}', at);
                    int comma = source.indexOf(',', at);
                    node =
                            new Node.Repeat(
                                    node,
                                    Integer.parseInt(source.substring(at + 1, comma)),
                                    Integer.parseInt(source.substring(comma + 1, close)));
                    at = close;
                } else {
                    break;
                }
                at++;
            }
            return node;
        }

        private Node atom() {
            char c = peek();
            if (c == '(') {
                at++;
                var inner = choice();
                expect(')');
                return inner;
            }
            if (c == '<') {
                return new Node.Symbol(symbols.of(until('>')));
            }
            if (c == '"') {
                return new Node.Symbol(symbols.of("=" + until('"')));
            }
            if (c == '{') {
                return macro(until('}'));
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
                return new Node.Capture(slot, atomRepeatable());
            }
            return new Node.Word(symbols.of("=" + word), word);
        }

        private Node atomRepeatable() {
            return atom();
        }

        private Node macro(String name) {
            var body = macros.get(name);
            if (body == null) {
                throw bad("no macro '" + name + "'");
            }
            var inner = new Compiler(body, symbols, macros, captures);
            var node = inner.choice();
            if (inner.at < body.length()) {
                throw inner.bad("unexpected '" + body.charAt(inner.at) + "'");
            }
            return node;
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
            return new IllegalArgumentException(
                    "Bad pattern, " + what + " at " + at + ": " + source);
        }
    }

    private sealed interface Node {
        record Symbol(int id) implements Node {}

        record Word(int id, String text) implements Node {}

        record Sequence(List<Node> parts) implements Node {}

        record Choice(List<Node> ways) implements Node {}

        record Repeat(Node inner, int least, int most) implements Node {}

        record Capture(int slot, Node inner) implements Node {}
    }

    /// The names that the pattern captures under.
    List<String> captureNames() {
        return captures;
    }
}
