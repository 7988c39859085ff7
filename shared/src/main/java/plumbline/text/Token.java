package plumbline.text;

/// A word, a number or a mark of a text.
///
/// @param start UTF-16 offset of its first character
/// @param end UTF-16 offset after its last
/// @param text as written
/// @param fold as it is compared (see [Fold]); for a mark, the plain form of the mark
/// @param sort what it is
/// @param joined whether it follows the token before without white space (a hyphen between
///     letters counts as no space and is no token)
public record Token(int start, int end, String text, String fold, Sort sort, boolean joined) {

    /// What a token is.
    public enum Sort {
        WORD,
        NUMBER,
        MARK,
        /// A line break, which ends a line of a list or a table.
        BREAK
    }

    /// Whether it begins with a capital letter.
    public boolean isCapitalised() {
        return sort == Sort.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it is this mark or this folded word.
    public boolean is(String other) {
        return fold.equals(other);
    }
}
