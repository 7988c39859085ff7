package plumbline.statement;

import plumbline.claim.StatementClaim.Assertion;
import plumbline.text.Item;

/// A claim that a rule reads, before it is chosen among those of the same words.
///
/// @param rule the rule's name
/// @param key the item that it turns on
/// @param first index of its first item
/// @param end index after its last item
/// @param read how many items the rule itself covers
record Draft(
        String rule, Item key, int first, int end, int read, Assertion assertion, boolean negated) {

    /// Whether it is the better reading of the same words: the one that covers more of them.
    boolean beats(Draft other) {
        return read > other.read;
    }
}
