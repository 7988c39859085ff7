package plumbline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.text.Rule.Reading;

/// Rules that put phrases together, layer by layer, and rules that read claims from what comes of
/// it; from resources.
///
/// ```
/// let people = (voters | citizens | people)       a pattern with a name
/// layer                                            phrases below see those above
/// phrase share  as share filler                    classes of the phrase
/// reads  figure:<percent> {base}?
/// rule   turnout-is-figure  as TURNOUT             a claim
/// reads  <turnout> {be} figure:<share>
///   ok   [Turnout was 69%] in the first round.
///   not  Turnout of 69% had been forecast.
/// ```
public final class Grammar {

    private final List<Layer> layers = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Layer claims = new Layer();
    private final Symbols symbols;
    private final Map<String, String> macros = new LinkedHashMap<>();

    private Grammar(Symbols symbols) {
        this.symbols = symbols;
    }

    static Grammar load(Symbols symbols, List<String> resources) {
        var grammar = new Grammar(symbols);
        for (var resource : resources) {
            grammar.layers.add(new Layer());
            grammar.new Loader(resource).load();
        }
        return grammar;
    }

    /// All rules, in order: phrases and claims.
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /// Puts phrases together: each layer in turn takes the longest phrase at each place.
    List<Item> reduce(List<Item> items) {
        var reduced = items;
        for (var layer : layers) {
            reduced = layer.reduce(reduced);
        }
        return reduced;
    }

    /// Every reading of a claim that begins at any place; rules that come first come first.
    List<Reading> read(List<Item> items) {
        var readings = new ArrayList<Reading>();
        var present = present(items);
        for (int i = 0; i < items.size(); i++) {
            for (var compiled : claims.startingWith(items.get(i))) {
                if (!compiled.pattern.isPossible(present)) {
                    continue;
                }
                int start = i;
                compiled.pattern
                        .at(items, i)
                        .ifPresent(
                                match ->
                                        readings.add(
                                                new Reading(
                                                        compiled.rule,
                                                        start,
                                                        match.end(),
                                                        match.parts())));
            }
        }
        return readings;
    }

    /// The symbols of all items.
    private static BitSet present(List<Item> items) {
        var present = new BitSet();
        for (var item : items) {
            for (int symbol : item.symbols()) {
                present.set(symbol);
            }
        }
        return present;
    }

    /// A pattern of a rule, compiled.
    private static final class Compiled {
        private final Rule rule;
        private final int order;
        private final int[] classes;
        private final Pattern pattern;

        Compiled(Rule rule, int order, int[] classes, Pattern pattern) {
            this.rule = rule;
            this.order = order;
            this.classes = classes;
            this.pattern = pattern;
        }
    }

    private static final class Layer {
        private final Map<Integer, List<Compiled>> byFirst = new HashMap<>();
        private int count;

        void add(Rule rule, int[] classes, Pattern pattern) {
            var compiled = new Compiled(rule, count++, classes, pattern);
            for (int symbol : pattern.firsts()) {
                byFirst.computeIfAbsent(symbol, key -> new ArrayList<>()).add(compiled);
            }
        }

        List<Compiled> startingWith(Item item) {
            List<Compiled> found = List.of();
            for (int symbol : item.symbols()) {
                var here = byFirst.get(symbol);
                if (here == null) {
                    continue;
                }
                if (found.isEmpty()) {
                    found = here;
                } else {
                    var merged = new ArrayList<>(found);
                    here.stream().filter(one -> !merged.contains(one)).forEach(merged::add);
                    merged.sort((a, b) -> Integer.compare(a.order, b.order));
                    found = merged;
                }
            }
            return found;
        }

        List<Item> reduce(List<Item> items) {
            @Nullable List<Item> reduced = null;
            var present = present(items);
            int i = 0;
            while (i < items.size()) {
                @Nullable Compiled best = null;
                Pattern.@Nullable Match bestMatch = null;
                for (var compiled : startingWith(items.get(i))) {
                    if (!compiled.pattern.isPossible(present)) {
                        continue;
                    }
                    var match = compiled.pattern.at(items, i);
                    if (match.isPresent()
                            && (bestMatch == null || match.get().end() > bestMatch.end())) {
                        best = compiled;
                        bestMatch = match.get();
                    }
                }
                if (best == null || bestMatch == null) {
                    if (reduced != null) {
                        reduced.add(items.get(i));
                    }
                    i++;
                    continue;
                }
                if (reduced == null) {
                    reduced = new ArrayList<>(items.subList(0, i));
                }
                reduced.add(phrase(best, items.subList(i, bestMatch.end()), bestMatch));
                i = bestMatch.end();
            }
            return reduced == null ? items : reduced;
        }

        private static Item phrase(Compiled compiled, List<Item> made, Pattern.Match match) {
            return new Item(
                    made.getFirst().first(),
                    made.getLast().last(),
                    compiled.classes,
                    new Item.Meaning.Phrase(
                            compiled.rule.name(), match.parts(), List.copyOf(made)));
        }
    }

    /// Reads one resource.
    private final class Loader {
        private final String resource;
        private String name = "";
        private boolean phrase;
        private List<String> as = List.of();
        private final List<String> patterns = new ArrayList<>();
        private final List<String> examples = new ArrayList<>();
        private final List<String> misleading = new ArrayList<>();

        Loader(String resource) {
            this.resource = resource;
        }

        void load() {
            for (var line : Resources.lines(resource)) {
                if (!line.isBlank()) {
                    line(line);
                }
            }
            finish();
        }

        private void line(String line) {
            var words = line.strip().split("\\s+", 2);
            var rest = words.length > 1 ? words[1] : "";
            switch (words[0]) {
                case "let" -> {
                    int equals = rest.indexOf(" = ");
                    macros.put(rest.substring(0, equals).strip(), rest.substring(equals + 3));
                }
                case "layer" -> {
                    finish();
                    layers.add(new Layer());
                }
                case "phrase", "rule" -> {
                    finish();
                    phrase = words[0].equals("phrase");
                    int at = rest.indexOf(" as ");
                    if (at < 0) {
                        throw new IllegalArgumentException(
                                resource + ": a rule says what it is read as: " + line);
                    }
                    name = rest.substring(0, at).strip();
                    as = List.of(rest.substring(at + 4).strip().split("\\s+"));
                }
                case "reads" -> patterns.add(rest);
                case "ok" -> examples.add(rest);
                case "not" -> misleading.add(rest);
                default ->
                        throw new IllegalArgumentException(
                                resource + ": not a line of a grammar: " + line);
            }
        }

        private void finish() {
            if (name.isEmpty()) {
                return;
            }
            var rule = new Rule(name, phrase, as, copy(patterns), copy(examples), copy(misleading));
            var classes = as.stream().mapToInt(symbols::of).toArray();
            rules.add(rule);
            for (var source : rule.patterns()) {
                var pattern = compile(source);
                (phrase ? layers.getLast() : claims).add(rule, classes, pattern);
            }
            name = "";
            patterns.clear();
            examples.clear();
            misleading.clear();
        }

        private Pattern compile(String source) {
            try {
                return PatternCompiler.compile(source, symbols, macros);
            } catch (IllegalArgumentException fault) {
                throw new IllegalArgumentException(
                        resource + ", " + name + ": " + fault.getMessage(), fault);
            }
        }

        private static List<String> copy(List<String> lines) {
            return List.copyOf(lines);
        }
    }
}
