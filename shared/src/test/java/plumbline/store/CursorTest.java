package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.fact.DocumentType;

class CursorTest {

    private static final Cursor CURSOR = new Cursor(DocumentType.ELECTION, "élection:日本-2021");

    private static final CursorKey KEY = CursorKey.made();

    private static Search search(Optional<String> cursor) {
        return new Search(
                Optional.of(DocumentType.ELECTION),
                Optional.of("JP"),
                OptionalInt.of(2021),
                Optional.of("diet"),
                10,
                cursor);
    }

    @Test
    void aCursorIsReadAsItWasWritten() {
        var text = CURSOR.write(search(Optional.empty()), KEY);

        Cursor.require(search(Optional.of(text)), KEY);
        assertThat(Cursor.of(search(Optional.of(text)))).contains(CURSOR);
    }

    @Test
    void theLongestIdHasACursor() {
        var longest = new Cursor(DocumentType.RESOLUTION, "日".repeat(200));
        var text = longest.write(search(Optional.empty()), KEY);

        Cursor.require(search(Optional.of(text)), KEY);
        assertThat(Cursor.of(search(Optional.of(text)))).contains(longest);
    }

    @Property
    void aChangedCharacterIsNoticed(
            @ForAll @IntRange(min = 0, max = 200) int place,
            @ForAll @IntRange(max = 63) int digit) {
        var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var text = CURSOR.write(search(Optional.empty()), KEY);
        var changed = new StringBuilder(text);
        changed.setCharAt(place % text.length(), digits.charAt(digit));

        if (!changed.toString().equals(text)) {
            assertBad(changed.toString());
        }
    }

    @Test
    void whoDoesNotHaveTheKeyMakesNoCursor() {
        assertBad(CURSOR.write(search(Optional.empty()), CursorKey.made()));
        assertBad(CURSOR.write(search(Optional.empty()), CursorKey.NONE));
    }

    @Test
    void aKeyIsNotPrinted() {
        assertThat(KEY.toString()).doesNotContain(KEY.text());
    }

    @Property
    void anyTextIsACursorOrBad(@ForAll String text) {
        assertBad(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "%", "a b"})
    void whatIsNoCursorIsBad(String text) {
        assertBad(text);
    }

    @Test
    void aCursorThatIsCutIsBad() {
        var text = CURSOR.write(search(Optional.empty()), KEY);

        assertBad(text.substring(0, text.length() - 4));
    }

    @Test
    void aVeryLongTextIsBad() {
        assertBad("A".repeat(1_000_000));
    }

    private static void assertBad(String text) {
        assertThatThrownBy(() -> Cursor.require(search(Optional.of(text)), KEY))
                .isInstanceOf(BadCursor.class);
    }
}
