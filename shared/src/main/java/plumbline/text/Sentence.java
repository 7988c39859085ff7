package plumbline.text;

import java.util.List;

/// A sentence, or a line of a list: its items before and after phrases were put together, and the
/// readings of claims in it.
///
/// @param firstToken index of its first token
/// @param endToken index after its last token
/// @param items its items, phrases put together
/// @param readings every reading that some rule gives, in order of place, then of rules
/// @param question whether it ends in a question mark
public record Sentence(
        int firstToken,
        int endToken,
        List<Item> items,
        List<Rule.Reading> readings,
        boolean question) {}
