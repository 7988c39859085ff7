package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.fact.DocumentType;
import plumbline.fact.Stored;

/// Finding documents, page by page.
abstract class SearchContract extends TableContract {

    private static final Search ALL =
            new Search(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Search.MAX_LIMIT,
                    Optional.empty());

    private static Search of(DocumentType type) {
        return new Search(
                Optional.of(type), ALL.country(), ALL.year(), ALL.q(), ALL.limit(), ALL.cursor());
    }

    private static Search inCountry(String country) {
        return new Search(
                ALL.type(), Optional.of(country), ALL.year(), ALL.q(), ALL.limit(), ALL.cursor());
    }

    private static Search inYear(int year) {
        return new Search(
                ALL.type(),
                ALL.country(),
                OptionalInt.of(year),
                ALL.q(),
                ALL.limit(),
                ALL.cursor());
    }

    private static Search words(String q) {
        return new Search(
                ALL.type(), ALL.country(), ALL.year(), Optional.of(q), ALL.limit(), ALL.cursor());
    }

    private static Search page(Search search, int limit, Optional<String> cursor) {
        return new Search(
                search.type(), search.country(), search.year(), search.q(), limit, cursor);
    }

    private List<String> found(Search search) {
        table().facts().publish(Samples.oneOfEach(), "tester");
        return ids(table().facts().search(search));
    }

    private static List<String> ids(SearchPage page) {
        return page.documents().stream().map(Stored::document).map(d -> d.id()).toList();
    }

    @Test
    void everythingIsFoundByTypeAndThenById() {
        table().facts().publish(List.of(Samples.source("src:b")), "tester");

        assertThat(found(ALL))
                .containsExactly(
                        "src:a",
                        "src:b",
                        "person:a",
                        "election:kz-2022",
                        "A/RES/ES-11/5",
                        "st:sco-kz");
    }

    @Test
    void aTypeIsFound() {
        assertThat(found(of(DocumentType.RESOLUTION))).containsExactly("A/RES/ES-11/5");
    }

    @Test
    void aCountryIsFound() {
        assertThat(found(inCountry("KZ")))
                .containsExactly("person:a", "election:kz-2022", "st:sco-kz");
    }

    @Test
    void aYearIsFound() {
        assertThat(found(inYear(2022)))
                .containsExactly("src:a", "election:kz-2022", "A/RES/ES-11/5", "st:sco-kz");
    }

    @Test
    void aYearBeforeAStatementsTimeDoesNotFindIt() {
        assertThat(found(inYear(2000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/ES-11/5",
                "remedy",
                "REPARATION",
                "réparations ukraine",
                "ukr rem",
                "es-11"
            })
    void everyWordBeginsAWordOfTheDocument(String q) {
        var expected = q.equals("réparations ukraine") ? List.of() : List.of("A/RES/ES-11/5");

        assertThat(found(words(q))).isEqualTo(expected);
    }

    @Test
    void accentsDoNotCount() {
        assertThat(found(words("alibek"))).containsExactly("person:a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "medy", "remedy nonsense"})
    void otherWordsFindNothing(String q) {
        assertThat(found(words(q))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 100})
    void pagesShowEverythingOnceInOrder(int limit) {
        table().facts().publish(Samples.oneOfEach(), "tester");
        table().facts().publish(List.of(Samples.source("src:b")), "tester");
        var facts = table().facts();

        var seen = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var page = facts.search(page(ALL, limit, cursor));
            seen.addAll(ids(page));
            cursor = page.nextCursor();
        } while (cursor.isPresent());

        assertThat(seen).isEqualTo(ids(facts.search(ALL)));
    }

    @Test
    void whatIsPublishedBetweenPagesShiftsNothing() {
        table().facts().publish(Samples.people(4), "tester");
        var facts = table().facts();
        var first = facts.search(page(ALL, 2, Optional.empty()));

        table().facts().publish(List.of(Samples.person("person:00000", "Early")), "tester");

        assertThat(ids(facts.search(page(ALL, 2, first.nextCursor()))))
                .containsExactly("person:0002", "person:0003");
    }

    @Test
    void whatAnotherPublishedIsFound() {
        var facts = table().facts();
        facts.search(ALL);

        table().facts().publish(List.of(Samples.person("person:a", "A")), "tester");

        assertThat(ids(facts.search(ALL))).containsExactly("person:a");
    }

    @Test
    void aCursorOfAnotherSearchIsBad() {
        table().facts().publish(Samples.people(2), "tester");
        var facts = table().facts();
        var cursor = facts.search(page(ALL, 1, Optional.empty())).nextCursor();

        assertThatThrownBy(() -> facts.search(page(inCountry("KZ"), 1, cursor)))
                .isInstanceOf(BadCursor.class);
    }
}
