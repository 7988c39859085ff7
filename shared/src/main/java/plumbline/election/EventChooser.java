package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;

/// Tells which stored elections a claim may mean (verdicts.md, rule 13).
final class EventChooser {

    /// The latest election before the publication is meant if it lies within these days of it.
    static final int RECENT_DAYS = 60;

    /// How far apart the rounds of one election lie at most.
    private static final int SAME_ELECTION_DAYS = 100;

    /// More than so many are nobody's idea of which one is meant.
    private static final int MOST = 40;

    private final Catalogue catalogue;
    private final ElectionIndex index;
    private final KnownElections known;
    private final EarlierElections earlier;
    private final Extent extent;
    private final OutrightNames outright;
    private final Optional<LocalDate> published;

    /// A chooser for the claims of one text.
    ///
    /// @param text the text, folded
    EventChooser(Catalogue catalogue, Optional<LocalDate> published, String text) {
        this.catalogue = catalogue;
        this.index = ElectionIndex.of(catalogue);
        this.known = new KnownElections(catalogue, index, published);
        this.earlier = new EarlierElections(catalogue, index);
        this.extent = new Extent(index);
        this.outright = new OutrightNames(catalogue, text);
        this.published = published;
    }

    /// The ids of the elections that may be meant, best first.
    ///
    /// @param around what the words around the claim tell
    /// @param choices for each choice that the claim names, the ids it may stand for
    /// @param contests the contests in which such a claim can be made; empty for any
    /// @param discourse what the text was about before
    List<String> choose(
            Hints around, List<List<String>> choices, Set<Contest> contests, Discourse discourse) {
        if (around.elsewhere()) {
            return List.of();
        }
        var context = discourse.events();
        var hints = outright.among(around, context);
        var found = known.by(hints, choices, context);
        if (found.isEmpty()) {
            return List.of();
        }
        found = keep(found, this::isPast);
        found = keep(found, entry -> contests.isEmpty() || contests.contains(entry.contest()));
        found = keep(found, hints::fit);
        found = extent.place(found, hints);
        found = Company.withoutStrays(found, hints, index::with);
        found = prefer(found, entry -> hints.events().contains(entry.id()));
        found = prefer(found, entry -> Company.standIn(choices, entry));
        found = prefer(found, entry -> hints.nearby().contains(entry.country()));
        if (hints.contests().size() > 1) {
            found = prefer(found, entry -> entry.contest() == Contest.PARLIAMENTARY);
        }
        found = Company.together(found, hints.company(), entry -> isRecent(List.of(entry.id())));
        if (!isPinned(hints)) {
            found = near(found, context);
        }
        found = Extent.ofTheWhole(found, hints, discourse.areas());
        found = latestIfRecent(found);
        if (found.size() > MOST) {
            return List.of();
        }
        return found.stream()
                .sorted(
                        Comparator.comparing(
                                        (Entry.OfElection entry) -> entry.date().first(),
                                        Comparator.reverseOrder())
                                .thenComparing(Entry.OfElection::id))
                .map(Entry.OfElection::id)
                .toList();
    }

    /// Of elections, those that were held last: "this time".
    List<String> latest(List<String> ids) {
        var found = ids.stream().flatMap(id -> catalogue.election(id).stream()).toList();
        return found.stream()
                .filter(
                        entry ->
                                found.stream()
                                        .noneMatch(
                                                other ->
                                                        other.date()
                                                                .first()
                                                                .isAfter(entry.date().first())))
                .map(Entry.OfElection::id)
                .toList();
    }

    private static List<Entry.OfElection> keep(
            List<Entry.OfElection> found, Predicate<Entry.OfElection> test) {
        var kept = new ArrayList<Entry.OfElection>(found.size());
        for (var entry : found) {
            if (test.test(entry)) {
                kept.add(entry);
            }
        }
        return kept.size() == found.size() ? found : kept;
    }

    /// Those that pass, if any does.
    private static List<Entry.OfElection> prefer(
            List<Entry.OfElection> found, Predicate<Entry.OfElection> test) {
        var passing = keep(found, test);
        return passing.isEmpty() ? found : passing;
    }

    private boolean isPast(Entry.OfElection entry) {
        return published.isEmpty() || !entry.date().first().isAfter(published.get());
    }

    /// Whether the hints name a time or an election, so that what was said before does not count.
    private static boolean isPinned(Hints hints) {
        return !hints.whens().isEmpty();
    }

    /// Of several, those that the text was about before, or other rounds of them.
    private List<Entry.OfElection> near(List<Entry.OfElection> found, Collection<String> context) {
        if (found.size() < 2 || context.isEmpty()) {
            return found;
        }
        var before = context.stream().flatMap(id -> catalogue.election(id).stream()).toList();
        var same =
                prefer(
                        found,
                        entry -> before.stream().anyMatch(one -> one.id().equals(entry.id())));
        if (same.size() < found.size() || before.isEmpty()) {
            return same;
        }
        return prefer(found, entry -> before.stream().anyMatch(one -> isSameVote(one, entry)));
    }

    private static boolean isSameVote(Entry.OfElection one, Entry.OfElection other) {
        return one.country().equals(other.country())
                && one.contest() == other.contest()
                && isSameElection(one, other);
    }

    /// Whether two of one country and contest are so near each other that they are rounds of one.
    static boolean isSameElection(Entry.OfElection one, Entry.OfElection other) {
        long days = one.date().first().toEpochDay() - other.date().first().toEpochDay();
        return Math.abs(days) <= SAME_ELECTION_DAYS;
    }

    private List<Entry.OfElection> latestIfRecent(List<Entry.OfElection> found) {
        if (published.isEmpty() || found.size() < 2) {
            return found;
        }
        var latest =
                found.stream()
                        .map(entry -> entry.date().first())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        if (latest.isBefore(published.get().minusDays(RECENT_DAYS))) {
            return found;
        }
        return keep(found, entry -> entry.date().first().equals(latest));
    }

    /// Of elections, those in an area.
    List<String> in(String area, List<String> ids) {
        return ids.stream()
                .filter(
                        id ->
                                catalogue
                                        .election(id)
                                        .filter(entry -> Extent.isIn(entry, area))
                                        .isPresent())
                .toList();
    }

    /// Of elections, those whose names and question have the most of some words, and half of these
    /// at least.
    List<String> about(Set<String> words, List<String> ids) {
        var common =
                ids.stream()
                        .flatMap(id -> catalogue.election(id).stream())
                        .collect(
                                Collectors.toMap(
                                        Entry.OfElection::id,
                                        entry -> Topics.common(words, topics(entry))));
        int most = common.values().stream().mapToInt(count -> count).max().orElse(0);
        return ids.stream()
                .filter(id -> most * 2 >= words.size() && common.getOrDefault(id, 0) == most)
                .toList();
    }

    /// The words that an election's names and those of its answers tell it by.
    private Set<String> topics(Entry.OfElection entry) {
        var words = new LinkedHashSet<>(Topics.of(entry));
        entry.choices().stream()
                .flatMap(id -> catalogue.entity(id).stream())
                .filter(choice -> choice.kind() == Entity.Kind.OPTION)
                .forEach(option -> words.addAll(Topics.of(option.name())));
        return words;
    }

    /// Of elections, those that did not ask whether to do away with something.
    List<String> withoutUndoing(List<String> ids) {
        return ids.stream()
                .filter(id -> catalogue.election(id).filter(this::undoes).isEmpty())
                .toList();
    }

    private boolean undoes(Entry.OfElection entry) {
        return Topics.undoes(entry.name())
                || entry.question().filter(Topics::undoes).isPresent()
                || entry.aliases().stream().anyMatch(Topics::undoes)
                || entry.choices().stream()
                        .flatMap(id -> catalogue.entity(id).stream())
                        .anyMatch(
                                option ->
                                        Topics.undoes(option.name())
                                                || option.aliases().stream()
                                                        .anyMatch(Topics::undoes));
    }

    /// Of elections, those that a claim may mean that says they were held on a day on which none
    /// of them was: held about then, or a referendum that is named, which is held once.
    ///
    /// @param named ids of elections that are named outright
    List<String> heldAbout(PartialDate said, List<String> ids, Set<String> named) {
        return ids.stream()
                .flatMap(id -> catalogue.election(id).stream())
                .filter(
                        entry ->
                                isAbout(entry, said)
                                        || (named.contains(entry.id())
                                                && entry.contest() == Contest.REFERENDUM))
                .map(Entry.OfElection::id)
                .toList();
    }

    /// Those of some elections that were held on a day.
    List<String> heldOn(PartialDate day, List<String> ids) {
        return ids.stream()
                .filter(id -> catalogue.election(id).filter(e -> e.date().equals(day)).isPresent())
                .toList();
    }

    private static boolean isAbout(Entry.OfElection entry, PartialDate said) {
        return !entry.date().last().isBefore(said.first().minusDays(RECENT_DAYS))
                && !entry.date().first().isAfter(said.last().plusDays(RECENT_DAYS));
    }

    /// The only other choice of the elections that are meant, where there are just two.
    Optional<Named> onlyOther(List<String> events, Named choice) {
        var others = new TreeSet<String>();
        for (var id : events) {
            var choices = catalogue.election(id).map(entry -> entry.choices()).orElse(List.of());
            if (choices.size() != 2) {
                return Optional.empty();
            }
            choices.stream().filter(other -> !choice.ids().contains(other)).forEach(others::add);
        }
        return others.size() == 1
                ? Optional.of(new Named(others.first(), List.copyOf(others)))
                : Optional.empty();
    }

    /// Whether there are elections, and all are of these contests.
    boolean areAll(List<String> events, Set<Contest> contests) {
        return !events.isEmpty()
                && events.stream()
                        .flatMap(id -> catalogue.election(id).stream())
                        .map(Entry.OfElection::contest)
                        .allMatch(contests::contains);
    }

    /// Whether one of the elections was held shortly before the publication.
    boolean isRecent(List<String> events) {
        return published.isPresent()
                && events.stream()
                        .flatMap(id -> catalogue.election(id).stream())
                        .map(entry -> entry.date().last())
                        .anyMatch(day -> !day.isBefore(published.get().minusDays(RECENT_DAYS)));
    }

    /// Of elections, those that were held shortly before the publication and are not a first round,
    /// which decides nothing.
    List<String> justDecided(List<String> events) {
        return events.stream()
                .filter(id -> isRecent(List.of(id)))
                .filter(
                        id ->
                                catalogue
                                        .election(id)
                                        .filter(entry -> entry.round().orElse(0) != 1)
                                        .isPresent())
                .toList();
    }

    /// Of the elections that may be meant, those for which a comparison finds the other one; all of
    /// them where it finds none.
    List<String> comparable(List<String> meant, Optional<Hints> since) {
        var found =
                meant.stream().filter(id -> !earlier.than(List.of(id), since).isEmpty()).toList();
        return found.isEmpty() ? meant : found;
    }

    /// The elections that a comparison looks back at ("than in 2019", "from the first round"): of
    /// the same contest and place as those meant; the one before where no time is named.
    List<String> earlier(List<String> meant, Optional<Hints> since) {
        return earlier.than(meant, since);
    }
}
