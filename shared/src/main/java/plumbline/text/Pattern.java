package plumbline.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pattern over items, as a small automaton that runs in time linear in the items: no step is
/// tried twice at one item. [PatternNotation] is how it is written. Its steps are made when a text
/// first has what it begins with: most texts have that of few patterns.
final class Pattern {

    /// What a step does.
    enum Code {
        /// Takes an item that has the symbol `first`.
        SYMBOL,
        /// Goes on at `first`, or else at `second`.
        SPLIT,
        /// Keeps the place in the slot `first`.
        SAVE,
        /// Has matched.
        MATCH
    }

    /// The steps of the automaton: of each what it does, and how many choices there are before it.
    static final class Steps {
        private final Code[] codes;
        private final int[] first;
        private final int[] second;
        private final int[] choicesBefore;
        private final int choices;

        /// Steps of which none leads back. The arrays are theirs from now on.
        Steps(Code[] codes, int[] first, int[] second) {
            this.codes = codes;
            this.first = first;
            this.second = second;
            choicesBefore = new int[codes.length];
            int before = 0;
            for (int pc = 0; pc < codes.length; pc++) {
                choicesBefore[pc] = before;
                before += codes[pc] == Code.SPLIT ? 1 : 0;
            }
            choices = before;
        }

        int size() {
            return codes.length;
        }

        /// Copies what the steps do to other arrays, from a place on.
        void copy(Code[] toCodes, int[] toFirst, int[] toSecond, int offset) {
            System.arraycopy(codes, 0, toCodes, offset, size());
            System.arraycopy(first, 0, toFirst, offset, size());
            System.arraycopy(second, 0, toSecond, offset, size());
        }
    }

    /// So many choices may be met before it is kept which ones were.
    private static final int FEW = 64;

    private final PatternNode node;
    private final List<String> captures;

    /// Made at the first need. Who makes them makes the same.
    private volatile @Nullable Steps steps;

    private Pattern(PatternNode node, List<String> captures) {
        this.node = node;
        this.captures = captures;
    }

    /// The pattern that a source spells.
    ///
    /// @param macros patterns by name, for `{name}`
    /// @throws IllegalArgumentException where the source is no pattern, naming the place, or one
    ///     that may take no item
    static Pattern of(String source, Symbols symbols, Macros macros) {
        var notation = new PatternNotation(source, symbols, macros);
        var node = notation.read();
        if (node.addBeginnings(new BitSet())) {
            throw new IllegalArgumentException("A pattern must not be empty: " + source);
        }
        return new Pattern(node, notation.captures());
    }

    /// Adds all symbols that it may take.
    void addSymbols(BitSet found) {
        node.addSymbols(found);
    }

    /// The symbols that it may begin with.
    BitSet beginnings() {
        var found = new BitSet();
        node.addBeginnings(found);
        return found;
    }

    /// Its steps.
    Steps steps() {
        var made = steps;
        if (made == null) {
            made = PatternCompiler.compile(node);
            steps = made;
        }
        return made;
    }

    /// A match.
    ///
    /// @param end index after its last item
    /// @param parts what it captured, by name
    record Match(int end, Map<String, Item> parts) {}

    /// The match that begins at an item, if there is one: of several, the one that takes as much
    /// as its repetitions can.
    ///
    /// @param end index after the last item that it may take
    Optional<Match> at(List<Item> items, int start, int end) {
        return Optional.ofNullable(new Run(items, start, end).match());
    }

    /// One run of the automaton from one item on: the ways that a choice leaves open are tried in
    /// their order. Where many were, what led nowhere once is not tried again.
    private final class Run {
        private final Steps steps = steps();
        private final Code[] codes = steps.codes;
        private final int[] first = steps.first;
        private final int[] second = steps.second;
        private final List<Item> items;
        private final int start;
        private final int end;
        private int tries;
        private @Nullable BitSet tried;

        /// For each slot, one more than the index of the item kept there; 0 for none.
        private final int[] saved = new int[captures.size() * 2];
        private int matchEnd;

        Run(List<Item> items, int start, int end) {
            this.items = items;
            this.start = start;
            this.end = end;
        }

        @Nullable Match match() {
            return matches(0, start) ? new Match(matchEnd, parts()) : null;
        }

        /// Whether the steps from one on lead to a match from an item on.
        private boolean matches(int from, int at) {
            int pc = from;
            int i = at;
            while (true) {
                switch (codes[pc]) {
                    case SYMBOL -> {
                        if (i == end || !items.get(i).symbols().has(first[pc])) {
                            return false;
                        }
                        pc++;
                        i++;
                    }
                    case SPLIT -> {
                        if (first[pc] != second[pc]) {
                            if (isTried(pc, i)) {
                                return false;
                            }
                            if (matches(first[pc], i)) {
                                return true;
                            }
                        }
                        pc = second[pc];
                    }
                    case SAVE -> {
                        int slot = first[pc];
                        int before = saved[slot];
                        saved[slot] = i + 1;
                        if (matches(pc + 1, i)) {
                            return true;
                        }
                        saved[slot] = before;
                        return false;
                    }
                    case MATCH -> {
                        matchEnd = i;
                        return true;
                    }
                }
            }
        }

        /// Whether a choice was tried at an item before, as far as that is kept.
        private boolean isTried(int pc, int i) {
            if (tries < FEW) {
                tries++;
                return false;
            }
            var known = tried;
            if (known == null) {
                known = new BitSet();
                tried = known;
            }
            int place = (i - start) * steps.choices + steps.choicesBefore[pc];
            boolean before = known.get(place);
            known.set(place);
            return before;
        }

        private Map<String, Item> parts() {
            if (saved.length == 0) {
                return Map.of();
            }
            var parts = new @Nullable Item[captures.size()];
            boolean any = false;
            for (int c = 0; c < parts.length; c++) {
                int from = saved[2 * c] - 1;
                int to = saved[2 * c + 1] - 1;
                if (from >= 0 && to > from) {
                    parts[c] = span(items, from, to);
                    any = true;
                }
            }
            return any ? new Parts(captures, parts) : Map.of();
        }
    }

    private static Item span(List<Item> items, int from, int to) {
        if (to - from == 1) {
            return items.get(from);
        }
        var children = List.copyOf(items.subList(from, to));
        return new Item(
                children.getFirst().first(),
                children.getLast().last(),
                SymbolSet.NONE,
                new Item.Meaning.Phrase("", Map.of(), children));
    }
}
