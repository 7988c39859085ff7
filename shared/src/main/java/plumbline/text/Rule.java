package plumbline.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A rule of a grammar, as its resource spells it.
///
/// @param name reads like grammar: `turnout-is-figure`
/// @param phrase whether it puts a phrase together; otherwise it reads a claim
/// @param as the classes of the phrase, or the sort of claim and its attributes (`weak`)
/// @param patterns any of which reads it
/// @param examples what it must read, each with the words that it covers in brackets
/// @param misleading what it must not read
public record Rule(
        String name,
        boolean phrase,
        List<String> as,
        List<String> patterns,
        List<String> examples,
        List<String> misleading) {

    /// Of its name alone, which no other rule of its grammar has.
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /// The sort of claim that a rule reads: the first word of `as`.
    public String sort() {
        return as.getFirst();
    }

    /// A reading of a stretch of items by a rule.
    ///
    /// @param first index of its first item
    /// @param end index after its last item
    /// @param parts what the rule captured, by name
    public record Reading(Rule rule, int first, int end, Map<String, Item> parts) {

        /// Whether the rule captured anything under a name.
        public boolean has(String capture) {
            return parts.containsKey(capture);
        }

        /// What the rule captured under a name.
        public Optional<Item> part(String capture) {
            return Optional.ofNullable(parts.get(capture));
        }

        /// What the rule always captures under a name.
        ///
        /// @throws IllegalStateException where it did not
        public Item required(String capture) {
            return part(capture)
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            rule.name() + " has no part " + capture));
        }
    }
}
