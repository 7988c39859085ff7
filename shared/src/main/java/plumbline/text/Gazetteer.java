package plumbline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.text.Token.Sort;

/// All known names, as a trie over folded words: the longest name at a place is found in time that
/// depends on the length of the longest name only.
public final class Gazetteer {

    private static final int MAX_WORDS = 16;

    /// A name found, and how many tokens it takes.
    record Found(List<NameRef> refs, int length) {}

    /// No names.
    static final Gazetteer EMPTY = new Gazetteer(new Node());

    private final Node root;

    private Gazetteer(Node root) {
        this.root = root;
    }

    /// The longer of two names that begin at a token; for one name, what bears it in either
    /// gazetteer.
    static Optional<Found> longer(Optional<Found> one, Optional<Found> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        if (one.get().length() != other.get().length()) {
            return one.get().length() > other.get().length() ? one : other;
        }
        var refs = new ArrayList<>(one.get().refs());
        refs.addAll(other.get().refs());
        return Optional.of(new Found(refs, one.get().length()));
    }

    /// The longest name that begins at a token, if one does.
    Optional<Found> at(List<Token> tokens, int start) {
        var node = root;
        List<NameRef> best = List.of();
        int length = 0;
        int last = Math.min(tokens.size(), start + MAX_WORDS);
        for (int i = start; i < last; i++) {
            var token = tokens.get(i);
            if (token.sort() == Sort.BREAK) {
                break;
            }
            node = node.next.get(token.fold());
            if (node == null) {
                break;
            }
            var refs = node.refsFor(tokens.get(start));
            if (!refs.isEmpty()) {
                best = refs;
                length = i - start + 1;
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(new Found(best, length));
    }

    /// Every thing that bears a whole name, whatever its case.
    public List<NameRef> named(String name) {
        var node = root;
        var tokens = Tokenizer.tokenize(name.strip());
        int first = tokens.size() > 1 && tokens.getFirst().is("the") ? 1 : 0;
        for (int i = first; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).fold());
            if (node == null) {
                return List.of();
            }
        }
        return node.names.stream().map(Name::ref).distinct().toList();
    }

    /// A gazetteer in the making.
    public static final class Builder {

        private final Node root = new Node();

        /// Adds a name. A leading "the" is left out.
        ///
        /// @param caseSensitive whether it is only found as written here; a name in capitals of at
        ///     most four letters always is, and other names want a capital where they have one
        public Builder add(String name, NameRef ref, boolean caseSensitive) {
            var tokens = Tokenizer.tokenize(name.strip());
            int first = tokens.size() > 1 && tokens.getFirst().is("the") ? 1 : 0;
            if (tokens.size() - first > MAX_WORDS || tokens.isEmpty()) {
                return this;
            }
            var node = root;
            for (int i = first; i < tokens.size(); i++) {
                node = node.child(tokens.get(i).fold());
            }
            var text = tokens.get(first).text();
            boolean capital = Character.isUpperCase(text.codePointAt(0));
            boolean initials = tokens.size() - first == 1 && text.length() <= 4 && isUpper(text);
            var exact = caseSensitive || initials ? Optional.of(text) : Optional.<String>empty();
            boolean oneWord = tokens.size() - first == 1;
            var added = new Name(ref, exact, capital, oneWord && !isUpper(text));
            node.add(added);
            return this;
        }

        /// Adds a name unless something else bears it already.
        public Builder addIfNew(String name, NameRef ref) {
            var node = root;
            for (var token : Tokenizer.tokenize(name.strip())) {
                var next = node.next.get(token.fold());
                if (next == null) {
                    return add(name, ref, false);
                }
                node = next;
            }
            return node.names.isEmpty() ? add(name, ref, false) : this;
        }

        private static boolean isUpper(String text) {
            return text.chars().noneMatch(Character::isLowerCase);
        }

        /// The gazetteer of the names added so far. The builder is not to be used any more.
        public Gazetteer build() {
            return new Gazetteer(root);
        }
    }

    /// A name at the end of its words.
    ///
    /// @param quiet whether it is one word, which initials may be spelled like
    private record Name(NameRef ref, Optional<String> exact, boolean capital, boolean quiet) {

        /// A short word in capitals ("SIM") is initials, not a name that is written otherwise.
        private static boolean isShouted(Token first) {
            var word = first.text();
            return word.length() > 1
                    && word.length() < 5
                    && word.equals(word.toUpperCase(Locale.ROOT));
        }

        boolean fits(Token first) {
            if (exact.isPresent()) {
                return first.text().equals(exact.get())
                        || first.text().replace(".", "").equals(exact.get());
            }
            return !capital
                    || (!Character.isLowerCase(first.text().codePointAt(0))
                            && !(quiet && isShouted(first)));
        }
    }

    /// A word of names. Most are followed by one word or none, and end one name: what a node holds
    /// takes more room only where there is more.
    private static final class Node {

        private Map<String, Node> next = Map.of();
        private Collection<Name> names = List.of();

        Node child(String word) {
            var known = next.get(word);
            if (known != null) {
                return known;
            }
            var child = new Node();
            if (next.isEmpty()) {
                next = Map.of(word, child);
            } else {
                if (next.size() == 1) {
                    next = new HashMap<>(next);
                }
                next.put(word, child);
            }
            return child;
        }

        void add(Name name) {
            if (names.isEmpty()) {
                names = List.of(name);
            } else if (names.size() > 1 || !names.contains(name)) {
                if (names.size() == 1) {
                    names = new LinkedHashSet<>(names);
                }
                names.add(name);
            }
        }

        List<NameRef> refsFor(Token first) {
            if (names.isEmpty()) {
                return List.of();
            }
            if (names.size() == 1) {
                var name = names.iterator().next();
                return name.fits(first) ? List.of(name.ref()) : List.of();
            }
            var refs = new LinkedHashSet<NameRef>();
            for (var name : names) {
                if (name.fits(first)) {
                    refs.add(name.ref());
                }
            }
            return List.copyOf(refs);
        }
    }
}
