package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.text.Rule.Reading;

/// Rules that are tried side by side on the same items.
final class Layer {

    /// A pattern of a rule.
    ///
    /// @param symbols what a phrase that it puts together is matched by
    record RulePattern(Rule rule, SymbolSet symbols, Pattern pattern) {}

    private final List<RulePattern> patterns;
    private final Automaton automaton;

    /// A layer of these patterns; of two that do alike the first counts.
    Layer(List<RulePattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.automaton = new Automaton(patterns.stream().map(RulePattern::pattern).toList());
    }

    /// Every reading that begins at any place, by place, then by pattern.
    List<Reading> read(List<Item> items) {
        var readings = new ArrayList<Reading>();
        var walk = automaton.over(items);
        for (int i = 0; i < items.size(); i++) {
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
            var phrase = longest(walk.matching(i), items, i, walk.end());
            if (phrase.isPresent() && reduced == null) {
                reduced = new ArrayList<>(items.subList(0, i));
            }
            if (reduced != null) {
                reduced.add(phrase.map(Phrase::item).orElse(items.get(i)));
            }
            i = phrase.map(Phrase::end).orElse(i + 1);
        }
        return reduced == null ? items : reduced;
    }

    private record Phrase(Item item, int end) {}

    private Optional<Phrase> longest(int[] matching, List<Item> items, int start, int end) {
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
                ? Optional.empty()
                : Optional.of(phrase(best, items.subList(start, bestMatch.end()), bestMatch));
    }

    private static Phrase phrase(RulePattern best, List<Item> made, Pattern.Match match) {
        var meaning = new Item.Meaning.Phrase(best.rule().name(), match.parts(), List.copyOf(made));
        var item =
                new Item(made.getFirst().first(), made.getLast().last(), best.symbols(), meaning);
        return new Phrase(item, match.end());
    }

    private Pattern.Match match(int pattern, List<Item> items, int start, int end) {
        return patterns.get(pattern).pattern().at(items, start, end).orElseThrow();
    }
}
