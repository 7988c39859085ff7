package plumbline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.text.Token.Sort;

/// Cuts tokens into sentences, and lists and tables into lines.
public final class Sentences {

    /// Where a sentence stands in its text, in UTF-16 code units.
    ///
    /// @param end after its last character
    public record Span(int start, int end) {}

    /// The tokens of a sentence.
    ///
    /// @param question whether it ends in a question mark
    record Bounds(int first, int end, boolean question) {}

    /// The most tokens that are read as one sentence, so that reading stays linear in the text.
    static final int MAX_TOKENS = 240;

    private static final int FULL_LINE = 60;
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "st", "no", "vs",
                    "v", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
                    "nov", "dec", "approx", "ca", "hon", "pres", "jr", "sr", "lt", "col", "sgt",
                    "rev", "mt", "ft", "inc", "ltd", "pct", "art", "res", "al", "etc", "cf", "incl",
                    "esp", "excl");

    private Sentences() {}

    /// Where the sentences of a text stand, in order, without the space between them.
    public static List<Span> of(String text) {
        var tokens = Tokenizer.tokenize(text);
        return split(tokens).stream().map(bounds -> span(tokens, bounds)).toList();
    }

    private static Span span(List<Token> tokens, Bounds bounds) {
        int first = bounds.first();
        int last = bounds.end() - 1;
        while (tokens.get(first).sort() == Sort.BREAK) {
            first++;
        }
        while (tokens.get(last).sort() == Sort.BREAK) {
            last--;
        }
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    static List<Bounds> split(List<Token> tokens) {
        var sentences = new ArrayList<Bounds>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean ends = ends(tokens, i) || i - first >= MAX_TOKENS;
            if (!ends) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && closes(tokens.get(end))) {
                end++;
            }
            add(sentences, tokens, first, end);
            first = end;
            i = end - 1;
        }
        add(sentences, tokens, first, tokens.size());
        return sentences;
    }

    private static void add(List<Bounds> sentences, List<Token> tokens, int start, int end) {
        int first = Datelines.end(tokens, start, end);
        boolean question = false;
        boolean words = false;
        for (int i = first; i < end; i++) {
            question |= tokens.get(i).is("?");
            words |= tokens.get(i).sort() == Sort.WORD || tokens.get(i).sort() == Sort.NUMBER;
        }
        if (words) {
            sentences.add(new Bounds(first, end, question));
        }
    }

    private static boolean closes(Token token) {
        return token.joined()
                && (token.is("\"")
                        || token.is(")")
                        || token.is("!")
                        || token.is("?")
                        || token.is("."));
    }

    private static boolean ends(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (token.is("!") || token.is("?")) {
            return true;
        }
        if (token.sort() == Sort.BREAK) {
            return breaksLine(tokens, i);
        }
        if (!token.is(".")) {
            return false;
        }
        if (i + 1 >= tokens.size()) {
            return true;
        }
        var next = tokens.get(i + 1);
        if (next.sort() == Sort.BREAK) {
            return true;
        }
        if (i > 0 && ABBREVIATIONS.contains(tokens.get(i - 1).fold()) && !next.is("\"")) {
            return false;
        }
        if (i > 0 && isInitial(tokens.get(i - 1))) {
            return false;
        }
        if (i > 2 && isLetters(tokens, i) && !next.isCapitalised()) {
            return false;
        }
        return (!next.joined() && !startsLower(next)) || next.is("\"") || next.is(")");
    }

    /// "i.e.", "e.g.", "p.m.": single letters, each with its point.
    private static boolean isLetters(List<Token> tokens, int point) {
        return isLetter(tokens.get(point - 1))
                && tokens.get(point - 2).is(".")
                && isLetter(tokens.get(point - 3));
    }

    private static boolean isLetter(Token token) {
        return token.sort() == Sort.WORD && token.text().length() == 1;
    }

    private static boolean isInitial(Token token) {
        return token.sort() == Sort.WORD && token.text().length() == 1 && token.isCapitalised();
    }

    private static boolean startsLower(Token token) {
        return token.sort() == Sort.WORD && Character.isLowerCase(token.text().codePointAt(0));
    }

    /// A line break ends a sentence unless it only wraps a long line.
    private static boolean breaksLine(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || tokens.get(i + 1).sort() == Sort.BREAK) {
            return true;
        }
        var next = tokens.get(i + 1);
        if (i > 0 && startsLower(next) && !tokens.get(i - 1).is(":")) {
            return false;
        }
        int lineStart = i - 1;
        while (lineStart >= 0 && tokens.get(lineStart).sort() != Sort.BREAK) {
            lineStart--;
        }
        boolean full =
                i > 0 && tokens.get(i - 1).end() - tokens.get(lineStart + 1).start() > FULL_LINE;
        return !full || tokens.get(i - 1).is(":") || next.is("*") || next.is("-");
    }
}
