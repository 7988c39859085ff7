package plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// All patterns of a layer side by side match exactly where each of them matches alone.
class AutomatonTest {

    private static final List<String> SOURCES =
            List.of(
                    "a",
                    "a b",
                    "a (b | c d)* e",
                    "a? b{1,3} c",
                    "(a | a b) c?",
                    "x:(a | b) y:(c | d)? <any>{0,4} e",
                    "<any>{2,6} \"a\" b");

    private final Symbols symbols = new Symbols();
    private final List<Pattern> patterns =
            SOURCES.stream()
                    .map(source -> Pattern.of(source, symbols, new Macros(symbols)))
                    .toList();
    private final Automaton automaton = new Automaton(patterns);

    @Property
    void matchesWhereEachPatternMatches(
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 12) String letters) {
        var items = items(letters);
        var walk = automaton.over(items);

        for (int i = 0; i < items.size(); i++) {
            assertThat(walk.matching(i)).containsExactly(alone(items, i));
        }
    }

    @Test
    void matchesTheSameAfterItBeganAnew() {
        var small = new Automaton(patterns, 2);
        var items = items("abcdeabbbcacdabaab".repeat(3));

        for (int i = 0; i < items.size(); i++) {
            assertThat(small.over(items).matching(i)).containsExactly(alone(items, i));
        }
    }

    @Test
    void knowsWhatPatternsBeginWith() {
        assertThat(automaton.begins(symbols.set(symbols.of("=b")))).isTrue();
        assertThat(automaton.begins(symbols.set(symbols.of("any")))).isTrue();
        assertThat(automaton.begins(symbols.set(symbols.of("=c")))).isFalse();
    }

    @Test
    void takesEachStepOnceHoweverOftenItWalks() {
        var items = items("abcdeabbbcacdabaab");
        walk(automaton, items);
        int made = automaton.followed();

        walk(automaton, items("abcdeabbbcacdabaab".repeat(100)));

        assertThat(automaton.followed()).isLessThanOrEqualTo(2 * made);
    }

    private static void walk(Automaton automaton, List<Item> items) {
        var walk = automaton.over(items);
        IntStream.range(0, items.size()).forEach(walk::matching);
    }

    private int[] alone(List<Item> items, int start) {
        return IntStream.range(0, patterns.size())
                .filter(p -> patterns.get(p).at(items, start, items.size()).isPresent())
                .toArray();
    }

    private List<Item> items(String letters) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < letters.length(); i++) {
            int any = symbols.of("any");
            int letter = symbols.of("=" + letters.charAt(i));
            items.add(new Item(i, i, symbols.set(any, letter), new Item.Meaning.Plain()));
        }
        return items;
    }
}
