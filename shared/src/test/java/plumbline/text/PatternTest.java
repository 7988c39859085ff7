package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Patterns match stretches of items as their notation says.
class PatternTest {

    private final Symbols symbols = new Symbols();
    private final Macros macros = new Macros(symbols);

    PatternTest() {
        macros.put("verb", "(won | got)");
        macros.put("noun", "votes");
        macros.put("kept", "of:{noun}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "won                   | won votes     | 1",
                "won votes             | won votes     | 2",
                "(won / got) votes     | got votes     | 2",
                "won the? votes        | won votes     | 2",
                "won the? votes        | won the votes | 3",
                "a* won                | a a a won     | 4",
                "a+                    | a a b         | 2",
                "a{1,2}                | a a a         | 2",
                "{verb} votes          | got votes     | 2",
                "{verb} {verb}         | got won       | 2",
                "won {noun}            | won votes     | 2",
                "{verb} {kept}         | got votes     | 2",
                "won \",\" x           | won , x       | 3",
            })
    void matchesAsFarAsItCan(String pattern, String words, int end) {
        assertThat(match(pattern.replace('/', '|'), words).map(Pattern.Match::end)).contains(end);
    }

    @ParameterizedTest
    @CsvSource({"won,lost", "a+ won,won", "won votes,won", "'a{2,3} b','a b'"})
    void leavesAloneWhatItDoesNotSay(String pattern, String words) {
        assertThat(match(pattern, words)).isEmpty();
    }

    @Test
    void capturesUnderNames() {
        var parts = match("verb:{verb} what:(x | y)", "got y").orElseThrow().parts();

        assertThat(parts.get("verb")).extracting(Item::first).isEqualTo(0);
        assertThat(parts.get("what")).extracting(Item::first).isEqualTo(1);
    }

    @Test
    void capturesSeveralItemsAsOnePhrase() {
        var part = match("all:(a b c)", "a b c").orElseThrow().parts().get("all");

        assertThat(part).extracting(Item::first, Item::last).containsExactly(0, 2);
    }

    @Test
    void capturesNothingWhereAnOptionIsNotTaken() {
        assertThat(match("neg:not? won", "won").orElseThrow().parts()).isEmpty();
    }

    @Test
    void followsManyWaysSideBySide() {
        var pattern = "\"a\"? ".repeat(40) + "\"a\" ".repeat(40);

        assertThat(match(pattern, "a ".repeat(40).strip()).map(Pattern.Match::end)).contains(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(a        ~ expected ')' at 2",
                "a)        ~ unexpected ')' at 1",
                "<x        ~ no closing > at 0",
                "{none}    ~ no macro 'none' at 6",
                "a |       ~ nothing to match at 3",
                "&         ~ unexpected '&' at 0",
                "a{2}      ~ no least and most at 1",
                "a{1,100}  ~ no number '100' at 1",
            })
    void isRefusedWithThePlace(String source, String fault) {
        assertThatThrownBy(() -> Pattern.of(source, symbols, macros))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void whatAMacroCapturesIsKeptInEachPatternThatUsesIt() {
        assertThat(match("a:{verb} {kept}", "got votes").orElseThrow().parts())
                .containsOnlyKeys("a", "of");
        assertThat(match("{kept} b:{verb} c:x", "votes won x").orElseThrow().parts())
                .containsOnlyKeys("of", "b", "c");
    }

    @Test
    void wordsOfAMacroAndBesideItMayBeOnePhraseOfTheLexicon() {
        var both = new Item(0, 1, symbols.set(symbols.of("=won votes")), new Item.Meaning.Plain());

        assertThat(Pattern.of("won {noun}", symbols, macros).at(List.of(both), 0, 1)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?", "a*", "(a | b?)"})
    void isRefusedWhereItMayMatchNothing(String source) {
        assertThatThrownBy(() -> Pattern.of(source, symbols, macros))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A pattern must not be empty: " + source);
    }

    private Optional<Pattern.Match> match(String pattern, String words) {
        var compiled = Pattern.of(pattern, symbols, macros);
        var all = Arrays.asList(words.split(" ", -1));
        var items = all.stream().map(word -> item(all.indexOf(word), word)).toList();
        return compiled.at(items, 0, items.size());
    }

    private Item item(int at, String word) {
        return new Item(at, at, symbols.set(symbols.of("=" + word)), new Item.Meaning.Plain());
    }
}
