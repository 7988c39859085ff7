package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts are cut into sentences, and lists into lines.
class SentencesTest {

    @Test
    void aFullStopEndsASentence() {
        assertThat(sentences("He won. She lost.")).containsExactly("He won.", "She lost.");
    }

    @Test
    void abbreviationsAndInitialsDoNot() {
        assertThat(sentences("Mr. Brown beat J. Smith. Both rest."))
                .containsExactly("Mr. Brown beat J. Smith.", "Both rest.");
    }

    @Test
    void closingMarksBelongToTheSentenceBefore() {
        assertThat(sentences("He said: \"I won.\" She left."))
                .containsExactly("He said: \"I won.\"", "She left.");
    }

    @Test
    void aShortLineIsASentence() {
        assertThat(sentences("Reds 37\nBlues 22")).containsExactly("Reds 37\n", "Blues 22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASTANA, Nov 21 (Reuters) – ",
                "ULAN BATOR, Mongolia (AP) — ",
                "PRAIA, 7 July 2025 - ",
                "NEW YORK/GENEVA, 2 March (Agency) – ",
            })
    void aDatelineBelongsToNoSentence(String dateline) {
        assertThat(sentences(dateline + "He won. She lost."))
                .containsExactly("He won.", "She lost.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"REDS (Astana) – 54%", "REDS – 54%", "NATO – an alliance – met in May."})
    void aLineInCapitalsIsNoDatelineWithoutDateOrAgency(String line) {
        assertThat(sentences(line)).containsExactly(line);
    }

    @Test
    void aSentenceStandsWithoutTheSpaceAroundIt() {
        assertThat(Sentences.of("\n He won. \n\nShe lost.\n"))
                .containsExactly(new Sentences.Span(2, 9), new Sentences.Span(12, 21));
    }

    @Test
    void aWrappedLineGoesOn() {
        assertThat(
                        sentences(
                                "A line that is wrapped because it is too long for the page\n"
                                        + "and goes on here."))
                .hasSize(1);
    }

    @Test
    void tellsQuestions() {
        assertThat(Sentences.split(Tokenizer.tokenize("Did he win? Yes.")))
                .extracting(Sentences.Bounds::question)
                .containsExactly(true, false);
    }

    @Test
    void marksAloneAreNoSentence() {
        assertThat(sentences("...")).isEmpty();
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        var tokens = Tokenizer.tokenize("word ".repeat(1_000));

        assertThat(Sentences.split(tokens))
                .allMatch(bounds -> bounds.end() - bounds.first() <= Sentences.MAX_TOKENS + 1);
    }

    private static List<String> sentences(String text) {
        var tokens = Tokenizer.tokenize(text);
        return Sentences.split(tokens).stream()
                .map(
                        bounds ->
                                text.substring(
                                        tokens.get(bounds.first()).start(),
                                        tokens.get(bounds.end() - 1).end()))
                .toList();
    }
}
