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
/// Its states are sets of places in patterns, and are made when a text first leads there, and so
/// are the steps of a pattern; a walk over items as they were met before only follows references.
/// What is remembered is bounded: past [#MAX_STATES] it begins anew, and costs meanwhile what
/// following all patterns side by side does. Safe for use by several threads, which see a state
/// whole or not at all.
final class Automaton {

    /// More states than texts lead to, other than those that are made to.
    static final int MAX_STATES = 20_000;

    private static final int[] NONE = new int[0];
    private static final int NOT_YET = -1;

    private final int maxStates;
    private final List<Pattern> patterns;

    /// All that the patterns may take.
    private final BitSet symbols = new BitSet();

    /// All that they may begin with, and for each symbol which of them may begin with it.
    private final long[] beginnings;

    private final Map<Integer, BitSet> beginningWith = new HashMap<>();

    /// The steps of the patterns that texts have come to so far, one after the other, and where
    /// those of each begin; [#NOT_YET] where no text has.
    private Pattern.Code[] codes = {};

    private int[] first = {};
    private int[] second = {};
    private int[] patternOf = {};
    private int size;
    private final int[] begin;

    private final State dead = State.after(NONE, NONE);
    private final Map<BitSet, Integer> classes = new HashMap<>();
    private volatile int[] classOf = NONE;
    private final Map<List<Integer>, State> states = new HashMap<>();
    private volatile State start = State.first();
    private int followed;

    /// An automaton of these patterns, which are known by their place in the list.
    Automaton(List<Pattern> patterns) {
        this(patterns, MAX_STATES);
    }

    /// An automaton that remembers so many states at most.
    Automaton(List<Pattern> patterns, int maxStates) {
        this.maxStates = maxStates;
        this.patterns = List.copyOf(patterns);
        begin = new int[patterns.size()];
        Arrays.fill(begin, NOT_YET);
        var all = new BitSet();
        for (int p = 0; p < begin.length; p++) {
            int pattern = p;
            patterns.get(p).addSymbols(symbols);
            var own = patterns.get(p).beginnings();
            own.stream()
                    .forEach(s -> beginningWith.computeIfAbsent(s, k -> new BitSet()).set(pattern));
            all.or(own);
        }
        beginnings = all.toLongArray();
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
        return symbols.hasAny(beginnings);
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
        for (int place : state.begins ? beginningWith(set) : state.waiting) {
            if (set.has(first[place])) {
                places.reach(place + 1);
            }
        }
        var next = places.isEmpty() ? dead : state(places);
        state.remember(itemClass, next);
        return next;
    }

    /// The places where patterns wait that may begin with such an item.
    private int[] beginningWith(SymbolSet set) {
        var beginning = new BitSet();
        for (int symbol : set.symbols()) {
            var own = beginningWith.get(symbol);
            if (own != null) {
                beginning.or(own);
            }
        }
        var places = new Places();
        for (int p = beginning.nextSetBit(0); p >= 0; p = beginning.nextSetBit(p + 1)) {
            places.reach(begin[p] == NOT_YET ? add(p) : begin[p]);
        }
        return places.waiting();
    }

    /// Adds the steps of a pattern.
    ///
    /// @return where they begin
    private int add(int pattern) {
        var steps = patterns.get(pattern).steps();
        int offset = size;
        size += steps.size();
        if (size > codes.length) {
            int room = Math.max(size, 2 * codes.length);
            codes = Arrays.copyOf(codes, room);
            first = Arrays.copyOf(first, room);
            second = Arrays.copyOf(second, room);
            patternOf = Arrays.copyOf(patternOf, room);
        }
        steps.copy(codes, first, second, offset);
        Arrays.fill(patternOf, offset, size, pattern);
        for (int place = offset; place < size; place++) {
            if (codes[place] == Pattern.Code.SPLIT) {
                first[place] += offset;
                second[place] += offset;
            }
        }
        begin[pattern] = offset;
        return offset;
    }

    private State state(Places places) {
        if (states.size() >= maxStates) {
            states.clear();
            start = State.first();
        }
        return states.computeIfAbsent(
                places.key(), missing -> State.after(places.waiting(), places.matched()));
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

        /// Whether it is the first, where every pattern waits that a text may come to.
        private final boolean begins;

        private final boolean waits;

        /// The patterns that have matched here.
        private final int[] matched;

        /// The states after an item of each class, as far as they are known.
        private @Nullable State @Nullable [] next;

        private State(boolean begins, int[] waiting, int[] matched) {
            this.begins = begins;
            this.waiting = waiting;
            this.waits = begins || waiting.length > 0;
            this.matched = matched;
        }

        static State first() {
            return new State(true, NONE, NONE);
        }

        static State after(int[] waiting, int[] matched) {
            return new State(false, waiting, matched);
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
