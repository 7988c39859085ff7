package plumbline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence, or a line of a list: its items before and after phrases were put together, and the
/// readings of claims in it.
public final class Sentence {

    private final int firstToken;
    private final int endToken;
    private final List<Item> items;
    private final List<Rule.Reading> readings;
    private final boolean question;
    private long @Nullable [] symbols;

    /// A sentence.
    ///
    /// @param firstToken index of its first token
    /// @param endToken index after its last token
    /// @param items its items, phrases put together
    /// @param readings every reading that some rule gives, in order of place, then of rules
    /// @param question whether it ends in a question mark
    public Sentence(
            int firstToken,
            int endToken,
            List<Item> items,
            List<Rule.Reading> readings,
            boolean question) {
        this.firstToken = firstToken;
        this.endToken = endToken;
        this.items = items;
        this.readings = readings;
        this.question = question;
    }

    /// Index of its first token.
    public int firstToken() {
        return firstToken;
    }

    /// Index after its last token.
    public int endToken() {
        return endToken;
    }

    /// Its items, phrases put together.
    public List<Item> items() {
        return items;
    }

    /// Every reading that some rule gives, in order of place, then of rules.
    public List<Rule.Reading> readings() {
        return readings;
    }

    /// Whether it ends in a question mark.
    public boolean question() {
        return question;
    }

    /// Whether an item, or a word below one, has a symbol.
    boolean has(int symbol) {
        var known = symbols;
        if (known == null) {
            known = SymbolSet.ofAllIn(items);
            symbols = known;
        }
        return SymbolSet.isIn(known, symbol);
    }
}
