package plumbline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A lexicon and a grammar, ready to read texts with.
public final class Language {

    private final Symbols symbols = new Symbols();
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final ItemClasses classes;

    private Language(List<String> lexicons, List<String> grammars) {
        lexicon = Lexicon.load(symbols, lexicons);
        classes = new ItemClasses(symbols);
        grammar = Grammar.load(symbols, grammars);
    }

    /// Loads lexicons and grammars from resources, in this order.
    public static Language load(List<String> lexicons, List<String> grammars) {
        return new Language(lexicons, grammars);
    }

    /// Tests whether an item is of a class of this language.
    public ItemTest is(String sort) {
        return new ItemTest(symbols.of(sort));
    }

    /// A test of an item's class.
    public static final class ItemTest {

        private final int[] symbols;

        private ItemTest(int... symbols) {
            this.symbols = symbols;
        }

        /// Tests whether an item is of this class or of another one.
        public ItemTest or(ItemTest other) {
            return new ItemTest(
                    IntStream.concat(Arrays.stream(symbols), Arrays.stream(other.symbols))
                            .toArray());
        }

        /// Whether an item is of the class.
        public boolean of(Item item) {
            return isIn(item.symbols());
        }

        /// Whether an item, or a word below it, is of the class.
        public boolean in(Item item) {
            return of(item) || below(item);
        }

        /// Whether a word that an item is made of is of the class.
        public boolean below(Item item) {
            for (int symbol : symbols) {
                if (item.hasBelow(symbol)) {
                    return true;
                }
            }
            return false;
        }

        /// Whether one of a sentence's items, or a word below one, is of the class.
        public boolean in(Sentence sentence) {
            for (int symbol : symbols) {
                if (sentence.has(symbol)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isIn(SymbolSet set) {
            for (int symbol : symbols) {
                if (set.has(symbol)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The grammar.
    public Grammar grammar() {
        return grammar;
    }

    /// Reads a text: sentences with items and readings.
    public Text read(Page page) {
        return read(page, Gazetteer.EMPTY);
    }

    /// Reads a text in which there may be more names than the page knows.
    public Text read(Page page, Gazetteer more) {
        var items = new Items(lexicon, classes, page, more);
        var sentences = new ArrayList<Sentence>();
        for (var bounds : page.sentences()) {
            var reduced = grammar.reduce(items.of(bounds));
            sentences.add(
                    new Sentence(
                            bounds.first(),
                            bounds.end(),
                            reduced,
                            grammar.read(reduced),
                            bounds.question()));
        }
        return new Text(page.text(), page.tokens(), sentences);
    }

    /// A text that was read.
    public record Text(String text, List<Token> tokens, List<Sentence> sentences) {

        /// The words that an item stands for, as written.
        public String words(Item item) {
            return text.substring(tokens.get(item.first()).start(), tokens.get(item.last()).end());
        }

        /// The folded word of an item of one token.
        public String fold(Item item) {
            return tokens.get(item.first()).fold();
        }
    }
}
