package plumbline.text;

import java.util.List;
import java.util.Map;

/// A rule of a grammar, as its resource spells it.
///
/// @param name reads like grammar: `turnout-is-figure`
/// @param phrase whether it puts a phrase together; otherwise it reads a claim
/// @param as the classes of the phrase, or the sort of claim and its attributes (`by=seats`)
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

    /// The value of an attribute `key=value` of `as`, or an empty text.
    public String attribute(String key) {
        for (var word : as) {
            if (word.length() > key.length()
                    && word.startsWith(key)
                    && word.charAt(key.length()) == '=') {
                return word.substring(key.length() + 1);
            }
        }
        return "";
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
    public record Reading(Rule rule, int first, int end, Map<String, Item> parts) {}
}
