package plumbline.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A stretch of tokens that stands for one thing when phrases and claims are read: a word, a
/// figure, a name, or a phrase that a grammar rule put together.
public final class Item {

    private final int first;
    private final int last;
    private final SymbolSet symbols;
    private final Meaning meaning;

    Item(int first, int last, SymbolSet symbols, Meaning meaning) {
        this.first = first;
        this.last = last;
        this.symbols = symbols;
        this.meaning = meaning;
    }

    /// Index of its first token.
    public int first() {
        return first;
    }

    /// Index of its last token.
    public int last() {
        return last;
    }

    /// What it means.
    public Meaning meaning() {
        return meaning;
    }

    /// The symbols that patterns match it by.
    SymbolSet symbols() {
        return symbols;
    }

    /// Whether a pattern element with this symbol matches it.
    boolean has(int symbol) {
        return symbols.has(symbol);
    }

    /// The part of a phrase that a rule captured under a name.
    public Optional<Item> part(String capture) {
        return meaning instanceof Meaning.Phrase phrase
                ? Optional.ofNullable(phrase.parts().get(capture))
                : Optional.empty();
    }

    /// Does something with every word, name and number that it is made of.
    public void forEachLeaf(Consumer<Item> each) {
        if (meaning instanceof Meaning.Phrase phrase) {
            phrase.children().forEach(child -> child.forEachLeaf(each));
        } else {
            each.accept(this);
        }
    }

    /// What an item means.
    public sealed interface Meaning {

        /// A word or a mark like any other.
        record Plain() implements Meaning {}

        /// A number.
        record Numeric(Numeral numeral) implements Meaning {}

        /// A date or a time.
        record Date(When when) implements Meaning {}

        /// A name.
        record Name(List<NameRef> refs) implements Meaning {}

        /// A phrase that a rule put together.
        ///
        /// @param rule the rule's name
        /// @param parts what it captured, by name
        /// @param children the items that it is made of
        record Phrase(String rule, Map<String, Item> parts, List<Item> children)
                implements Meaning {}
    }
}
