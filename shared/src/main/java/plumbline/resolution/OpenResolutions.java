package plumbline.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Resolution.Body;
import plumbline.text.When;

/// Which stored resolutions the body, the time and the voters of a claim leave open (verdicts.md,
/// rule 13).
final class OpenResolutions {

    /// How long before the publication a vote may lie that is not named, in days.
    private static final int RECENT = 14;

    /// How many days after a vote a text is news of it.
    private static final int EVE = 2;

    private final Catalogue catalogue;
    private final TopicIndex topics;
    private final ResolutionIndex index;
    private final Optional<LocalDate> published;

    OpenResolutions(Catalogue catalogue, Optional<LocalDate> published) {
        this.catalogue = catalogue;
        this.topics = TopicIndex.of(catalogue);
        this.index = ResolutionIndex.of(catalogue);
        this.published = published;
    }

    boolean fits(String id, ResolutionHints hints) {
        return catalogue
                .resolution(id)
                .filter(entry -> isBefore(entry) && isThen(entry, hints.whens()))
                .filter(entry -> isOf(entry, hints.bodies()))
                .isPresent();
    }

    private boolean isBefore(Entry.OfResolution entry) {
        return published.stream().noneMatch(entry.date().first()::isAfter);
    }

    private static boolean isThen(Entry.OfResolution entry, List<When> whens) {
        return whens.stream().allMatch(when -> when.fits(entry.date()));
    }

    /// Those that body and time leave open, in the order of the catalogue.
    List<Entry.OfResolution> open(Stream<Entry.OfResolution> entries, ResolutionHints hints) {
        return entries.filter(entry -> isOf(entry, hints.bodies()))
                .filter(entry -> isBefore(entry) && isThen(entry, hints.whens()))
                .sorted(Comparator.comparingInt(index::place))
                .toList();
    }

    /// Those of them in which every country of the claim may have voted.
    List<Entry.OfResolution> voted(Stream<Entry.OfResolution> entries, ResolutionHints hints) {
        return open(entries.filter(entry -> mayHaveVoted(entry, hints)), hints);
    }

    static boolean mayHaveVoted(Entry.OfResolution entry, ResolutionHints hints) {
        return hints.voters().stream().allMatch(entry::mayHaveVoted);
    }

    /// Whether a resolution is of a body that is spoken of, or about the one body that is.
    private boolean isOf(Entry.OfResolution entry, Set<Body> bodies) {
        return bodies.isEmpty()
                || bodies.contains(entry.body())
                || (bodies.size() == 1
                        && topics.concerns(entry.id()).contains(bodies.iterator().next()));
    }

    /// Whether a vote was held shortly before the publication.
    boolean isRecent(String id) {
        return catalogue.resolution(id).filter(this::isRecent).isPresent();
    }

    boolean isRecent(Entry.OfResolution entry) {
        return published.stream()
                .anyMatch(day -> !entry.date().last().isBefore(day.minusDays(RECENT)));
    }

    /// Those that were held within so many days before the publication.
    List<Entry.OfResolution> justHeld(ResolutionHints hints) {
        if (published.isEmpty()) {
            return List.of();
        }
        var from = published.get().minusDays(RECENT);
        return voted(index.between(from, published.get()).stream(), hints).stream()
                .filter(entry -> !entry.date().first().isBefore(from))
                .toList();
    }

    /// Those that were held on the day of the publication or the days before it.
    List<Entry.OfResolution> heldOnTheEve(ResolutionHints hints) {
        return justHeld(hints).stream()
                .filter(
                        entry ->
                                !entry.date()
                                        .first()
                                        .isBefore(published.orElseThrow().minusDays(EVE)))
                .toList();
    }

    /// Those of a day or a month that is told.
    List<Entry.OfResolution> ofThatDay(ResolutionHints hints) {
        var first = hints.whens().stream().map(When::earliest).max(Comparator.naturalOrder());
        var last = hints.whens().stream().map(When::latest).min(Comparator.naturalOrder());
        return voted(index.between(first.orElseThrow(), last.orElseThrow()).stream(), hints);
    }

    /// Those of the same titles as others.
    List<Entry.OfResolution> entitledLike(List<String> others, ResolutionHints hints) {
        var titles =
                others.stream()
                        .flatMap(id -> catalogue.resolution(id).stream())
                        .map(Entry.OfResolution::title)
                        .distinct();
        return voted(titles.flatMap(title -> index.entitled(title).stream()), hints);
    }

    List<Entry.OfResolution> entries(List<String> ids) {
        return ids.stream().flatMap(id -> catalogue.resolution(id).stream()).toList();
    }

    /// Of several, the ids of those that are meant by a text of that day.
    List<String> meant(List<Entry.OfResolution> fitting) {
        return ids(EventFinder.meant(fitting, published));
    }

    static List<String> ids(List<Entry.OfResolution> entries) {
        return entries.stream().map(Entry.OfResolution::id).toList();
    }
}
