package plumbline.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.catalogue.Entry;

/// Everything that is stored, as a search looks at it: by type, then by id.
final class SearchIndex {

    private static final Comparator<Findable> ORDER =
            Comparator.comparing(Findable::type).thenComparing(Findable::id);

    private final List<Findable> documents;

    SearchIndex(Collection<? extends Entry> entries) {
        this.documents = entries.stream().map(Findable::of).sorted(ORDER).toList();
    }

    /// A page of ids.
    ///
    /// @throws BadCursor where the cursor is of no page of this search
    Page page(Search search) {
        var cursor = Cursor.of(search);
        var found =
                documents.stream()
                        .filter(matches(search))
                        .filter(document -> cursor.map(c -> isAfter(document, c)).orElse(true))
                        .limit(search.limit() + 1L)
                        .toList();
        if (found.size() <= search.limit()) {
            return new Page(found.stream().map(Findable::id).toList(), Optional.empty());
        }
        var page = found.subList(0, search.limit());
        var last = page.getLast();
        return new Page(
                page.stream().map(Findable::id).toList(),
                Optional.of(new Cursor(last.type(), last.id()).write(search)));
    }

    private static boolean isAfter(Findable document, Cursor cursor) {
        int byType = document.type().compareTo(cursor.type());
        return byType > 0 || (byType == 0 && document.id().compareTo(cursor.id()) > 0);
    }

    private static Predicate<Findable> matches(Search search) {
        var q = search.q().map(text -> FoldedWords.of(List.of(text)));
        return document ->
                search.type().map(type -> type == document.type()).orElse(true)
                        && search.country().map(document::isOf).orElse(true)
                        && document.isIn(search.year())
                        && q.map(words -> words.allBegin(document.words())).orElse(true);
    }

    /// Ids of documents in the order of the search.
    record Page(List<String> ids, Optional<String> nextCursor) {}
}
