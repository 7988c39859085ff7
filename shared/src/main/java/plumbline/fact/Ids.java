package plumbline.fact;

/// The rule for ids: 1 to 200 characters, no white space, no control characters (facts-format.md),
/// and nothing that is not Unicode.
public final class Ids {

    /// The longest id, in UTF-16 code units.
    public static final int MAX_LENGTH = 200;

    private Ids() {}

    /// Whether a text may be an id.
    public static boolean isValid(String id) {
        return !id.isEmpty()
                && id.length() <= MAX_LENGTH
                && id.codePoints()
                        .noneMatch(
                                c ->
                                        Character.isWhitespace(c)
                                                || Character.isSpaceChar(c)
                                                || Character.isISOControl(c)
                                                || Character.getType(c) == Character.SURROGATE);
    }

    static void require(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException(
                    "An id has 1 to 200 characters and no white space: '" + id + "'");
        }
    }
}
