package plumbline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.catalogue.Spelling;
import plumbline.fact.DocumentType;

/// The stored resolutions by name, by title and by date; each look-up in the order of the
/// catalogue.
final class ResolutionIndex {

    /// A date that is only known by its year begins so many days before its last one at most.
    private static final int LONGEST_DATE = 366;

    private final Map<String, List<Entry.OfResolution>> byName = new HashMap<>();
    private final Map<String, List<Entry.OfResolution>> byTitle = new HashMap<>();
    private final NavigableMap<LocalDate, List<Entry.OfResolution>> byDay = new TreeMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private ResolutionIndex(Catalogue catalogue) {
        for (var entry : catalogue.resolutions()) {
            places.put(entry.id(), places.size());
            EventFinder.names(entry).stream()
                    .map(Spelling::folded)
                    .distinct()
                    .forEach(name -> add(byName, name, entry));
            add(byTitle, entry.title(), entry);
            add(byDay, entry.date().first(), entry);
        }
    }

    private static <K> void add(
            Map<K, List<Entry.OfResolution>> map, K key, Entry.OfResolution entry) {
        map.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(entry);
    }

    /// The index of a catalogue: made at the first call, then kept with it.
    static ResolutionIndex of(Catalogue catalogue) {
        return catalogue.index(
                ResolutionIndex.class, Set.of(DocumentType.RESOLUTION), ResolutionIndex::new);
    }

    /// The resolutions that bear a name, title or alias, however it is spelled.
    List<Entry.OfResolution> called(String name) {
        return byName.getOrDefault(Spelling.folded(name), List.of());
    }

    /// The resolutions of a title.
    List<Entry.OfResolution> entitled(String title) {
        return byTitle.getOrDefault(title, List.of());
    }

    /// The resolutions whose date may lie between two days, both included.
    List<Entry.OfResolution> between(LocalDate first, LocalDate last) {
        var from = first.isBefore(LocalDate.EPOCH.minusYears(1_000)) ? first : yearBefore(first);
        if (from.isAfter(last)) {
            return List.of();
        }
        return byDay.subMap(from, true, last, true).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private static LocalDate yearBefore(LocalDate day) {
        return day.minusDays(LONGEST_DATE);
    }

    /// Where a resolution stands in the catalogue.
    int place(Entry.OfResolution entry) {
        return places.getOrDefault(entry.id(), Integer.MAX_VALUE);
    }
}
