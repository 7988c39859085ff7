package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.fact.Revision;
import plumbline.fact.Stored;
import plumbline.store.Change.Outcome;

/// Publishers of the same documents at the same time.
abstract class RivalPublishersContract extends TableContract {

    private static final int RIVALS = 8;

    @Test
    void everyRivalAddsItsRevision() throws Exception {
        var changes =
                atOnce(
                        rival ->
                                table().facts()
                                        .publish(
                                                List.of(
                                                        Samples.person(
                                                                "person:a", "Name " + rival)),
                                                "rival " + rival)
                                        .getFirst());

        assertThat(changes)
                .extracting(Change::revision)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, RIVALS).boxed().toList());
        assertThat(table().facts().revisions("person:a", 100))
                .extracting(Revision::publishedBy)
                .doesNotHaveDuplicates()
                .hasSize(RIVALS);
    }

    @Test
    void theCurrentDocumentIsTheLastRevisionOfAll() throws Exception {
        atOnce(
                rival ->
                        table().facts()
                                .publish(
                                        List.of(Samples.person("person:a", "Name " + rival)),
                                        "rival " + rival));

        assertThat(table().facts().current("person:a"))
                .isEqualTo(Optional.of(table().facts().revisions("person:a", 1).getFirst()));
    }

    @Test
    void ofRivalsThatExpectTheSameRevisionOneWins() throws Exception {
        var won =
                atOnce(
                        rival -> {
                            try {
                                table().facts()
                                        .publish(
                                                Samples.person("person:a", "Name " + rival),
                                                "rival",
                                                Precondition.at(0));
                                return true;
                            } catch (RevisionConflict conflict) {
                                return false;
                            }
                        });

        assertThat(won).containsOnlyOnce(true);
        assertThat(table().facts().revisions("person:a", 100)).hasSize(1);
    }

    @Test
    void rivalsWithTheSameDocumentsWriteThemOnce() throws Exception {
        var changes = atOnce(rival -> table().facts().publish(Samples.people(10), "rival"));

        assertThat(changes.stream().flatMap(List::stream))
                .filteredOn(change -> change.outcome() == Outcome.CREATED)
                .hasSize(10);
        assertThat(table().facts().read(List.of("person:0003")).documents().values())
                .extracting(Stored::revision)
                .containsExactly(1);
        assertThat(table().version().open()).isEmpty();
    }

    private interface Rival<T> {
        T publish(int number);
    }

    private static <T> List<T> atOnce(Rival<T> rivals) throws Exception {
        try (var threads = Executors.newFixedThreadPool(RIVALS)) {
            var calls = new ArrayList<Callable<T>>();
            for (int i = 0; i < RIVALS; i++) {
                int number = i;
                calls.add(() -> rivals.publish(number));
            }
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
