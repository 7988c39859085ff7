package plumbline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All patterns of a layer as one automaton: tells which of them match from a place on, in one walk
/// over the items, most often of a step or two.
///
/// Its states are sets of places in patterns, and are made when a text first leads there; a walk
/// over items as they were met before only follows references. What is remembered is bounded: past
/// [#MAX_STATES] it begins anew, and costs meanwhile what following all patterns side by side does.
/// Safe for use by several threads, which see a state whole or not at all.
final class Automaton {

    /// More states than texts lead to, other than those that are made to.
    static final int MAX_STATES = 20_000;

    private static final int[] NONE = new int[0];

    private final int maxStates;
    private final Pattern.Code[] codes;
    private final int[] first;
    private final int[] second;
    private final int[] patternOf;
    private final BitSet symbols = new BitSet();
    private final State dead = new State(NONE, NONE);
    private final Map<BitSet, Integer> classes = new HashMap<>();
    private volatile int[] classOf = NONE;
    private final Map<List<Integer>, State> states = new HashMap<>();
    private volatile State start;
    private int followed;

    /// An automaton of these patterns, which are known by their place in the list.
    Automaton(List<Pattern> patterns) {
        this(patterns, MAX_STATES);
    }

    /// An automaton that remembers so many states at most.
    Automaton(List<Pattern> patterns, int maxStates) {
        this.maxStates = maxStates;
        int size = 0;
        for (var pattern : patterns) {
            size += pattern.size();
        }
        codes = new Pattern.Code[size];
        first = new int[size];
        second = new int[size];
        patternOf = new int[size];
        var starts = new BitSet();
        int offset = 0;
        for (int p = 0; p < patterns.size(); p++) {
            starts.set(offset);
            add(patterns.get(p), p, offset);
            offset += patterns.get(p).size();
        }
        var places = new Places();
        starts.stream().forEach(places::reach);
        start = new State(places.waiting(), NONE);
    }

    private void add(Pattern pattern, int number, int offset) {
        for (int pc = 0; pc < pattern.size(); pc++) {
            var step = pattern.step(pc);
            int place = offset + pc;
            boolean leads = step.code() == Pattern.Code.SPLIT;
            codes[place] = step.code();
            first[place] = leads ? step.first() + offset : step.first();
            second[place] = leads ? step.second() + offset : step.second();
            patternOf[place] = number;
            if (step.code() == Pattern.Code.SYMBOL) {
                symbols.set(step.first());
            }
        }
    }

    /// A walk over these items.
    Walk over(List<Item> items) {
        return new Walk(items);
    }

    /// A walk over items, from any of them on.
    final class Walk {
        private final List<Item> items;
        private int end;

        private Walk(List<Item> items) {
            this.items = items;
        }

        /// The patterns that match from an item on, the first first.
        int[] matching(int from) {
            int[] found = NONE;
            var state = start;
            end = from;
            for (int i = from; i < items.size() && state.waits; i++) {
                var symbols = items.get(i).symbols();
                state = next(state, classOf(symbols), symbols);
                if (state.matched.length > 0) {
                    found = union(found, state.matched);
                    end = i + 1;
                }
            }
            return found;
        }

        /// Index after the last item that one of those patterns can take.
        int end() {
            return end;
        }
    }

    /// Whether any pattern begins with an item that has these symbols.
    boolean begins(SymbolSet symbols) {
        for (int place : start.waiting) {
            if (symbols.has(first[place])) {
                return true;
            }
        }
        return false;
    }

    private int classOf(SymbolSet set) {
        var known = classOf;
        int found = set.number() < known.length ? known[set.number()] : 0;
        return (found == 0 ? newClass(set) : found) - 1;
    }

    /// Numbers the class of a set; 0 stands for none yet.
    private synchronized int newClass(SymbolSet set) {
        int number = classes.computeIfAbsent(set.among(symbols), missing -> classes.size() + 1);
        int[] known = classOf;
        if (set.number() >= known.length) {
            known = Arrays.copyOf(known, Math.max(2 * known.length, set.number() + 1));
        }
        known[set.number()] = number;
        classOf = known;
        return number;
    }

    private State next(State state, int itemClass, SymbolSet set) {
        var next = state.next;
        var known = next != null && itemClass < next.length ? next[itemClass] : null;
        return known == null ? follow(state, itemClass, set) : known;
    }

    /// How many steps were not known and had to be found.
    synchronized int followed() {
        return followed;
    }

    private synchronized State follow(State state, int itemClass, SymbolSet set) {
        followed++;
        var places = new Places();
        for (int place : state.waiting) {
            if (set.has(first[place])) {
                places.reach(place + 1);
            }
        }
        var next = places.isEmpty() ? dead : state(places);
        state.remember(itemClass, next);
        return next;
    }

    private State state(Places places) {
        if (states.size() >= maxStates) {
            states.clear();
            start = new State(start.waiting, NONE);
        }
        return states.computeIfAbsent(
                places.key(), missing -> new State(places.waiting(), places.matched()));
    }

    private static int[] union(int[] some, int[] others) {
        if (some.length == 0 || Arrays.equals(some, others)) {
            return others;
        }
        var all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /// A set of places, as it is reached.
    private final class Places {
        private final BitSet seen = new BitSet();
        private final BitSet waiting = new BitSet();
        private final BitSet matched = new BitSet();

        void reach(int place) {
            if (seen.get(place)) {
                return;
            }
            seen.set(place);
            switch (codes[place]) {
                case SYMBOL -> waiting.set(place);
                case MATCH -> matched.set(patternOf[place]);
                case SAVE -> reach(place + 1);
                case SPLIT -> {
                    reach(first[place]);
                    reach(second[place]);
                }
            }
        }

        boolean isEmpty() {
            return waiting.isEmpty() && matched.isEmpty();
        }

        int[] waiting() {
            return waiting.stream().toArray();
        }

        int[] matched() {
            return matched.stream().toArray();
        }

        /// Places that wait, and patterns that matched below zero.
        List<Integer> key() {
            var key = new ArrayList<Integer>();
            waiting.stream().forEach(key::add);
            matched.stream().forEach(pattern -> key.add(-1 - pattern));
            return key;
        }
    }

    /// Where the patterns are after some items. What does not change is final: who finds a state
    /// without a lock finds it whole.
    private static final class State {

        /// The places that wait for an item.
        private final int[] waiting;

        private final boolean waits;

        /// The patterns that have matched here.
        private final int[] matched;

        /// The states after an item of each class, as far as they are known.
        private @Nullable State @Nullable [] next;

        State(int[] waiting, int[] matched) {
            this.waiting = waiting;
            this.waits = waiting.length > 0;
            this.matched = matched;
        }

        /// Under the lock of the automaton.
        void remember(int itemClass, State state) {
            var known = next;
            if (known == null || itemClass >= known.length) {
                var more = new @Nullable State[itemClass + 1];
                if (known != null) {
                    System.arraycopy(known, 0, more, 0, known.length);
                }
                more[itemClass] = state;
                next = more;
            } else {
                known[itemClass] = state;
            }
        }
    }
}
