package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.Catalogue;
import plumbline.fact.Document;

/// A catalogue that is brought up to date by what changed is the one that would be loaded.
abstract class NewerCatalogueContract extends TableContract {

    private static final int STEPS = 14;
    private static final List<String> IDS =
            List.of("a", "b", "c", "d", "e", "A/RES/1", "é", "日本", "\uffef", "\ud83d\uddf3", "z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void afterAnyPublicationsItIsTheOneThatWouldBeLoaded(long seed) {
        var chance = new Random(seed);
        var reader = table().facts();
        reader.catalogue();
        for (int step = 0; step < STEPS; step++) {
            publish(chance, reader);
            if (chance.nextBoolean()) {
                reader.read(List.of());
                assertThatIsLoadedAnew(reader.catalogue());
            }
        }
    }

    private void assertThatIsLoadedAnew(Catalogue catalogue) {
        var loaded = table().facts().catalogue();
        assertThat(catalogue.snapshot()).isEqualTo(loaded.snapshot());
        assertThat(List.copyOf(catalogue.entries().values()))
                .isEqualTo(List.copyOf(loaded.entries().values()));
    }

    /// Publishes some documents; the publisher may die over it, or meet a reader, or meet another
    /// publisher.
    private void publish(Random chance, FactTable reader) {
        var documents = documents(chance);
        int write = 1 + chance.nextInt(documents.size() + 2);
        switch (chance.nextInt(7)) {
            case 0 -> dying(Wire.cutBeforeWrite(write), documents);
            case 1 -> dying(Wire.cutAfterWrite(write), documents);
            case 2 -> meeting(write, () -> reader.read(List.of()), documents);
            case 3 -> {
                var others = documents(chance);
                meeting(write, () -> table().facts().publish(others, "another"), documents);
            }
            case 4 -> withdraw(table().facts(), documents);
            case 5 -> withdraw(table().facts(Wire.cutBeforeWrite(3)), documents);
            default -> table().facts().publish(documents, "tester");
        }
    }

    /// Withdraws what has the ids of some documents; the publisher may die over it.
    private static void withdraw(FactTable facts, List<Document> documents) {
        for (var document : documents) {
            try {
                facts.withdraw(document.id(), "A mistake", "tester", Precondition.none());
            } catch (TableUnavailable died) {
                assertThat(died).hasMessageContaining("The table is away");
            }
        }
    }

    private void dying(Wire wire, List<Document> documents) {
        try {
            table().facts(wire).publish(documents, "tester");
        } catch (TableUnavailable died) {
            assertThat(died).hasMessageContaining("The table is away");
        }
    }

    private void meeting(int write, Runnable meanwhile, List<Document> documents) {
        table().facts(Wire.meetingAtWrite(write, Wire.When.BEFORE, meanwhile))
                .publish(documents, "tester");
    }

    private static List<Document> documents(Random chance) {
        var ids = new ArrayList<>(IDS);
        var documents = new ArrayList<Document>();
        for (int count = 1 + chance.nextInt(4); count > 0; count--) {
            var id = ids.remove(chance.nextInt(ids.size()));
            documents.add(
                    switch (chance.nextInt(5)) {
                        case 0 -> Samples.source(id);
                        case 1 -> Samples.resolution(id);
                        case 2 -> Samples.election(id, 2000 + chance.nextInt(20), "50");
                        default -> Samples.person(id, "Person " + chance.nextInt(3));
                    });
        }
        return documents;
    }

    @Test
    void whatAPublicationUnderWayHasWrittenIsNotInItYet() {
        table().facts().publish(List.of(Samples.person("person:a", "Before")), "tester");
        var between = new ArrayList<Catalogue>();
        var documents =
                List.of(Samples.person("person:a", "After"), Samples.person("person:b", "After"));
        var reader = table().facts();
        reader.catalogue();

        table().facts(
                        Wire.meetingAtWrite(
                                4,
                                Wire.When.BEFORE,
                                () -> {
                                    between.add(table().facts().catalogue());
                                    between.add(reader.read(List.of()).newer().orElseThrow());
                                }))
                .publish(documents, "tester");

        assertThat(between)
                .hasSize(2)
                .allSatisfy(
                        catalogue -> {
                            assertThat(catalogue.entities()).containsOnlyKeys("person:a");
                            assertThat(catalogue.entity("person:a").orElseThrow().name())
                                    .isEqualTo("Before");
                        });
    }

    @Test
    void afterMoreThanAFewChangesItIsLoadedAnew() {
        var reader = table().facts();
        reader.catalogue();

        table().facts().publish(Samples.people(2_100), "tester");

        assertThat(reader.read(List.of()).newer().orElseThrow().entities()).hasSize(2_100);
    }

    @Test
    void whatWasBrokenOffIsSeenWhenItIsCompleted() {
        var reader = table().facts();
        reader.catalogue();
        var documents = Samples.people(3);
        assertThatThrownBy(() -> table().facts(Wire.cutBeforeWrite(4)).publish(documents, "tester"))
                .isInstanceOf(TableUnavailable.class);
        assertThat(reader.read(List.of()).newer().orElseThrow().entities()).isEmpty();

        table().facts().publish(documents, "tester");

        assertThat(reader.read(List.of()).newer().orElseThrow().entities()).hasSize(3);
    }
}
