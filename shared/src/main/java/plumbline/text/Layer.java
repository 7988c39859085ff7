package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.text.Rule.Reading;

/// Rules that are tried side by side on the same items.
final class Layer {

    /// A pattern of a rule.
    ///
    /// @param symbols what a phrase that it puts together is matched by
    record RulePattern(Rule rule, SymbolSet symbols, Pattern pattern) {}

    private final long bit;
    private final List<RulePattern> patterns;
    private final Automaton automaton;

    /// A layer of these patterns; of two that do alike the first counts.
    ///
    /// @param bit what it is known by among the layers of its grammar
    Layer(long bit, List<RulePattern> patterns) {
        this.bit = bit;
        this.patterns = List.copyOf(patterns);
        this.automaton = new Automaton(patterns.stream().map(RulePattern::pattern).toList());
    }

    /// What it is known by.
    long bit() {
        return bit;
    }

    /// Whether a pattern may begin with an item that has these symbols.
    boolean begins(SymbolSet symbols) {
        return automaton.begins(symbols);
    }

    private boolean begins(Item item) {
        return (item.symbols().beginnings() & bit) != 0;
    }

    /// Every reading that begins at any place, by place, then by pattern.
    List<Reading> read(List<Item> items) {
        var readings = new ArrayList<Reading>();
        var walk = automaton.over(items);
        for (int i = 0; i < items.size(); i++) {
            if (!begins(items.get(i))) {
                continue;
            }
            for (int matching : walk.matching(i)) {
                var rule = patterns.get(matching).rule();
                var match = match(matching, items, i, walk.end());
                readings.add(new Reading(rule, i, match.end(), match.parts()));
            }
        }
        return readings;
    }

    /// Puts phrases together: takes the longest at each place.
    List<Item> reduce(List<Item> items) {
        @Nullable List<Item> reduced = null;
        var walk = automaton.over(items);
        int i = 0;
        while (i < items.size()) {
            var item = items.get(i);
            var phrase = begins(item) ? longest(walk.matching(i), items, i, walk.end()) : null;
            if (phrase != null && reduced == null) {
                reduced = new ArrayList<>(items.size());
                reduced.addAll(items.subList(0, i));
            }
            if (reduced != null) {
                reduced.add(phrase == null ? item : phrase.item());
            }
            i = phrase == null ? i + 1 : phrase.end();
        }
        return reduced == null ? items : reduced;
    }

    private record Phrase(Item item, int end) {}

    private @Nullable Phrase longest(int[] matching, List<Item> items, int start, int end) {
        @Nullable RulePattern best = null;
        Pattern.@Nullable Match bestMatch = null;
        for (int pattern : matching) {
            var match = match(pattern, items, start, end);
            if (bestMatch == null || match.end() > bestMatch.end()) {
                best = patterns.get(pattern);
                bestMatch = match;
            }
        }
        return best == null || bestMatch == null
                ? null
                : phrase(best, List.copyOf(items.subList(start, bestMatch.end())), bestMatch);
    }

    private static Phrase phrase(RulePattern best, List<Item> made, Pattern.Match match) {
        var meaning = new Item.Meaning.Phrase(best.rule().name(), match.parts(), made);
        var item =
                new Item(made.getFirst().first(), made.getLast().last(), best.symbols(), meaning);
        return new Phrase(item, match.end());
    }

    private Pattern.Match match(int pattern, List<Item> items, int start, int end) {
        return patterns.get(pattern).pattern().at(items, start, end).orElseThrow();
    }
}
