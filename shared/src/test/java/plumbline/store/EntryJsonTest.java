package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.factfile.Documents;

class EntryJsonTest {

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 300)
    void anEntryIsReadAsItWasWritten(@ForAll("documents") Document document) {
        var entry = Entry.of(document);

        assertThat(EntryJson.read(document.type(), EntryJson.write(entry))).isEqualTo(entry);
    }

    @Test
    void anElectionsEntryHoldsNoFigures() {
        var entry = Entry.of(Samples.election("election:a", 2022, "81.30"));

        assertThat(EntryJson.write(entry)).doesNotContain("81.3").contains("person:a");
    }

    @Test
    void whatIsNoEntryIsRefused() {
        assertThatThrownBy(() -> EntryJson.read(DocumentType.ELECTION, "{\"id\":\"election:a\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }
}
