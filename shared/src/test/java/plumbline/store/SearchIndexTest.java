package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import plumbline.fact.DocumentType;

/// The index finds what going through every document finds.
class SearchIndexTest {

    private static final List<String> WORDS =
            List.of("Sao", "São", "Tomé", "tom", "Tomas", "elect", "election", "2022", "11", "日本");

    @Property(tries = 300)
    void pagesAreWhatGoingThroughEveryDocumentFinds(
            @ForAll("documents") List<Document> documents, @ForAll("searches") Search search) {
        var entries = documents.stream().<Entry>map(Entry::of).toList();
        var catalogue = new Catalogue(1, entries);

        assertThat(pages(new SearchIndex(catalogue), search))
                .isEqualTo(naive(catalogue.entries().values().stream().toList(), search));
    }

    private static List<String> pages(SearchIndex index, Search search) {
        var found = new ArrayList<String>();
        var page = index.page(search);
        while (true) {
            assertThat(page.ids()).hasSizeLessThanOrEqualTo(search.limit());
            found.addAll(page.ids());
            if (page.next().isEmpty()) {
                return found;
            }
            var cursor = page.next().get().write(search, CursorKey.NONE);
            page =
                    index.page(
                            new Search(
                                    search.type(),
                                    search.country(),
                                    search.year(),
                                    search.q(),
                                    search.limit(),
                                    Optional.of(cursor)));
        }
    }

    private static List<String> naive(List<Entry> entries, Search search) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::type).thenComparing(Entry::id))
                .map(Findable::of)
                .filter(found -> search.type().stream().allMatch(found.type()::equals))
                .filter(found -> search.country().stream().allMatch(found.countries()::contains))
                .filter(
                        found ->
                                search.year().isEmpty()
                                        || found.years().stream()
                                                .anyMatch(
                                                        span ->
                                                                span.first()
                                                                                <= search.year()
                                                                                        .getAsInt()
                                                                        && search.year().getAsInt()
                                                                                <= span.last()))
                .filter(found -> search.q().stream().allMatch(q -> begins(q, found)))
                .map(Findable::id)
                .toList();
    }

    private static boolean begins(String q, Findable found) {
        var begins = FoldedWords.of(List.of(q)).words();
        return !begins.isEmpty()
                && begins.stream()
                        .allMatch(
                                begin ->
                                        found.words().words().stream()
                                                .anyMatch(word -> word.startsWith(begin)));
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        var names = Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 4),
                        names)
                .as(SearchIndexTest::document)
                .list()
                .ofMaxSize(30);
    }

    private static Document document(int id, int type, List<String> words) {
        var name = String.join(" ", words);
        return switch (type) {
            case 0 -> Samples.source("d" + id);
            case 1 -> Samples.election("d" + id, 2020 + id % 4, "50");
            case 2 -> Samples.resolution("d" + id);
            case 3 -> Samples.statement("d" + id);
            default -> Samples.person("d" + id, name);
        };
    }

    @Provide
    Arbitrary<Search> searches() {
        var word = Arbitraries.of(WORDS).map(w -> w.substring(0, 1 + w.length() / 2));
        var q =
                Arbitraries.oneOf(
                        word.list().ofMinSize(1).ofMaxSize(2).map(w -> String.join(" ", w)),
                        Arbitraries.strings().ofMaxLength(6));
        return Combinators.combine(
                        Arbitraries.of(DocumentType.class).optional(),
                        Arbitraries.of("KZ", "FR").optional(),
                        Arbitraries.integers().between(2019, 2024).optional(),
                        q.optional(),
                        Arbitraries.integers().between(1, 7))
                .as(
                        (type, country, year, text, limit) ->
                                new Search(
                                        type,
                                        country,
                                        year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                                        text,
                                        limit,
                                        Optional.empty()));
    }
}
