package plumbline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text as every family of claims finds it: its tokens and sentences, and the names, dates and
/// numbers that begin at each token, looked for once.
public final class Page {

    /// What begins at a token: of each sort the longest.
    record Beginning(
            Optional<Gazetteer.Found> name,
            Optional<Dates.Found> date,
            Optional<Numerals.Found> numeral) {

        private static final Beginning NOTHING =
                new Beginning(Optional.empty(), Optional.empty(), Optional.empty());

        static Beginning of(
                Optional<Gazetteer.Found> name,
                Optional<Dates.Found> date,
                Optional<Numerals.Found> numeral) {
            return name.isEmpty() && date.isEmpty() && numeral.isEmpty()
                    ? NOTHING
                    : new Beginning(name, date, numeral);
        }
    }

    private final String text;
    private final List<Token> tokens;
    private final List<Sentences.Bounds> sentences;
    private final List<Beginning> beginnings;

    private Page(String text, Gazetteer names, Optional<LocalDate> published) {
        this.text = text;
        this.tokens = Tokenizer.tokenize(text);
        this.sentences = Sentences.split(tokens);
        var numerals = new Numerals(tokens);
        var dates = new Dates(tokens, numerals, published);
        this.beginnings = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            beginnings.add(
                    switch (tokens.get(i).sort()) {
                        case WORD, NUMBER ->
                                Beginning.of(names.at(tokens, i), dates.at(i), numerals.at(i));
                        case MARK, BREAK -> Beginning.NOTHING;
                    });
        }
    }

    /// Looks through a text.
    ///
    /// @param names what is known by name
    /// @param published when it was published, for relative dates
    public static Page of(String text, Gazetteer names, Optional<LocalDate> published) {
        return new Page(text, names, published);
    }

    /// How many sentences it has, the lines of lists and tables among them.
    public int sentenceCount() {
        return sentences.size();
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Sentences.Bounds> sentences() {
        return sentences;
    }

    /// What begins at a token.
    Beginning at(int token) {
        return beginnings.get(token);
    }
}
