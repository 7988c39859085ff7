package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;
import plumbline.fact.Stored;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The table of docs/ACCESS-PATTERNS.md, one test a row: which requests each use costs.
abstract class AccessPatternsContract extends TableContract {

    private final Wire wire = Wire.open();

    private FactTable stored(Document... documents) {
        table().facts().publish(List.of(documents), "tester");
        return table().facts(wire);
    }

    @Test
    void documentsOfAPageOfClaims() {
        table().facts().publish(Samples.people(99), "tester");
        var facts = table().facts(wire);

        var read = facts.read(Samples.people(99).stream().map(Document::id).toList());

        assertThat(read.documents()).hasSize(99);
        assertThat(wire.operations()).containsExactly("BatchGetItem");
    }

    @Test
    void currentDocument() {
        var facts = stored(Samples.resolution("A/RES/ES-11/5"));

        assertThat(facts.current("A/RES/ES-11/5")).isPresent();
        assertThat(wire.operations()).containsExactly("GetItem");
    }

    @Test
    void oneRevision() {
        var facts = stored(Samples.source("src:a"));

        assertThat(facts.revision("src:a", 1)).isPresent();
        assertThat(wire.operations()).containsExactly("GetItem");
    }

    @Test
    void latestRevisions() {
        var facts = stored(Samples.source("src:a"));

        assertThat(facts.revisions("src:a", 10)).hasSize(1);
        assertThat(wire.operations()).containsExactly("Query");
    }

    @Test
    void catalogueOfChecking() {
        table().facts().publish(Samples.oneOfEach(), "tester");
        var facts = table().facts(wire);

        assertThat(facts.catalogue().entries()).hasSize(4);
        assertThat(wire.operations())
                .containsExactly("GetItem", "Query", "Query", "Query", "Query");
    }

    @Test
    void entriesOfAnotherForm() {
        table().facts().publish(Samples.oneOfEach(), "tester");
        table().itemsButVersion().stream()
                .filter(item -> item.containsKey("form"))
                .map(item -> withForm(item, EntryJson.FORM - 1))
                .forEach(table()::put);
        var facts = table().facts(wire);

        assertThat(facts.catalogue().entries()).hasSize(4);
        assertThat(wire.operations())
                .containsExactly(
                        "GetItem",
                        "Query",
                        "Query",
                        "BatchGetItem",
                        "Query",
                        "BatchGetItem",
                        "Query");
    }

    private static Map<String, AttributeValue> withForm(
            Map<String, AttributeValue> item, int form) {
        var other = new HashMap<>(item);
        other.put("form", AttributeValue.fromN(Integer.toString(form)));
        return other;
    }

    @Test
    void electionsAndResolutionsThatArePublishedAsTheyAre() {
        var election = Samples.election("election:kz-2022", 2022, "81.30");
        var facts = stored(Samples.source("src:a"), Samples.person("person:a", "Ada"), election);

        facts.publish(List.of(election), "tester");

        assertThat(wire.operations()).containsExactly("BatchGetItem", "BatchGetItem");
    }

    @Test
    void entriesOfTheSearch() {
        table().facts().publish(Samples.oneOfEach(), "tester");
        var facts = table().facts(wire);

        assertThat(facts.search(everything()).documents()).hasSize(5);
        assertThat(wire.operations())
                .containsExactly(
                        "GetItem", "Query", "Query", "Query", "Query", "Query", "BatchGetItem");
    }

    @Test
    void pageOfASearch() {
        var facts = stored(Samples.source("src:a"));
        var first = facts.search(everything());
        wire.forget();

        var again = facts.search(everything());

        assertThat(again).isEqualTo(first);
        assertThat(wire.operations()).containsExactly("BatchGetItem");
    }

    @Test
    void whatIsStoredOfABatch() {
        var facts = stored(Samples.source("src:a"));

        facts.publish(List.of(Samples.source("src:a")), "tester");

        assertThat(wire.operations()).containsExactly("BatchGetItem");
    }

    @Test
    void newDocument() {
        var facts = table().facts(wire);

        facts.publish(List.of(Samples.source("src:a")), "tester");

        assertThat(wire.operations())
                .containsExactly("BatchGetItem", "UpdateItem", "TransactWriteItems", "UpdateItem");
        assertThat(table().itemsButVersion())
                .extracting(Key::of)
                .containsExactlyInAnyOrder(
                        Key.current("src:a"),
                        Key.revision("src:a", 1),
                        Key.entry(DocumentType.SOURCE, "src:a"),
                        Key.change(1, DocumentType.SOURCE, "src:a"));
    }

    @Test
    void changedDocument() {
        var facts = stored(Samples.person("person:a", "A"));

        facts.publish(List.of(Samples.person("person:a", "B")), "tester");

        assertThat(wire.operations())
                .containsExactly("BatchGetItem", "UpdateItem", "TransactWriteItems", "UpdateItem");
        assertThat(table().itemsButVersion())
                .extracting(Key::of)
                .containsExactlyInAnyOrder(
                        Key.current("person:a"),
                        Key.revision("person:a", 1),
                        Key.revision("person:a", 2),
                        Key.entry(DocumentType.ENTITY, "person:a"),
                        Key.change(1, DocumentType.ENTITY, "person:a"),
                        Key.change(3, DocumentType.ENTITY, "person:a"));
    }

    @Test
    void documentOfAnotherType() {
        var facts = stored(Samples.source("a"));

        facts.publish(List.of(Samples.person("a", "A")), "tester");

        assertThat(table().itemsButVersion())
                .extracting(Key::of)
                .containsExactlyInAnyOrder(
                        Key.current("a"),
                        Key.revision("a", 1),
                        Key.revision("a", 2),
                        Key.entry(DocumentType.SOURCE, "a"),
                        Key.entry(DocumentType.ENTITY, "a"),
                        Key.change(1, DocumentType.SOURCE, "a"),
                        Key.change(3, DocumentType.SOURCE, "a"),
                        Key.change(3, DocumentType.ENTITY, "a"));
    }

    @Test
    void whatChangedOfTheCatalogue() {
        table().facts().publish(Samples.people(500), "tester");
        var facts = table().facts(wire);
        facts.catalogue();
        table().facts().publish(List.of(Samples.person("person:a", "A")), "tester");
        wire.forget();

        assertThat(facts.read(List.of()).newer()).isPresent();
        assertThat(wire.operations())
                .containsExactly("BatchGetItem", "GetItem", "Query", "BatchGetItem");
    }

    @Test
    void aDocumentThatWasPublishedMeanwhile() {
        var facts = stored(Samples.person("person:a", "A"));
        var known = facts.catalogue();
        table().facts().publish(List.of(Samples.person("person:a", "B")), "tester");
        table().facts(wire).catalogue();
        wire.forget();

        var read = table().facts(wire).read(List.of("person:a"), known);

        assertThat(read.documents().values())
                .<Object>extracting(Stored::document)
                .containsExactly(Samples.person("person:a", "A"));
        assertThat(wire.operations()).containsExactly("BatchGetItem", "Query");
    }

    @Test
    void withdrawnDocument() {
        var facts = stored(Samples.person("person:a", "A"));

        facts.withdraw("person:a", "A mistake", "tester", Precondition.none());

        assertThat(wire.operations())
                .containsExactly("BatchGetItem", "UpdateItem", "TransactWriteItems", "UpdateItem");
        assertThat(table().itemsButVersion())
                .extracting(Key::of)
                .containsExactlyInAnyOrder(
                        Key.current("person:a"),
                        Key.revision("person:a", 1),
                        Key.revision("person:a", 2),
                        Key.entry(DocumentType.ENTITY, "person:a"),
                        Key.change(1, DocumentType.ENTITY, "person:a"),
                        Key.change(3, DocumentType.ENTITY, "person:a"));
    }

    @Test
    void whatIsReferredTo() {
        var statement = Samples.statement("st:a");
        var facts = stored(Samples.source("src:a"), Samples.organization("org:sco"), statement);

        assertThat(Act.publishing(statement).over(facts).status()).isEqualTo(200);

        assertThat(wire.operations()).containsExactly("BatchGetItem", "BatchGetItem");
    }

    @Test
    void whoRefersToADocument() {
        var facts =
                stored(
                        Samples.source("src:a"),
                        Samples.organization("org:sco"),
                        Samples.statement("st:a"));

        assertThat(Act.withdrawing("org:sco").over(facts).status()).isEqualTo(409);

        assertThat(wire.operations())
                .containsExactly(
                        "BatchGetItem",
                        "GetItem",
                        "Query",
                        "Query",
                        "Query",
                        "Query",
                        "BatchGetItem");
    }

    @Test
    void beginningAndEndOfAPublication() {
        var facts = table().facts(wire);

        facts.publish(Samples.people(30), "tester");

        assertThat(wire.operations()).filteredOn("UpdateItem"::equals).hasSize(2);
        assertThat(table().version().snapshot().version()).isEqualTo(2);
    }

    private static Search everything() {
        return new Search(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                100,
                Optional.empty());
    }
}
