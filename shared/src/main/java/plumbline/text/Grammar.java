package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import plumbline.text.Layer.RulePattern;
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

    /// Beside the bits of layers: that they are known.
    private static final long FOUND_OUT = 1L << 62;

    private final List<Rule> rules;
    private final List<Layer> layers;
    private final Layer claims;

    private Grammar(List<Rule> rules, List<Layer> layers, Layer claims) {
        this.rules = rules;
        this.layers = layers;
        this.claims = claims;
    }

    static Grammar load(Symbols symbols, List<String> resources) {
        var loader = new Loader(symbols);
        resources.forEach(loader::load);
        return loader.grammar();
    }

    /// All rules, in order: phrases and claims.
    public List<Rule> rules() {
        return rules;
    }

    /// Puts phrases together: each layer in turn takes the longest phrase at each place.
    List<Item> reduce(List<Item> items) {
        var reduced = items;
        long begun = beginnings(items);
        for (var layer : layers) {
            if ((begun & layer.bit()) == 0) {
                continue;
            }
            reduced = layer.reduce(reduced);
            begun = beginnings(reduced);
        }
        return reduced;
    }

    /// The layers that have a pattern which may begin with one of these items, a bit each.
    private long beginnings(List<Item> items) {
        long begun = 0;
        for (int i = 0; i < items.size(); i++) {
            var symbols = items.get(i).symbols();
            if (symbols.beginnings() == 0) {
                symbols.keepBeginnings(beginnings(symbols));
            }
            begun |= symbols.beginnings();
        }
        return begun;
    }

    private long beginnings(SymbolSet symbols) {
        long begun = FOUND_OUT | (claims.begins(symbols) ? claims.bit() : 0);
        for (var layer : layers) {
            begun |= layer.begins(symbols) ? layer.bit() : 0;
        }
        return begun;
    }

    /// Every reading of a claim that begins at any place; rules that come first come first.
    List<Reading> read(List<Item> items) {
        return (beginnings(items) & claims.bit()) == 0 ? List.of() : claims.read(items);
    }

    /// Reads resources, one after the other.
    private static final class Loader {
        private final Symbols symbols;
        private final Macros macros;
        private final List<Rule> rules = new ArrayList<>();
        private final List<List<RulePattern>> layers = new ArrayList<>();
        private final List<RulePattern> claims = new ArrayList<>();
        private String resource = "";
        private String name = "";
        private boolean phrase;
        private List<String> as = List.of();
        private final List<String> patterns = new ArrayList<>();
        private final List<String> examples = new ArrayList<>();
        private final List<String> misleading = new ArrayList<>();

        Loader(Symbols symbols) {
            this.symbols = symbols;
            this.macros = new Macros(symbols);
        }

        void load(String from) {
            resource = from;
            layers.add(new ArrayList<>());
            for (var line : Resources.lines(resource)) {
                if (!line.isBlank()) {
                    line(line);
                }
            }
            finish();
        }

        Grammar grammar() {
            var phrases = new ArrayList<Layer>();
            for (int i = 0; i < layers.size(); i++) {
                phrases.add(new Layer(1L << i, layers.get(i)));
            }
            var reads = new Layer(1L << layers.size(), claims);
            if (reads.bit() >= FOUND_OUT || reads.bit() <= 0) {
                throw new IllegalArgumentException("More layers than can be told apart");
            }
            return new Grammar(List.copyOf(rules), List.copyOf(phrases), reads);
        }

        private void line(String line) {
            var stripped = line.strip();
            int blank = stripped.indexOf(' ');
            var word = blank < 0 ? stripped : stripped.substring(0, blank);
            var rest = blank < 0 ? "" : stripped.substring(blank).strip();
            switch (word) {
                case "let" -> {
                    int equals = rest.indexOf(" = ");
                    macros.put(rest.substring(0, equals).strip(), rest.substring(equals + 3));
                }
                case "layer" -> {
                    finish();
                    layers.add(new ArrayList<>());
                }
                case "phrase", "rule" -> {
                    finish();
                    phrase = word.equals("phrase");
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
            var classes = symbols.set(as.stream().mapToInt(symbols::of).toArray());
            rules.add(rule);
            for (var source : rule.patterns()) {
                var compiled = new RulePattern(rule, classes, compile(source));
                (phrase ? layers.getLast() : claims).add(compiled);
            }
            name = "";
            patterns.clear();
            examples.clear();
            misleading.clear();
        }

        private Pattern compile(String source) {
            try {
                return Pattern.of(source, symbols, macros);
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
