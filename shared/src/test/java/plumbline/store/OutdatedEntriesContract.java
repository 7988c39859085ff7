package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.store.Change.Outcome;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Entries that other code wrote, before or after this: the answer is that of the documents.
abstract class OutdatedEntriesContract extends TableContract {

    private static final Document DRAFT = Samples.councilResolution("S/2022/155");
    private static final Key ENTRY = Key.entry(DocumentType.RESOLUTION, "S/2022/155");

    private final Wire wire = Wire.open();

    /// Leaves the entry as code left it that did not know the voters yet.
    private void writtenWithoutVoters() {
        table().facts().publish(List.of(DRAFT), "tester");
        var item = new HashMap<>(entryItem());
        var voters = "\"voters\":[\"CN\",\"FR\",\"GB\",\"RU\",\"US\"],";
        assertThat(Item.string(item, "entry")).contains(voters);
        var without = Item.string(item, "entry").replace(voters, "");
        item.put("entry", AttributeValue.fromS(without));
        List.of("form", "revision", "publication").forEach(item::remove);
        table().put(item);
    }

    private Set<Map<String, AttributeValue>> itemsButEntry() {
        return table().items().stream()
                .filter(item -> !Key.of(item).equals(ENTRY))
                .collect(Collectors.toSet());
    }

    private Map<String, AttributeValue> entryItem() {
        return table().items().stream()
                .filter(item -> Key.of(item).equals(ENTRY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDocumentSaysWhatAnOutdatedEntryDoesNot() {
        writtenWithoutVoters();

        assertThat(table().facts().catalogue().resolution("S/2022/155"))
                .contains((Entry.OfResolution) Entry.of(DRAFT));
    }

    @Test
    void anEntryThatThisCodeCannotReadIsNotRead() {
        table().facts().publish(List.of(DRAFT), "tester");
        var item = new HashMap<>(entryItem());
        item.put("entry", AttributeValue.fromS("{\"a later form\":true}"));
        item.put("form", AttributeValue.fromN(Integer.toString(EntryJson.FORM + 1)));
        table().put(item);

        assertThat(table().facts().catalogue().resolution("S/2022/155"))
                .contains((Entry.OfResolution) Entry.of(DRAFT));
    }

    @Test
    void whoHoldsAnEarlierCatalogueReadsTheDocumentToo() {
        var facts = table().facts();
        assertThat(facts.catalogue().resolutions()).isEmpty();
        writtenWithoutVoters();

        var newer = facts.read(List.of(DRAFT.id())).newer().orElseThrow();

        assertThat(newer.resolution("S/2022/155")).contains((Entry.OfResolution) Entry.of(DRAFT));
    }

    @Test
    void publishingTheSameAgainWritesTheEntryAnewAndNothingElse() {
        table().facts().publish(List.of(DRAFT), "tester");
        var published = entryItem();
        var others = itemsButEntry();
        writtenWithoutVoters();

        var changes = table().facts().publish(List.of(DRAFT), "tester");

        assertThat(changes).extracting(Change::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(itemsButEntry()).isEqualTo(others);
        assertThat(entryItem())
                .containsEntry("entry", published.get("entry"))
                .containsEntry("form", published.get("form"))
                .containsEntry("version", published.get("version"));
    }

    @Test
    void anEntryThatWasWrittenAnewIsReadWithoutTheDocument() {
        writtenWithoutVoters();
        table().facts().publish(List.of(DRAFT), "tester");

        table().facts(wire).catalogue();

        assertThat(wire.operations()).doesNotContain("BatchGetItem");
    }

    @Test
    void ofARevisionThatFollowedMeanwhileTheEntryStays() {
        writtenWithoutVoters();
        var corrected = Samples.councilResolution("S/2022/155", "Another title");
        var rival = Wire.meetingAtWrite(1, Wire.When.BEFORE, () -> publish(corrected));

        table().facts(rival).publish(List.of(DRAFT), "slow");

        assertThat(table().facts().catalogue().resolution("S/2022/155"))
                .contains((Entry.OfResolution) Entry.of(corrected));
    }

    private void publish(Document document) {
        table().facts().publish(List.of(document), "tester");
    }
}
