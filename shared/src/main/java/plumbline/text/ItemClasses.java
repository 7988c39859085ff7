package plumbline.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.text.Token.Sort;

/// The classes that items belong to by what they mean, whatever the lexicon says.
///
/// ```
/// word Cap          a word of no class of the lexicon, in small letters or with a capital
/// num whole         a number, a whole one that no "million" scales
/// fraction ordinal  "two-thirds", "third"
/// date year weekday
/// person party …    a name, by what it may stand for
/// weak-option       a ballot option that may be an ordinary word
/// glued             a mark without white space before it
/// any               every word, number and name, and no mark
/// end               the place after the last item
/// ```
final class ItemClasses {

    private final Symbols symbols;
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
    private final int any;
    private final int end;
    private final int weakOption;

    ItemClasses(Symbols symbols) {
        this.symbols = symbols;
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
        any = symbols.of("any");
        end = symbols.of("end");
        weakOption = symbols.of("weak-option");
        for (var sort : NameRef.Sort.values()) {
            nameSorts.put(sort, symbols.of(sort.name().toLowerCase(Locale.ROOT)));
        }
    }

    /// The classes of the place after a sentence's last item.
    SymbolSet ofEnd() {
        return symbols.set(end);
    }

    /// How many words patterns spell out so far: what was found before there were more may have to
    /// be found anew.
    int spelledOut() {
        return symbols.spelledOut();
    }

    /// The classes of one item, as they are found.
    final class Found {
        private int[] found = new int[8];
        private int size;

        /// Forgets what was found.
        Found anew() {
            size = 0;
            return this;
        }

        void cue(int[] classes) {
            for (int symbol : classes) {
                add(symbol);
            }
        }

        private void add(int symbol) {
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
            if (isYear(when)) {
                add(year);
            }
            if (when instanceof When.Weekday
                    || (when instanceof When.Stretch stretch && stretch.dayOfWeek().isPresent())) {
                add(weekday);
            }
        }

        /// A word, a number or a name.
        void any() {
            add(any);
        }

        void literal(Token token, boolean unknown, boolean capitalised) {
            spelledOut(token.fold());
            if (unknown && token.sort() == Sort.WORD) {
                add(capitalised ? capital : word);
            }
        }

        private void spelledOut(String words) {
            int literal = symbols.literal(words);
            if (literal != 0) {
                add(literal);
            }
        }

        /// The words of a phrase of the lexicon, for patterns that spell them out.
        void phrase(List<Token> words) {
            spelledOut(words.stream().map(Token::fold).collect(Collectors.joining(" ")));
        }

        void mark(Token token) {
            spelledOut(token.is("\n") ? "break" : token.fold());
            if (token.joined()) {
                add(gluedMark);
            }
        }

        SymbolSet set() {
            return symbols.set(found, size);
        }
    }

    /// Whether a date is nothing but a year.
    static boolean isYear(When when) {
        return when instanceof When.Calendar calendar
                && calendar.month().isEmpty()
                && calendar.year().isPresent();
    }
}
