package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import plumbline.text.Item.Meaning;
import plumbline.text.Token.Sort;

/// Makes the items of a sentence: at each place the longest of name, date, number and cue.
final class Items {

    private static final Meaning PLAIN = new Meaning.Plain();

    private final Lexicon lexicon;
    private final ItemClasses classes;
    private final Page page;
    private final List<Token> tokens;
    private final Gazetteer more;
    private final ItemClasses.Found found;

    /// @param more names that the page does not know
    Items(Lexicon lexicon, ItemClasses classes, Page page, Gazetteer more) {
        this.lexicon = lexicon;
        this.classes = classes;
        this.page = page;
        this.tokens = page.tokens();
        this.more = more;
        this.found = classes.new Found();
    }

    /// The items of a sentence, and one more that stands for its end.
    List<Item> of(Sentences.Bounds sentence) {
        var items = new ArrayList<Item>(sentence.end() - sentence.first() + 1);
        int i = sentence.first();
        while (i < sentence.end()) {
            var item = at(i, sentence);
            items.add(item);
            i = item.last() + 1;
        }
        items.add(new Item(sentence.end() - 1, sentence.end() - 1, classes.ofEnd(), PLAIN));
        return items;
    }

    private Item at(int i, Sentences.Bounds sentence) {
        var token = tokens.get(i);
        if (token.sort() == Sort.MARK || token.sort() == Sort.BREAK) {
            return mark(i, sentence);
        }
        var beginning = page.at(i);
        var cue = lexicon.at(tokens, i, sentence.end());
        var name = Gazetteer.longer(beginning.name(), more.at(tokens, i));
        var when = beginning.date();
        var numeral = beginning.numeral();
        if (token.sort() == Sort.WORD && name.isEmpty() && when.isEmpty() && numeral.isEmpty()) {
            return plain(token, i, cue);
        }
        int nameLength = name.map(Gazetteer.Found::length).orElse(0);
        int dateLength = when.map(Dates.Found::length).orElse(0);
        int numberLength = numeral.map(Numerals.Found::length).orElse(0);
        int length =
                Math.min(
                        Math.max(
                                Math.max(nameLength, dateLength),
                                Math.max(numberLength, Math.max(cue.length(), 1))),
                        sentence.end() - i);
        found.anew().any();
        Meaning meaning = PLAIN;
        boolean isYear = dateLength == length && ItemClasses.isYear(when.orElseThrow().when());
        if (numberLength == length && !isYear) {
            var value = numeral.orElseThrow().numeral();
            meaning = new Meaning.Numeric(value);
            found.number(value);
        }
        if (dateLength == length) {
            var value = when.orElseThrow().when();
            meaning = new Meaning.Date(value);
            found.date(value);
        }
        if (nameLength == length) {
            var refs = name.orElseThrow().refs();
            meaning = new Meaning.Name(refs);
            boolean weak = length == 1 && isWeak(i, sentence);
            refs.forEach(ref -> found.name(ref.sort(), weak));
        }
        if (cue.length() == length) {
            found.cue(cue.symbols());
        }
        if (cue.length() == length && length > 1) {
            found.phrase(tokens.subList(i, i + length));
        }
        if (length == 1) {
            found.literal(
                    token, meaning instanceof Meaning.Plain && !cue.known(), token.isCapitalised());
        }
        return new Item(i, i + length - 1, found.set(), meaning);
    }

    /// A word or a phrase of the lexicon that is nothing else.
    private Item plain(Token token, int i, Lexicon.Entry cue) {
        if (cue.length() == 0) {
            found.anew().any();
            found.literal(token, true, token.isCapitalised());
            return new Item(i, i, found.set(), PLAIN);
        }
        var kept = cue.plain();
        if (kept == null || kept.spelledOut() != classes.spelledOut()) {
            kept = classesOf(tokens.subList(i, i + cue.length()), cue);
            cue.keep(kept);
        }
        var symbols = token.isCapitalised() ? kept.capital() : kept.small();
        return new Item(i, i + cue.length() - 1, symbols, PLAIN);
    }

    private Lexicon.Plain classesOf(List<Token> words, Lexicon.Entry cue) {
        int spelledOut = classes.spelledOut();
        return new Lexicon.Plain(
                spelledOut, plainClasses(words, cue, false), plainClasses(words, cue, true));
    }

    private SymbolSet plainClasses(List<Token> words, Lexicon.Entry cue, boolean capital) {
        found.anew().any();
        found.cue(cue.symbols());
        if (words.size() > 1) {
            found.phrase(words);
        } else {
            found.literal(words.getFirst(), !cue.known(), capital);
        }
        return found.set();
    }

    /// A ballot option of one word ("for", "No") that may as well be an ordinary word: not
    /// capitalised, or at the head of the sentence.
    private boolean isWeak(int i, Sentences.Bounds sentence) {
        return !tokens.get(i).isCapitalised() || i == sentence.first();
    }

    private Item mark(int i, Sentences.Bounds sentence) {
        found.anew().mark(tokens.get(i));
        var cue = lexicon.at(tokens, i, sentence.end());
        if (cue.length() == 1) {
            found.cue(cue.symbols());
        }
        return new Item(i, i, found.set(), PLAIN);
    }
}
