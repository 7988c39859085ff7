package plumbline.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;

/// Everything that is stored, as a search looks at it: by type, then by id.
///
/// A page costs the documents of the words that are looked for, a bit of every document for each of
/// them, and those of one page: words are looked up, never compared with each document's.
final class SearchIndex {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::type).thenComparing(Entry::id);

    private final Catalogue catalogue;
    private final List<Entry> documents;
    private final Map<String, BitSet> byCountry;
    private final YearIndex byYear;
    private final WordIndex byWord;

    /// An index of everything in a catalogue.
    SearchIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.documents = catalogue.entries().values().stream().sorted(ORDER).toList();
        var countries = new HashMap<String, BitSet>();
        var years = new YearIndex(documents.size());
        var words = new WordIndex.Builder();
        for (int place = 0; place < documents.size(); place++) {
            var document = Findable.of(documents.get(place));
            for (var country : document.countries()) {
                countries.computeIfAbsent(country, code -> new BitSet()).set(place);
            }
            years.set(place, document.years());
            words.add(place, document.words());
        }
        this.byCountry = countries;
        this.byYear = years;
        this.byWord = words.build();
    }

    /// What it is an index of.
    Catalogue catalogue() {
        return catalogue;
    }

    /// A page of ids.
    ///
    /// @throws BadCursor where the cursor is none
    Page page(Search search) {
        var cursor = Cursor.of(search);
        var found = found(search);
        int first = cursor.map(this::after).orElse(0);
        var ids = new ArrayList<String>();
        int last = first;
        for (int place = found.nextSetBit(first); place >= 0; place = found.nextSetBit(place + 1)) {
            if (byYear.matches(place, search.year())) {
                if (ids.size() == search.limit()) {
                    var end = documents.get(last);
                    return new Page(ids, Optional.of(new Cursor(end.type(), end.id())));
                }
                ids.add(documents.get(place).id());
                last = place;
            }
        }
        return new Page(ids, Optional.empty());
    }

    /// The places of the documents that are found, in whatever year.
    private BitSet found(Search search) {
        var found = new BitSet(documents.size());
        search.type()
                .ifPresentOrElse(
                        type -> found.set(first(type), end(type)),
                        () -> found.set(0, documents.size()));
        search.country().ifPresent(code -> found.and(byCountry.getOrDefault(code, new BitSet())));
        search.q()
                .ifPresent(
                        text -> {
                            var words = FoldedWords.of(List.of(text)).words();
                            words.forEach(begin -> found.and(byWord.beginningWith(begin)));
                            if (words.isEmpty()) {
                                found.clear();
                            }
                        });
        return found;
    }

    /// The first place of a type's documents.
    private int first(DocumentType type) {
        return firstThat(document -> document.type().compareTo(type) >= 0);
    }

    /// The place after the last of a type's documents.
    private int end(DocumentType type) {
        return firstThat(document -> document.type().compareTo(type) > 0);
    }

    /// The first place that comes after a cursor.
    private int after(Cursor cursor) {
        return firstThat(document -> isAfter(document, cursor));
    }

    /// The first place of a document that is as wanted, as are all that follow it.
    private int firstThat(Predicate<Entry> wanted) {
        int low = 0;
        int high = documents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wanted.test(documents.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isAfter(Entry document, Cursor cursor) {
        int byType = document.type().compareTo(cursor.type());
        return byType > 0 || (byType == 0 && document.id().compareTo(cursor.id()) > 0);
    }

    /// Ids of documents in the order of the search.
    ///
    /// @param next the last of them, where there are more
    record Page(List<String> ids, Optional<Cursor> next) {

        Page {
            ids = List.copyOf(ids);
        }
    }

    /// The years of documents by their places.
    private static final class YearIndex {

        private final int[] first;
        private final int[] last;

        YearIndex(int documents) {
            first = new int[documents];
            last = new int[documents];
        }

        void set(int place, Optional<Findable.Years> years) {
            first[place] = years.map(Findable.Years::first).orElse(Integer.MAX_VALUE);
            last[place] = years.map(Findable.Years::last).orElse(Integer.MIN_VALUE);
        }

        boolean matches(int place, OptionalInt year) {
            return year.isEmpty()
                    || (first[place] <= year.getAsInt() && year.getAsInt() <= last[place]);
        }
    }
}
