package plumbline.text;

import java.util.List;
import java.util.Locale;
import plumbline.text.Token.Sort;

/// Finds datelines, which belong to no sentence: "ASTANA, Nov 21 (Reuters) –" tells where and when
/// a text was written, not where and when anything in it happened.
final class Datelines {

    private static final int LONGEST = 18; // tokens

    private Datelines() {}

    /// The index after a dateline that a sentence begins with; its first token where there is none.
    ///
    /// @param end index after the sentence's last token
    static int end(List<Token> tokens, int first, int end) {
        int i = first;
        while (i < end && tokens.get(i).sort() == Sort.BREAK) {
            i++;
        }
        if (i >= end || !isCity(tokens.get(i)) || !startsLine(tokens, i)) {
            return first;
        }
        boolean tells = false;
        for (int at = i + 1; at < Math.min(end, i + LONGEST); at++) {
            var token = tokens.get(at);
            if (token.is("-") && !token.joined()) {
                return tells && isFollowedByWords(tokens, at) ? at + 1 : first;
            }
            if (!fits(token)) {
                return first;
            }
            tells |= Calendar.month(token.fold()) > 0 || token.is("(");
        }
        return first;
    }

    /// What a figure follows is a line of a table: "AMANAT (Astana) – 54%".
    private static boolean isFollowedByWords(List<Token> tokens, int dash) {
        return dash + 1 < tokens.size() && tokens.get(dash + 1).sort() != Sort.NUMBER;
    }

    private static boolean startsLine(List<Token> tokens, int i) {
        return i == 0 || tokens.get(i - 1).sort() == Sort.BREAK;
    }

    /// A name in capitals: WASHINGTON, NUR.
    private static boolean isCity(Token token) {
        return token.sort() == Sort.WORD
                && token.text().length() > 2
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private static boolean fits(Token token) {
        return switch (token.sort()) {
            case NUMBER -> true;
            case WORD -> token.isCapitalised() || token.is("and") || token.is("of");
            case MARK ->
                    token.is(",")
                            || token.is(".")
                            || token.is("(")
                            || token.is(")")
                            || token.is("/")
                            || token.is(";");
            case BREAK -> false;
        };
    }
}
