package plumbline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Classes of cue words: `get = win wins won, take takes took taken …`, from resources.
///
/// A line is `class = phrase, phrase, …`; a line that begins with a blank goes on. A phrase of one
/// word may end in `~`: then it stands for the forms of a regular verb (poll~: poll, polls, polled,
/// polling). A class that is written `class+ = …` is one that words have besides: a word that is
/// in no other class stays a plain one.
final class Lexicon {

    private static final int MAX_WORDS = 8;
    private static final String BESIDES = "+";

    private final Entry root = new Entry(0);
    private final Symbols symbols;

    private Lexicon(Symbols symbols) {
        this.symbols = symbols;
    }

    /// Loads lexicons, one after the other.
    static Lexicon load(Symbols symbols, List<String> resources) {
        var lexicon = new Lexicon(symbols);
        resources.forEach(resource -> lexicon.read(Resources.lines(resource)));
        return lexicon;
    }

    private void read(List<String> lines) {
        int symbol = 0;
        boolean besides = false;
        for (var line : lines) {
            if (line.isBlank()) {
                continue;
            }
            int equals = line.startsWith(" ") ? -1 : line.indexOf(" = ");
            if (equals > 0) {
                var name = line.substring(0, equals).strip();
                besides = name.endsWith(BESIDES);
                symbol =
                        symbols.of(
                                besides
                                        ? name.substring(0, name.length() - BESIDES.length())
                                        : name);
            } else if (!line.startsWith(" ") || symbol == 0) {
                throw new IllegalArgumentException("Not a line of a lexicon: " + line);
            }
            for (var phrase : line.substring(equals > 0 ? equals + 3 : 0).split(",", -1)) {
                if (!phrase.isBlank()) {
                    add(phrase.strip(), symbol, besides);
                }
            }
        }
    }

    private void add(String phrase, int symbol, boolean besides) {
        for (var form : forms(phrase)) {
            var node = root;
            for (var token : Tokenizer.tokenize(form)) {
                int length = node.length + 1;
                node = node.next.computeIfAbsent(token.fold(), word -> new Entry(length));
            }
            node.add(symbol);
            node.known |= !besides;
        }
    }

    /// The forms of a phrase whose first or only word is a regular verb.
    static List<String> forms(String phrase) {
        int tilde = phrase.indexOf('~');
        if (tilde <= 0) {
            return List.of(phrase);
        }
        var verb = phrase.substring(0, tilde);
        var rest = phrase.substring(tilde + 1);
        var forms = new ArrayList<String>();
        for (var form : inflected(verb)) {
            forms.add(form + rest);
        }
        return forms;
    }

    private static List<String> inflected(String verb) {
        int length = verb.length();
        char last = verb.charAt(length - 1);
        var stem = verb.substring(0, length - 1);
        if (last == 'e') {
            return List.of(verb, verb + "s", verb + "d", stem + "ing");
        }
        if (last == 'y' && "aeiou".indexOf(verb.charAt(length - 2)) < 0) {
            return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
        }
        if (last == 's' || last == 'x' || verb.endsWith("sh") || verb.endsWith("ch")) {
            return List.of(verb, verb + "es", verb + "ed", verb + "ing");
        }
        return List.of(verb, verb + "s", verb + "ed", verb + "ing");
    }

    /// The longest phrase that begins at a token; none has length 0.
    Entry at(List<Token> tokens, int start, int end) {
        var node = root;
        var longest = root;
        int last = Math.min(end, start + MAX_WORDS);
        for (int i = start; i < last; i++) {
            node = node.next.get(tokens.get(i).fold());
            if (node == null) {
                break;
            }
            if (node.symbols.length > 0) {
                longest = node;
            }
        }
        return longest;
    }

    /// A phrase, or the beginning of one: its classes, and how many tokens it takes.
    static final class Entry {
        private final Map<String, Entry> next = new HashMap<>(2);
        private final int length;
        private int[] symbols = {};
        private boolean known;
        private @Nullable Plain plain;

        private Entry(int length) {
            this.length = length;
        }

        private void add(int symbol) {
            symbols = Arrays.copyOf(symbols, symbols.length + 1);
            symbols[symbols.length - 1] = symbol;
        }

        /// Whether it is more than a plain word.
        boolean known() {
            return known;
        }

        /// Its classes.
        int[] symbols() {
            return symbols;
        }

        /// How many tokens it takes.
        int length() {
            return length;
        }

        /// All classes of its words where they are nothing else, as far as they are kept.
        @Nullable Plain plain() {
            return plain;
        }

        /// Keeps them.
        void keep(Plain classes) {
            plain = classes;
        }
    }

    /// The classes of a phrase whose words are no name, date or number.
    ///
    /// @param spelledOut how many words patterns spelled out when they were looked for
    /// @param small those in small letters
    /// @param capital those with a capital
    record Plain(int spelledOut, SymbolSet small, SymbolSet capital) {}
}
