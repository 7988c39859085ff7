package plumbline.text;

import java.util.List;

/// What the notation of a pattern spells, as a tree.
sealed interface PatternNode {

    /// An item of a class, or a mark.
    record Symbol(int id) implements PatternNode {}

    /// A word.
    record Word(int id, String text) implements PatternNode {}

    /// One after the other.
    record Sequence(List<PatternNode> parts) implements PatternNode {}

    /// Any one of several.
    record Choice(List<PatternNode> ways) implements PatternNode {}

    /// The same again and again.
    record Repeat(PatternNode inner, int least, int most) implements PatternNode {}

    /// What is kept under a name.
    ///
    /// @param slot which of the pattern's names
    record Capture(int slot, PatternNode inner) implements PatternNode {}
}
