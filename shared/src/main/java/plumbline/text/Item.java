package plumbline.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stretch of tokens that stands for one thing when phrases and claims are read: a word, a
/// figure, a name, or a phrase that a grammar rule put together.
public final class Item {

    private final int first;
    private final int last;
    private final SymbolSet symbols;
    private final Meaning meaning;
    private @Nullable List<Item> leaves;
    private long @Nullable [] below;

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

    /// The part of a phrase that a rule captured under a name.
    public Optional<Item> part(String capture) {
        return meaning instanceof Meaning.Phrase phrase
                ? Optional.ofNullable(phrase.parts().get(capture))
                : Optional.empty();
    }

    /// The words, names and numbers that it is made of, however phrases put them together.
    public List<Item> leaves() {
        var known = leaves;
        if (known == null) {
            known = meaning instanceof Meaning.Phrase phrase ? leaves(phrase) : List.of(this);
            leaves = known;
        }
        return known;
    }

    private static List<Item> leaves(Meaning.Phrase phrase) {
        if (phrase.children().size() == 1) {
            return phrase.children().getFirst().leaves();
        }
        var leaves = new ArrayList<Item>();
        phrase.children().forEach(child -> leaves.addAll(child.leaves()));
        return Collections.unmodifiableList(leaves);
    }

    /// Whether one of the words, names and numbers that it is made of has a symbol.
    boolean hasBelow(int symbol) {
        return SymbolSet.isIn(below(), symbol);
    }

    /// The symbols of these, as bits.
    long[] below() {
        var known = below;
        if (known == null) {
            known = meaning instanceof Meaning.Phrase ? SymbolSet.ofAny(leaves()) : symbols.bits();
            below = known;
        }
        return known;
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
