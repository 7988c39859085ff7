package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.Stored;

/// Publications that were broken off, at every write at which they can be: the count at the
/// beginning, each of four documents, the count at the end.
abstract class BrokenOffContract extends TableContract {

    private static final int WRITES = 6;

    /// A way of dying that a test is told by its name.
    record Death(String name, int writes, Wiring wiring) {

        private interface Wiring {
            Wire cut(int writes);
        }

        Wire wire() {
            return wiring.cut(writes);
        }

        @Override
        public String toString() {
            return name + " write " + writes;
        }
    }

    static Stream<Death> deaths() {
        return IntStream.rangeClosed(1, WRITES)
                .boxed()
                .flatMap(
                        n ->
                                Stream.of(
                                        new Death("before", n, Wire::cutBeforeWrite),
                                        new Death("after", n, Wire::cutAfterWrite)));
    }

    /// Two documents that are stored, of which one changes, and three new ones.
    private static final List<Document> BEFORE =
            List.of(Samples.person("person:a", "A"), Samples.person("person:b", "B"));

    private static final List<Document> AFTER =
            List.of(
                    Samples.person("person:a", "Another name"),
                    Samples.person("person:b", "B"),
                    Samples.source("src:a"),
                    Samples.election("election:a", 2022, "81.31"),
                    Samples.resolution("A/RES/1"));

    @Test
    void everyWriteIsOneAtWhichItIsBrokenOff() {
        table().facts().publish(BEFORE, "tester");
        var wire = Wire.open();

        table().facts(wire).publish(AFTER, "tester");

        assertThat(wire.writes()).hasSize(WRITES);
    }

    private void breakOff(Death death) {
        table().facts().publish(BEFORE, "tester");
        assertThatThrownBy(() -> table().facts(death.wire()).publish(AFTER, "tester"))
                .isInstanceOf(TableUnavailable.class);
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void publishingAgainCompletesWhatIsMissingAndNothingElse(Death death) {
        breakOff(death);

        table().facts().publish(AFTER, "tester");

        var facts = table().facts();
        assertThat(current(ids(AFTER))).containsExactlyInAnyOrderElementsOf(AFTER);
        assertThat(facts.catalogue().entries().values())
                .containsExactlyInAnyOrderElementsOf(entries(AFTER));
        assertThat(AFTER.stream().map(d -> facts.revisions(d.id(), 100).size()))
                .containsExactly(2, 1, 1, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void whoReadInBetweenLearnsOfWhatWasWritten(Death death) {
        breakOff(death);
        var reader = table().facts();
        reader.catalogue();

        table().facts().publish(AFTER, "tester");
        reader.read(List.of());

        assertThat(reader.catalogue().entries().values())
                .containsExactlyInAnyOrderElementsOf(entries(AFTER));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void whoReadInBetweenLearnsOfItFromThePartsToo(Death death) {
        breakOff(death);
        var reader = table().facts();
        reader.catalogue();

        AFTER.forEach(document -> table().facts().publish(List.of(document), "tester"));
        reader.read(List.of());

        assertThat(reader.catalogue().entries().values())
                .containsExactlyInAnyOrderElementsOf(entries(AFTER));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void publishingOnceMoreChangesNothing(Death death) {
        breakOff(death);
        table().facts().publish(AFTER, "tester");
        var completed = table().items();

        table().facts().publish(AFTER, "tester");

        assertThat(table().items()).isEqualTo(completed);
        assertThat(table().version().open()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void inBetweenEveryDocumentIsTheOldOrTheNewOne(Death death) {
        breakOff(death);

        var possible = new ArrayList<>(BEFORE);
        possible.addAll(AFTER);

        assertThat(current(ids(AFTER))).isSubsetOf(possible);
    }

    @Test
    void whoReadWhileItWroteLearnsOfItWhenItIsCompleted() {
        var reader = table().facts();
        var publication = Wire.cutAfterMeeting(2, reader::catalogue);
        var documents = List.of(Samples.person("person:a", "A"));
        assertThatThrownBy(() -> table().facts(publication).publish(documents, "tester"))
                .isInstanceOf(TableUnavailable.class);
        assertThat(reader.read(List.of()).newer()).isEmpty();

        table().facts().publish(documents, "tester");

        assertThat(reader.read(List.of()).newer().orElseThrow().entities()).containsKey("person:a");
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).toList();
    }

    private Collection<Document> current(List<String> ids) {
        return table().facts().read(ids).documents().values().stream()
                .<Document>map(Stored::document)
                .toList();
    }

    private static List<Entry> entries(List<Document> documents) {
        return documents.stream()
                .map(Entry::of)
                .filter(entry -> !(entry instanceof Entry.OfSource))
                .toList();
    }
}
