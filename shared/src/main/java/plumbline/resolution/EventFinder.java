package plumbline.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.claim.EventReference;
import plumbline.claim.EventReference.AnyOf;
import plumbline.claim.EventReference.ById;
import plumbline.claim.EventReference.OfElection;
import plumbline.claim.EventReference.OfResolution;
import plumbline.fact.Countries;

/// Which stored resolutions a reference may mean (verdicts.md, rule 13).
final class EventFinder {

    /// How long before the publication the latest of several resolutions may lie and still be the
    /// one that is meant, in days.
    private static final int RECENT = 14;

    private static final Comparator<Entry.OfResolution> LATEST_FIRST =
            Comparator.comparing((Entry.OfResolution entry) -> entry.date().first())
                    .reversed()
                    .thenComparing(Entry.OfResolution::id);

    private final Catalogue catalogue;
    private final Countries countries;

    EventFinder(Catalogue catalogue, Countries countries) {
        this.catalogue = catalogue;
        this.countries = countries;
    }

    /// The resolutions that a reference may mean, the likeliest first.
    AnyOf find(EventReference reference) {
        return switch (reference) {
            case AnyOf found -> found;
            case ById named -> new AnyOf(ids(named(named.id())));
            case OfResolution described -> new AnyOf(ids(described(described)));
            case OfElection election -> new AnyOf(List.of());
        };
    }

    private static List<String> ids(List<Entry.OfResolution> entries) {
        return entries.stream().sorted(LATEST_FIRST).map(Entry.OfResolution::id).toList();
    }

    private List<Entry.OfResolution> named(String written) {
        var exact = catalogue.resolution(written);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        var symbol = Symbol.of(written);
        if (symbol.isPresent()) {
            return SymbolIndex.of(catalogue).meantBy(symbol.get());
        }
        return BareTitles.of(catalogue)
                .preferred(ResolutionIndex.of(catalogue).called(written), false);
    }

    static List<String> names(Entry.OfResolution entry) {
        var names = new ArrayList<String>();
        names.add(entry.id());
        names.add(entry.title());
        names.addAll(entry.aliases());
        return names;
    }

    private List<Entry.OfResolution> described(OfResolution reference) {
        var fitting = onTopic(reference).filter(entry -> isOfThatTime(reference, entry)).toList();
        return meant(
                BareTitles.of(catalogue).preferred(fitting, reference.when().isPresent()),
                reference.publishedOn());
    }

    private static boolean isOfThatTime(OfResolution reference, Entry.OfResolution entry) {
        return reference.body().stream().allMatch(entry.body()::equals)
                && reference.when().stream().allMatch(when -> when.overlaps(entry.date()))
                && reference.publishedOn().stream().noneMatch(entry.date().first()::isAfter);
    }

    private Stream<Entry.OfResolution> onTopic(OfResolution reference) {
        var index = ResolutionIndex.of(catalogue);
        var called =
                index.called(reference.topic()).stream()
                        .filter(entry -> isOfThatTime(reference, entry))
                        .toList();
        if (!called.isEmpty()) {
            return called.stream();
        }
        var words = TopicWords.of(reference.topic());
        if (words.isEmpty()) {
            return reference.when().stream()
                    .flatMap(when -> index.between(when.first(), when.last()).stream());
        }
        return TopicVocabulary.of(catalogue).about(words, countries).stream()
                .flatMap(id -> catalogue.resolution(id).stream())
                .sorted(Comparator.comparingInt(index::place));
    }

    /// Of several, the latest one where it was recent at the publication.
    static List<Entry.OfResolution> meant(
            List<Entry.OfResolution> fitting, Optional<LocalDate> publishedOn) {
        if (fitting.size() < 2 || publishedOn.isEmpty()) {
            return fitting;
        }
        var sorted = fitting.stream().sorted(LATEST_FIRST).toList();
        var latest = sorted.getFirst().date();
        boolean recent = !latest.first().isBefore(publishedOn.get().minusDays(RECENT));
        boolean alone = !sorted.get(1).date().overlaps(latest);
        return recent && alone ? List.of(sorted.getFirst()) : fitting;
    }
}
