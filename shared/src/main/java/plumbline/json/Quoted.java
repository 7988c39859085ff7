package plumbline.json;

/// What an outsider wrote, made fit to be shown back: short, and always valid Unicode.
final class Quoted {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_NAME_IN_A_POINTER = 200;

    private Quoted() {}

    /// The text in single quotes, cut where it is long.
    static String of(String text) {
        return "'" + shortened(text, LONGEST_QUOTE) + "'";
    }

    /// A pointer to a member of what another pointer points to (RFC 6901, section 3). A name that
    /// nobody would write is cut, for it names nothing anyway.
    static String pointer(String parent, String name) {
        var escaped =
                shortened(name, LONGEST_NAME_IN_A_POINTER).replace("~", "~0").replace("/", "~1");
        return parent + "/" + escaped;
    }

    /// Whether every surrogate in a text has its partner, so that UTF-8 can write it.
    static boolean isValidUnicode(String text) {
        return text.codePoints().noneMatch(Quoted::isSurrogate);
    }

    private static String shortened(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(c -> isShowable(c) ? c : 0xFFFD)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }

    private static boolean isShowable(int c) {
        return !isSurrogate(c) && !Character.isISOControl(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
