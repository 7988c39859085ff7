package plumbline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.text.Item.Meaning;
import plumbline.text.Token.Sort;

/// A lexicon and a grammar, ready to read texts with.
///
/// Where a grammar asks for the class `any`, every word, number and name is of it, and no mark.
public final class Language {

    private static final Meaning PLAIN = new Meaning.Plain();

    private final Symbols symbols = new Symbols();
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final int word;
    private final int capital;
    private final int number;
    private final int whole;
    private final int fraction;
    private final int ordinal;
    private final int date;
    private final int year;
    private final int weekday;
    private final Map<NameRef.Sort, Integer> nameSorts = new EnumMap<>(NameRef.Sort.class);
    private final int gluedMark;
    private final int end;
    private final int any;
    private final int weakOption;

    private Language(List<String> lexicons, List<String> grammars) {
        lexicon = Lexicon.load(symbols, lexicons);
        word = symbols.of("word");
        capital = symbols.of("Cap");
        number = symbols.of("num");
        whole = symbols.of("whole");
        fraction = symbols.of("fraction");
        ordinal = symbols.of("ordinal");
        date = symbols.of("date");
        year = symbols.of("year");
        weekday = symbols.of("weekday");
        gluedMark = symbols.of("glued");
        end = symbols.of("end");
        weakOption = symbols.of("weak-option");
        for (var sort : NameRef.Sort.values()) {
            nameSorts.put(sort, symbols.of(sort.name().toLowerCase(Locale.ROOT)));
        }
        grammar = Grammar.load(symbols, grammars);
        any = symbols.known("any");
    }

    /// Loads lexicons and grammars from resources, in this order.
    public static Language load(List<String> lexicons, List<String> grammars) {
        return new Language(lexicons, grammars);
    }

    /// Tests whether an item is of a class of this language.
    public ItemTest is(String sort) {
        int symbol = symbols.of(sort);
        return item -> item.has(symbol);
    }

    /// A test of an item's class.
    @FunctionalInterface
    public interface ItemTest {
        /// Whether the item is of the class.
        boolean of(Item item);
    }

    /// The grammar.
    public Grammar grammar() {
        return grammar;
    }

    /// Reads a text: sentences with items and readings.
    ///
    /// @param published when it was published, for relative dates
    public Text read(String text, Gazetteer names, Optional<LocalDate> published) {
        var tokens = Tokenizer.tokenize(text);
        var numerals = new Numerals(tokens);
        var dates = new Dates(tokens, numerals, published);
        var sentences = new ArrayList<Sentence>();
        for (var bounds : Sentences.split(tokens)) {
            var items =
                    new Items(tokens, numerals, dates, names, bounds.end()).from(bounds.first());
            items.add(new Item(bounds.end() - 1, bounds.end() - 1, new int[] {end}, PLAIN));
            var reduced = grammar.reduce(items);
            sentences.add(
                    new Sentence(
                            bounds.first(),
                            bounds.end(),
                            reduced,
                            grammar.read(reduced),
                            bounds.question()));
        }
        return new Text(text, tokens, sentences);
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

    /// Makes the items of a sentence: at each place the longest of name, date, number and cue.
    private final class Items {
        private final List<Token> tokens;
        private final Numerals numerals;
        private final Dates dates;
        private final Gazetteer names;
        private final int end;
        private int start;

        Items(List<Token> tokens, Numerals numerals, Dates dates, Gazetteer names, int end) {
            this.tokens = tokens;
            this.numerals = numerals;
            this.dates = dates;
            this.names = names;
            this.end = end;
        }

        List<Item> from(int first) {
            start = first;
            var items = new ArrayList<Item>();
            int i = first;
            while (i < end) {
                var item = at(i);
                items.add(item);
                i = item.last() + 1;
            }
            return items;
        }

        private Item at(int i) {
            var token = tokens.get(i);
            if (token.sort() == Sort.MARK || token.sort() == Sort.BREAK) {
                return mark(i);
            }
            var name = names.at(tokens, i);
            var when = dates.at(i);
            var numeral = numerals.at(i);
            var cue = lexicon.at(tokens, i, end);
            int nameLength = name.map(Gazetteer.Found::length).orElse(0);
            int dateLength = when.map(Dates.Found::length).orElse(0);
            int numberLength = numeral.map(Numerals.Found::length).orElse(0);
            int length =
                    Math.min(
                            Math.max(
                                    Math.max(nameLength, dateLength),
                                    Math.max(numberLength, Math.max(cue.length(), 1))),
                            end - i);
            var kinds = new Kinds();
            Meaning meaning = PLAIN;
            boolean isYear = dateLength == length && isYear(when.orElseThrow().when());
            if (numberLength == length && !isYear) {
                var value = numeral.orElseThrow().numeral();
                meaning = new Meaning.Numeric(value);
                kinds.number(value);
            }
            if (dateLength == length) {
                var value = when.orElseThrow().when();
                meaning = new Meaning.Date(value);
                kinds.date(value);
            }
            if (nameLength == length) {
                var refs = name.orElseThrow().refs();
                meaning = new Meaning.Name(refs);
                boolean weak = length == 1 && isWeak(i);
                refs.forEach(ref -> kinds.name(ref.sort(), weak));
            }
            if (cue.length() == length) {
                for (int symbol : cue.symbols()) {
                    kinds.add(symbol);
                }
            }
            if (cue.length() == length && length > 1) {
                kinds.phrase(tokens.subList(i, i + length));
            }
            if (length == 1) {
                kinds.literal(token, meaning instanceof Meaning.Plain && cue.length() == 0);
            }
            if (any != 0) {
                kinds.add(any);
            }
            return new Item(i, i + length - 1, kinds.toArray(), meaning);
        }

        private static boolean isYear(When when) {
            return when instanceof When.Calendar calendar
                    && calendar.month().isEmpty()
                    && calendar.year().isPresent();
        }

        /// A ballot option of one word ("for", "No") that may as well be an ordinary word: not
        /// capitalised, or at the head of the sentence.
        private boolean isWeak(int i) {
            return !tokens.get(i).isCapitalised() || i == start;
        }

        private Item mark(int i) {
            var token = tokens.get(i);
            var kinds = new Kinds();
            int literal = symbols.known("=" + (token.is("\n") ? "break" : token.fold()));
            if (literal != 0) {
                kinds.add(literal);
            }
            if (token.joined()) {
                kinds.add(gluedMark);
            }
            var cue = lexicon.at(tokens, i, end);
            if (cue.length() == 1) {
                for (int symbol : cue.symbols()) {
                    kinds.add(symbol);
                }
            }
            return new Item(i, i, kinds.toArray(), PLAIN);
        }
    }

    /// Collects the symbols of an item.
    private final class Kinds {
        private int[] found = new int[4];
        private int size;

        void add(int symbol) {
            for (int k = 0; k < size; k++) {
                if (found[k] == symbol) {
                    return;
                }
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = symbol;
        }

        void name(NameRef.Sort sort, boolean weak) {
            add(weak && sort == NameRef.Sort.OPTION ? weakOption : nameSorts.getOrDefault(sort, 0));
        }

        void number(Numeral numeral) {
            switch (numeral.form()) {
                case FRACTION -> add(fraction);
                case ORDINAL -> add(ordinal);
                case DIGITS, WORDS -> {
                    add(number);
                    if (!numeral.scaled() && numeral.isWhole()) {
                        add(whole);
                    }
                }
            }
        }

        void date(When when) {
            add(date);
            if (Items.isYear(when)) {
                add(year);
            }
            if (when instanceof When.Weekday
                    || (when instanceof When.Stretch stretch && stretch.dayOfWeek().isPresent())) {
                add(weekday);
            }
        }

        void literal(Token token, boolean unknown) {
            int literal = symbols.known("=" + token.fold());
            if (literal != 0) {
                add(literal);
            }
            if (unknown && token.sort() == Sort.WORD) {
                add(token.isCapitalised() ? capital : word);
            }
        }

        /// The words of a phrase of the lexicon, for patterns that spell them out.
        void phrase(List<Token> words) {
            var text = new StringBuilder("=");
            for (var token : words) {
                text.append(text.length() == 1 ? "" : " ").append(token.fold());
            }
            int literal = symbols.known(text.toString());
            if (literal != 0) {
                add(literal);
            }
        }

        int[] toArray() {
            return Arrays.copyOf(found, size);
        }
    }
}
