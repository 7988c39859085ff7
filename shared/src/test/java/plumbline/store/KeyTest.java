package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import plumbline.fact.DocumentType;

class KeyTest {

    @Test
    void keysAreSpelledAsTheDocumentationSays() {
        assertThat(Key.current("A/RES/1")).isEqualTo(new Key("DOC#A/RES/1", "NOW"));
        assertThat(Key.revision("a", 12)).isEqualTo(new Key("DOC#a", "REV#000012"));
        assertThat(Key.entry(DocumentType.ELECTION, "e"))
                .isEqualTo(new Key("CATALOGUE#election", "e"));
        assertThat(Key.VERSION).isEqualTo(new Key("CATALOGUE", "VERSION"));
    }

    @Test
    void laterRevisionsSortBehindEarlierOnes() {
        assertThat(Key.revision("a", 10).sort()).isGreaterThan(Key.revision("a", 9).sort());
    }

    @Test
    void aRevisionThatWouldNotSortHasNoKey() {
        assertThatThrownBy(() -> Key.revision("a", 1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
