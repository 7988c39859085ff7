package plumbline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pattern over items, as a small automaton that runs in time linear in the items: all ways are
/// followed side by side, never one after the other. [PatternNotation] is how it is written.
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
    Optional<Match> at(List<Item> items, int start) {
        return new Run(items, start).match();
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

    /// One run of the automaton from one item on.
    private final class Run {
        private final List<Item> items;
        private final int start;
        private final int[] mark = new int[steps.length];
        private int round;

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
            round = start;
            add(now, 0, new int[captures.size() * 2], start);
            int i = start;
            while (!now.isEmpty()) {
                round = i + 1;
                for (var way : now) {
                    var step = steps[way.pc];
                    if (step.code() == Code.MATCH) {
                        best = way.saved;
                        bestEnd = i;
                        break;
                    }
                    if (i < items.size() && items.get(i).has(step.first())) {
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
            if (mark[pc] == round) {
                return;
            }
            mark[pc] = round;
            var step = steps[pc];
            switch (step.code()) {
                case SPLIT -> {
                    add(ways, step.first(), saved, at);
                    add(ways, step.second(), saved, at);
                }
                case SAVE -> {
                    var copy = saved.clone();
                    copy[step.first()] = at + 1;
                    add(ways, pc + 1, copy, at);
                }
                case SYMBOL, MATCH -> ways.add(new Way(pc, saved));
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

    /// One of the ways that are followed: where it is, and what it captured.
    private static final class Way {
        private final int pc;

        /// For each slot, one more than the index of the item kept there; 0 for none.
        private final int[] saved;

        Way(int pc, int[] saved) {
            this.pc = pc;
            this.saved = saved;
        }
    }
}
