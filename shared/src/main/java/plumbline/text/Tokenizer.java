package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import plumbline.text.Token.Sort;

/// Cuts a text into tokens, in one pass.
///
/// Hyphens inside words are no tokens, so that "run-off" and "Kassym-Jomart" are two words each;
/// between digits they are ("59-41"). A possessive `'s` is a token of its own. Digits with
/// separators between them are one number token, as written.
public final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens of a text, in order.
    public static List<Token> tokenize(String text) {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (c == '\n' || c == 0x2028 || c == 0x2029) {
            add(at + 1, "\n", Sort.BREAK);
        } else if (isSpace(c) || isIgnorable(c)) {
            at += Character.charCount(c);
        } else if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            mark(c);
        }
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isIgnorable(int c) {
        return Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL
                || c == 0xFE0F;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                end++;
            } else if (isGrouping(c) && end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
                if ((c == ' ' || Character.isSpaceChar(c)) && !isGroupAfter(end)) {
                    break;
                }
                end += 2;
            } else {
                break;
            }
        }
        add(end, text.substring(at, end), Sort.NUMBER);
    }

    private static boolean isGrouping(char c) {
        return c == ',' || c == '.' || c == '\'' || c == '’' || Character.isSpaceChar(c);
    }

    /// Whether a space at `end` stands between groups of thousands: at most three digits before,
    /// exactly three after.
    private boolean isGroupAfter(int end) {
        int before = 0;
        for (int i = end - 1; i >= at && isDigit(text.charAt(i)); i--) {
            before++;
        }
        int after = 0;
        int i = end + 1;
        while (i < text.length() && isDigit(text.charAt(i)) && after < 4) {
            after++;
            i++;
        }
        boolean ordinary = text.charAt(end) == ' ';
        boolean decimal = i < text.length() - 1 && isGroupingMark(i);
        boolean afterGroup = end - before - 1 >= at;
        return before <= 3
                && before > 0
                && after == 3
                && !(decimal && ordinary && !afterGroup)
                && (!ordinary || afterGroup || hasThirdGroup(i) || endsBeforeWord(i));
    }

    private boolean isGroupingMark(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && isDigit(text.charAt(i + 1));
    }

    private boolean hasThirdGroup(int i) {
        return i + 3 < text.length()
                && Character.isSpaceChar(text.charAt(i))
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && isDigit(text.charAt(i + 3))
                && (i + 4 >= text.length() || !isDigit(text.charAt(i + 4)));
    }

    /// Two groups with an ordinary space ("12 345 votes") are one number only at the start of a
    /// text or after a word that is no month.
    private boolean endsBeforeWord(int i) {
        if (i + 1 >= text.length() || text.charAt(i) != ' ') {
            return false;
        }
        if (tokens.isEmpty()) {
            return true;
        }
        var last = tokens.getLast();
        return (last.sort() == Sort.WORD && Calendar.month(last.fold()) == 0)
                || last.is("(")
                || last.is(",")
                || last.is(":");
    }

    private void word() {
        int initials = initials();
        if (initials > 0) {
            add(initials, Fold.of(text.substring(at, initials)).replace(".", ""), Sort.WORD);
            return;
        }
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Character.isLetter(c) || isMark(c) || (end > at && isDigit(c))) {
                end += Character.charCount(c);
            } else if (isApostrophe(c) && isLetterAt(end + 1) && !isPossessive(end)) {
                end++;
            } else {
                break;
            }
        }
        var fold = Fold.of(text.substring(at, end));
        if (negationAt(fold) > 0) {
            splitNegation(end, fold);
        } else {
            add(end, fold, Sort.WORD);
        }
        skipHyphen();
    }

    /// "didn't" is "did" and "not".
    private static int negationAt(String fold) {
        if (!fold.endsWith("n't") || fold.length() < 5) {
            return 0;
        }
        return fold.length() - 3;
    }

    private void splitNegation(int end, String fold) {
        int cut = end - 3;
        add(cut, fold.substring(0, fold.length() - 3), Sort.WORD);
        add(end, "not", Sort.WORD);
    }

    /// The end of dotted initials ("U.S.", "U.A.E") at this place, or 0.
    private int initials() {
        int i = at;
        int letters = 0;
        while (i + 1 < text.length()
                && Character.isUpperCase(text.charAt(i))
                && text.charAt(i + 1) == '.') {
            letters++;
            i += 2;
        }
        if (letters > 0
                && i < text.length()
                && Character.isUpperCase(text.charAt(i))
                && !isLetterAt(i + 1)) {
            letters++;
            i++;
        }
        return letters >= 2 ? i : 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private boolean isLetterAt(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isPossessive(int apostrophe) {
        return (text.charAt(apostrophe + 1) | 0x20) == 's' && !isLetterAt(apostrophe + 2);
    }

    private void skipHyphen() {
        if (at + 1 < text.length() && isHyphen(text.charAt(at))) {
            int c = text.codePointAt(at + 1);
            if (Character.isLetter(c)) {
                at++;
            }
        }
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private void mark(int c) {
        int end = at + Character.charCount(c);
        if (isApostrophe(c) && !tokens.isEmpty() && tokens.getLast().end() == at) {
            if (isLetterAt(at + 1) && isPossessive(at)) {
                add(at + 2, "'s", Sort.MARK);
                skipHyphen();
            } else if (tokens.getLast().fold().endsWith("s")
                    && (end >= text.length() || isSpace(text.codePointAt(end)))) {
                add(end, "'s", Sort.MARK);
            } else {
                add(end, "\"", Sort.MARK);
            }
            return;
        }
        if (isHyphen((char) c) && numberThenWord(end)) {
            at = end;
            return;
        }
        add(end, plainMark(c), Sort.MARK);
    }

    /// "113-seat", "7-year": the hyphen after a number and before a letter is no token.
    private boolean numberThenWord(int end) {
        return !tokens.isEmpty()
                && tokens.getLast().sort() == Sort.NUMBER
                && tokens.getLast().end() == at
                && isLetterAt(end);
    }

    private String plainMark(int c) {
        return switch (c) {
            case '–', '—', '―', '−', '-', '‐', '‑' -> "-";
            case '“', '”', '„', '«', '»', '"', '\'', '‘', '’', '‚', '‹', '›' -> "\"";
            case '…' -> ".";
            case '•', '·', '▪', '◦', '●', '*' -> "*";
            case '（', '[' -> "(";
            case '）', ']' -> ")";
            case '，' -> ",";
            case '％', '٪' -> "%";
            default -> Character.toString(c);
        };
    }

    private void add(int end, String fold, Sort sort) {
        boolean joined =
                at > 0
                        && !tokens.isEmpty()
                        && !isSpace(text.codePointBefore(at))
                        && tokens.getLast().sort() != Sort.BREAK;
        tokens.add(new Token(at, end, text.substring(at, end), fold, sort, joined));
        at = end;
    }
}
