package plumbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.fact.DocumentType;
import plumbline.factfile.FactJson;

class CatalogueTest {

    private static final Snapshot LATER = Snapshot.at(2);

    private static Entry person(String id, String name) {
        return Entry.of(
                FactJson.read(
                        """
                        {"type":"entity","id":"%s","kind":"person","name":"%s"}"""
                                .formatted(id, name)));
    }

    private static Entry membership(String id) {
        return Entry.of(
                FactJson.read(
                        """
                        {"type":"statement","id":"%s","predicate":"member-of","subject":"KZ",
                         "object":"org:sco","from":"2001-06-15","sources":["src:a"]}"""
                                .formatted(id)));
    }

    private final Catalogue catalogue =
            new Catalogue(1, List.of(person("a", "A"), person("c", "C"), membership("m")));

    /// How many entities a catalogue has, as an index.
    private record Count(int entities) {

        static Count of(Catalogue catalogue) {
            return catalogue.index(
                    Count.class,
                    Set.of(DocumentType.ENTITY),
                    counted -> new Count(counted.entities().size()));
        }
    }

    @Test
    void whatWasWrittenSinceStandsInItsPlace() {
        var later =
                catalogue.after(
                        LATER,
                        Map.of(
                                "a", Optional.of(person("a", "Another")),
                                "b", Optional.of(person("b", "B")),
                                "c", Optional.empty()));

        assertThat(later.entries().values())
                .containsExactly(person("a", "Another"), person("b", "B"), membership("m"));
        assertThat(later.version()).isEqualTo(2);
    }

    @Test
    void anIndexIsKeptWhereNothingOfItsTypeChanged() {
        var count = Count.of(catalogue);

        var later = catalogue.after(LATER, Map.of("n", Optional.of(membership("n"))));

        assertThat(Count.of(later)).isSameAs(count);
    }

    @Test
    void anIndexIsMadeAnewWhereAnEntryIsNoMore() {
        assertThat(Count.of(catalogue).entities()).isEqualTo(2);

        var later = catalogue.after(LATER, Map.of("c", Optional.empty()));

        assertThat(Count.of(later).entities()).isEqualTo(1);
    }

    @Test
    void anIndexIsMadeAnewWhereAnEntryBecameOneOfItsType() {
        assertThat(Count.of(catalogue).entities()).isEqualTo(2);

        var later = catalogue.after(LATER, Map.of("m", Optional.of(person("m", "M"))));

        assertThat(Count.of(later).entities()).isEqualTo(3);
    }

    @Test
    void anIndexOverAllIsMadeAnewWhateverChanged() {
        var all = catalogue.index(Object.class, made -> new Object());

        var later = catalogue.after(LATER, Map.of("n", Optional.of(membership("n"))));

        assertThat(later.index(Object.class, made -> new Object())).isNotSameAs(all);
    }

    @Test
    void whatAPublicationUnderWayWroteIsNotShown() {
        var snapshot = new Snapshot(7, Map.of("under way", 4L));

        assertThat(snapshot.shows(7, "over")).isTrue();
        assertThat(snapshot.shows(8, "over")).isFalse();
        assertThat(snapshot.shows(5, "under way")).isFalse();
        assertThat(snapshot.shows(4, "under way")).isTrue();
        assertThat(snapshot.settled()).isEqualTo(4);
    }
}
