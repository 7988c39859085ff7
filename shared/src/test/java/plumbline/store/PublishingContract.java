package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.fact.Stored;
import plumbline.factfile.FactJson;
import plumbline.store.Change.Outcome;

/// What publishing changes, and what it leaves alone.
abstract class PublishingContract extends TableContract {

    @Test
    void whatIsNewIsCreated() {
        var changes = table().facts().publish(Samples.oneOfEach(), "tester");

        assertThat(changes)
                .containsExactlyElementsOf(
                        Samples.oneOfEach().stream()
                                .map(d -> new Change(d.id(), 1, Outcome.CREATED))
                                .toList());
    }

    @Test
    void whatIsPublishedAgainChangesNothingInTheTable() {
        table().facts().publish(Samples.oneOfEach(), "tester");
        var before = table().items();

        var changes = table().facts().publish(Samples.oneOfEach(), "another");

        assertThat(table().items()).isEqualTo(before);
        assertThat(changes).extracting(Change::outcome).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void aChangedDocumentAddsARevisionAndKeepsTheEarlierOne() {
        var before = Samples.election("election:a", 2022, "81.3");
        var after = Samples.election("election:a", 2022, "81.30");
        table().facts().publish(List.of(before), "tester");

        var changes = table().facts().publish(List.of(after), "another");

        assertThat(changes).containsExactly(new Change("election:a", 2, Outcome.CHANGED));
        assertThat(table().facts().revisions("election:a", 10))
                .map(TestTable::documentOf)
                .containsExactly(after, before);
    }

    @Test
    void aChangeLeavesTheItemOfTheEarlierRevisionAsItWas() {
        table().facts().publish(List.of(Samples.person("person:a", "A")), "tester");
        var first =
                table().items().stream()
                        .filter(item -> Key.of(item).equals(Key.revision("person:a", 1)))
                        .toList();

        table().facts().publish(List.of(Samples.person("person:a", "B")), "tester");

        assertThat(table().items()).containsAll(first);
    }

    @Test
    void whoPublishedAndWhenIsKept() {
        var noon = Clock.fixed(Instant.parse("2026-02-03T12:00:00.123456Z"), ZoneOffset.UTC);
        var source = Samples.source("src:a");

        table().factsAt(noon).publish(List.of(source), "arn:aws:iam::1:user/ann");

        assertThat(table().facts().current("src:a").orElseThrow())
                .isEqualTo(
                        new Stored<>(
                                source,
                                1,
                                Instant.parse("2026-02-03T12:00:00.123Z"),
                                "arn:aws:iam::1:user/ann"));
    }

    @Test
    void onlyWhatChangedOfABatchIsWritten() {
        table().facts().publish(Samples.people(5), "tester");

        var documents = new ArrayList<>(Samples.people(6));
        documents.set(2, Samples.person("person:0002", "Another name"));
        var changes = table().facts().publish(documents, "tester");

        assertThat(changes)
                .extracting(Change::outcome)
                .containsExactly(
                        Outcome.UNCHANGED,
                        Outcome.UNCHANGED,
                        Outcome.CHANGED,
                        Outcome.UNCHANGED,
                        Outcome.UNCHANGED,
                        Outcome.CREATED);
    }

    @Test
    void aDocumentThatIsGivenTwiceIsPublishedOnce() {
        var source = Samples.source("src:a");

        var changes = table().facts().publish(List.of(source, source), "tester");

        assertThat(changes).containsExactly(new Change("src:a", 1, Outcome.CREATED));
    }

    @Test
    void twoDocumentsWithOneIdAreRefusedBeforeAnythingIsWritten() {
        var documents =
                List.of(
                        Samples.source("src:a"),
                        Samples.person("person:a", "A"),
                        Samples.person("person:a", "B"));

        assertThatThrownBy(() -> table().facts().publish(documents, "tester"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person:a");
        assertThat(table().items()).isEmpty();
    }

    @Test
    void aDocumentThatIsTooLargeIsRefusedBeforeAnythingIsWritten() {
        var large = Samples.person("person:large", "x".repeat(DocumentTooLarge.MAX_BYTES));

        assertThatThrownBy(
                        () ->
                                table().facts()
                                        .publish(List.of(Samples.source("src:a"), large), "tester"))
                .isInstanceOf(DocumentTooLarge.class)
                .hasMessageContaining("person:large");
        assertThat(table().items()).isEmpty();
    }

    @Test
    void aDocumentOfTheLargestSizeIsStored() {
        int rest = FactJson.write(Samples.person("p:a", "x")).length() - 1;
        var largest = Samples.person("p:a", "x".repeat(DocumentTooLarge.MAX_BYTES - rest));

        table().facts().publish(List.of(largest), "tester");

        assertThat(table().facts().current("p:a").map(TestTable::documentOf)).contains(largest);
    }

    @Test
    void nothingToPublishChangesNothing() {
        assertThat(table().facts().publish(List.of(), "tester")).isEmpty();
        assertThat(table().items()).isEmpty();
    }

    @Test
    void theExpectedRevisionIsPublishedOver() {
        var facts = table().facts();

        assertThat(facts.publish(Samples.person("person:a", "A"), "tester", Precondition.at(0)))
                .isEqualTo(new Change("person:a", 1, Outcome.CREATED));
        assertThat(facts.publish(Samples.person("person:a", "B"), "tester", Precondition.at(1)))
                .isEqualTo(new Change("person:a", 2, Outcome.CHANGED));
        assertThat(facts.publish(Samples.person("person:a", "B"), "tester", Precondition.at(2)))
                .isEqualTo(new Change("person:a", 2, Outcome.UNCHANGED));
    }

    @Test
    void anotherRevisionThanExpectedIsAConflict() {
        table().facts().publish(List.of(Samples.person("person:a", "A")), "tester");
        var before = table().items();

        assertThatThrownBy(
                        () ->
                                table().facts()
                                        .publish(
                                                Samples.person("person:a", "B"),
                                                "tester",
                                                Precondition.at(0)))
                .isInstanceOfSatisfying(
                        RevisionConflict.class,
                        conflict -> assertThat(conflict.actual()).isEqualTo(1));
        assertThat(table().items()).isEqualTo(before);
    }

    @Test
    void anExpectedRevisionOfWhatIsNotStoredIsAConflict() {
        assertThatThrownBy(
                        () ->
                                table().facts()
                                        .publish(
                                                Samples.person("person:a", "B"),
                                                "tester",
                                                Precondition.at(3)))
                .isInstanceOf(RevisionConflict.class);
        assertThat(table().items()).isEmpty();
    }

    @Test
    void anEntryIsStampedWithTheVersionAtWhichItWasWritten() {
        table().facts().publish(List.of(Samples.source("src:a")), "tester");
        table().facts().publish(List.of(Samples.source("src:b")), "tester");

        assertThat(table().items())
                .filteredOn(item -> Key.of(item).sort().equals("src:b"))
                .extracting(item -> Item.number(item, VersionItem.VERSION))
                .containsExactly(3L);
    }

    @Test
    void whatTookPlaceOverTheExpectedRevisionIsNotWrittenAgain() {
        var facts = table().facts();
        facts.publish(List.of(Samples.person("person:a", "A")), "tester");
        var first = facts.publish(Samples.person("person:a", "B"), "tester", Precondition.at(1));
        var before = table().items();

        var again = facts.publish(Samples.person("person:a", "B"), "tester", Precondition.at(1));

        assertThat(first.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(again).isEqualTo(new Change("person:a", 2, Outcome.UNCHANGED));
        assertThat(table().items()).isEqualTo(before);
    }

    @Test
    void whatWasOverwrittenSinceIsAConflict() {
        var facts = table().facts();
        facts.publish(List.of(Samples.person("person:a", "A")), "tester");
        facts.publish(Samples.person("person:a", "B"), "tester", Precondition.at(1));
        facts.publish(List.of(Samples.person("person:a", "C")), "another");

        assertThatThrownBy(
                        () ->
                                facts.publish(
                                        Samples.person("person:a", "B"),
                                        "tester",
                                        Precondition.at(1)))
                .isInstanceOf(RevisionConflict.class);
    }
}
