package plumbline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pattern over items, as a small automaton that runs in time linear in the items: no step is
/// tried twice at one item. [PatternNotation] is how it is written.
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

    /// A step of the automaton.
    record Step(Code code, int first, int second) {

        /// The same step in an automaton where its pattern begins at an offset.
        Step from(int offset) {
            return code == Code.SPLIT ? new Step(code, first + offset, second + offset) : this;
        }
    }

    private final Step[] steps;
    private final List<String> captures;

    /// A pattern of these steps.
    ///
    /// @param captures the names that it captures under, in the order of their slots
    Pattern(List<Step> steps, List<String> captures) {
        this.steps = steps.toArray(Step[]::new);
        this.captures = captures;
        requireItems();
    }

    /// Its steps, the first first.
    List<Step> steps() {
        return List.of(steps);
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
        return new Run(items, start, end).match();
    }

    /// Sees that no way through takes no item.
    private void requireItems() {
        var seen = new boolean[steps.length];
        var todo = new ArrayList<Integer>(List.of(0));
        while (!todo.isEmpty()) {
            int pc = todo.removeLast();
            if (seen[pc]) {
                continue;
            }
            seen[pc] = true;
            var step = steps[pc];
            switch (step.code()) {
                case SYMBOL -> {}
                case SPLIT -> {
                    todo.add(step.first());
                    todo.add(step.second());
                }
                case SAVE -> todo.add(pc + 1);
                case MATCH -> throw new IllegalArgumentException("A pattern must not be empty");
            }
        }
    }

    /// One run of the automaton from one item on: the ways that a choice leaves open are tried in
    /// their order, and what led nowhere once is not tried again.
    private final class Run {
        private final List<Item> items;
        private final int start;
        private final int end;
        private final BitSet tried = new BitSet();

        /// For each slot, one more than the index of the item kept there; 0 for none.
        private final int[] saved = new int[captures.size() * 2];
        private int matchEnd;

        Run(List<Item> items, int start, int end) {
            this.items = items;
            this.start = start;
            this.end = end;
        }

        Optional<Match> match() {
            return matches(0, start)
                    ? Optional.of(new Match(matchEnd, parts(saved)))
                    : Optional.empty();
        }

        /// Whether the steps from one on lead to a match from an item on.
        private boolean matches(int from, int at) {
            int pc = from;
            int i = at;
            while (true) {
                var step = steps[pc];
                switch (step.code()) {
                    case SYMBOL -> {
                        if (i == end || !items.get(i).symbols().has(step.first())) {
                            return false;
                        }
                        pc++;
                        i++;
                    }
                    case SPLIT -> {
                        int place = (i - start) * steps.length + pc;
                        if (tried.get(place)) {
                            return false;
                        }
                        tried.set(place);
                        if (step.first() != step.second() && matches(step.first(), i)) {
                            return true;
                        }
                        pc = step.second();
                    }
                    case SAVE -> {
                        int before = saved[step.first()];
                        saved[step.first()] = i + 1;
                        if (matches(pc + 1, i)) {
                            return true;
                        }
                        saved[step.first()] = before;
                        return false;
                    }
                    case MATCH -> {
                        matchEnd = i;
                        return true;
                    }
                }
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
                SymbolSet.NONE,
                new Item.Meaning.Phrase("", Map.of(), List.copyOf(items)));
    }
}
