package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Areas;
import plumbline.text.Fold;

/// Tells which stored elections a claim may mean (verdicts.md, rule 13).
final class EventChooser {

    /// The latest election before the publication is meant if it lies within these days of it.
    private static final int RECENT_DAYS = 60;

    /// How far apart the rounds of one election lie at most.
    private static final int SAME_ELECTION_DAYS = 100;

    /// More than so many are nobody's idea of which one is meant.
    private static final int MOST = 40;

    private final Catalogue catalogue;
    private final Index index;
    private final Optional<LocalDate> published;

    EventChooser(Catalogue catalogue, Optional<LocalDate> published) {
        this.catalogue = catalogue;
        this.index = catalogue.index(Index.class, Index::new);
        this.published = published;
    }

    /// Elections by what claims name of them.
    static final class Index {
        private final Map<String, List<Entry.OfElection>> byChoice = new HashMap<>();
        private final Map<String, List<Entry.OfElection>> byCountry = new HashMap<>();
        private final Map<String, Boolean> main = new HashMap<>();
        private final Map<LocalDate, List<Entry.OfElection>> byDay = new HashMap<>();
        private final Map<String, List<Entry.OfElection>> byArea = new HashMap<>();

        Index(Catalogue catalogue) {
            for (var entry : catalogue.elections()) {
                entry.choices().forEach(choice -> add(byChoice, choice, entry));
                add(byCountry, entry.country(), entry);
                byDay.computeIfAbsent(entry.date().first(), day -> new ArrayList<>()).add(entry);
                Areas.namesOf(entry).forEach(area -> add(byArea, Fold.of(area), entry));
            }
            for (var entry : catalogue.elections()) {
                main.put(entry.id(), isMain(entry));
            }
        }

        /// The elections in an area, by its name.
        List<Entry.OfElection> inArea(String name) {
            return byArea.getOrDefault(Fold.of(name), List.of());
        }

        private static void add(
                Map<String, List<Entry.OfElection>> map, String key, Entry.OfElection entry) {
            map.computeIfAbsent(key, missing -> new ArrayList<>()).add(entry);
        }

        /// Whether a document answers where no part of the country is named: one for the whole
        /// country, or, where there is none of that day, the one with the shortest name.
        private boolean isMain(Entry.OfElection entry) {
            if (entry.area().isEmpty()) {
                return true;
            }
            return siblings(entry)
                    .noneMatch(
                            other ->
                                    other.area().isEmpty()
                                            || other.name().length() < entry.name().length());
        }

        private java.util.stream.Stream<Entry.OfElection> siblings(Entry.OfElection entry) {
            return byCountry.getOrDefault(entry.country(), List.of()).stream()
                    .filter(
                            other ->
                                    !other.id().equals(entry.id())
                                            && other.contest() == entry.contest()
                                            && other.date().equals(entry.date())
                                            && other.round().equals(entry.round()));
        }
    }

    /// The ids of the elections that may be meant, best first.
    ///
    /// @param hints what the words around the claim tell
    /// @param choices for each choice that the claim names, the ids it may stand for
    /// @param contests the contests in which such a claim can be made; empty for any
    /// @param context ids of the elections that the text was about before
    List<String> choose(
            Hints hints,
            List<List<String>> choices,
            Set<Contest> contests,
            Collection<String> context) {
        if (hints.elsewhere()) {
            return List.of();
        }
        var found = known(hints, choices, context);
        found =
                keep(
                        found,
                        entry ->
                                published.isEmpty()
                                        || !entry.date().first().isAfter(published.get()));
        found = keep(found, entry -> contests.isEmpty() || contests.contains(entry.contest()));
        found = keep(found, entry -> fits(hints, entry));
        found = place(found, hints);
        found = prefer(found, entry -> hints.events().contains(entry.id()));
        found = prefer(found, entry -> standsIn(choices, entry));
        found = prefer(found, entry -> hints.nearby().contains(entry.country()));
        if (!isPinned(hints)) {
            found = near(found, context);
        }
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

    /// The elections that the named things lead to: choices first, then countries, then names.
    private List<Entry.OfElection> known(
            Hints hints, List<List<String>> choices, Collection<String> context) {
        var byName =
                hints.events().stream().flatMap(id -> catalogue.election(id).stream()).toList();
        var found = new ArrayList<Entry.OfElection>();
        for (var ids : choices) {
            for (var id : ids) {
                for (var entry : index.byChoice.getOrDefault(id, List.of())) {
                    if (!found.contains(entry)) {
                        found.add(entry);
                    }
                }
            }
        }
        if (!found.isEmpty() && found.stream().anyMatch(entry -> fits(hints, entry))) {
            return found;
        }
        if (!byName.isEmpty()) {
            return byName;
        }
        var countries = hints.countries().isEmpty() ? hints.nearby() : hints.countries();
        var inCountries = new ArrayList<Entry.OfElection>();
        countries.forEach(
                code -> inCountries.addAll(index.byCountry.getOrDefault(code, List.of())));
        if (!inCountries.isEmpty() || (!countries.isEmpty() && choices.isEmpty())) {
            return inCountries;
        }
        if (!found.isEmpty()) {
            return found;
        }
        var there = hints.place().map(place -> index.inArea(place)).orElse(List.of());
        if (!there.isEmpty()) {
            return there;
        }
        var mentioned = new ArrayList<Entry.OfElection>();
        for (var id : hints.standing()) {
            index.byChoice.getOrDefault(id, List.of()).stream()
                    .filter(entry -> !mentioned.contains(entry))
                    .forEach(mentioned::add);
        }
        if (!mentioned.isEmpty()) {
            return mentioned;
        }
        var before = before(context);
        return before.isEmpty() && choices.isEmpty() ? onTheDay(hints) : before;
    }

    /// The elections of the very day that the hints name, if they are of one country.
    private List<Entry.OfElection> onTheDay(Hints hints) {
        var days =
                hints.whens().stream()
                        .flatMap(when -> when.date().stream())
                        .filter(date -> date.first().equals(date.last()))
                        .map(date -> date.first())
                        .distinct()
                        .toList();
        if (days.isEmpty() && hints.mentioned() && !hints.contests().isEmpty()) {
            return inTheYear(hints);
        }
        if (days.size() != 1 || !hints.mentioned()) {
            return List.of();
        }
        var that = index.byDay.getOrDefault(days.getFirst(), List.of());
        return that.stream().map(Entry.OfElection::country).distinct().count() == 1
                ? that
                : List.of();
    }

    /// The elections of the contest and year that are named, shortly before the publication.
    private List<Entry.OfElection> inTheYear(Hints hints) {
        if (published.isEmpty() || hints.whens().isEmpty()) {
            return List.of();
        }
        var recent = new ArrayList<Entry.OfElection>();
        for (var day = published.get().minusDays(RECENT_DAYS);
                !day.isAfter(published.get());
                day = day.plusDays(1)) {
            index.byDay.getOrDefault(day, List.of()).stream()
                    .filter(entry -> fits(hints, entry))
                    .forEach(recent::add);
        }
        return recent.stream().map(Entry.OfElection::country).distinct().count() == 1
                ? recent
                : List.of();
    }

    private List<Entry.OfElection> before(Collection<String> context) {
        var before = new ArrayList<Entry.OfElection>();
        context.forEach(
                id ->
                        catalogue
                                .election(id)
                                .ifPresent(
                                        entry ->
                                                index
                                                        .byCountry
                                                        .getOrDefault(entry.country(), List.of())
                                                        .stream()
                                                        .filter(other -> !before.contains(other))
                                                        .forEach(before::add)));
        return before;
    }

    private static List<Entry.OfElection> keep(
            List<Entry.OfElection> found, Predicate<Entry.OfElection> test) {
        return found.stream().filter(test).toList();
    }

    /// Those that pass, if any does.
    private static List<Entry.OfElection> prefer(
            List<Entry.OfElection> found, Predicate<Entry.OfElection> test) {
        var passing = keep(found, test);
        return passing.isEmpty() ? found : passing;
    }

    private static boolean fits(Hints hints, Entry.OfElection entry) {
        return (hints.countries().isEmpty()
                        || hints.countries().contains(entry.country())
                        || hints.events().contains(entry.id()))
                && (hints.contests().isEmpty()
                        || hints.contests().contains(entry.contest())
                        || hints.events().contains(entry.id()))
                && hints.whens().stream().allMatch(when -> when.fits(entry.date()))
                && (hints.round().isEmpty()
                        || hints.round().equals(entry.round())
                        || (hints.round().getAsInt() == 1 && entry.round().isEmpty()));
    }

    /// A claim about a part of the country is answered by that part's document, any other by the
    /// whole country's.
    private List<Entry.OfElection> place(List<Entry.OfElection> found, Hints hints) {
        if (hints.place().isEmpty()) {
            return keep(
                    found,
                    entry ->
                            index.main.getOrDefault(entry.id(), true)
                                    || hints.areas().stream().anyMatch(area -> isIn(entry, area)));
        }
        var there = keep(found, entry -> isIn(entry, hints.place().get()));
        if (!there.isEmpty()) {
            return there;
        }
        boolean wholeCountry =
                plumbline.fact.Countries.builtIn().named(hints.place().get()).stream()
                        .anyMatch(
                                name ->
                                        name.kind() != plumbline.fact.CountryName.Kind.CAPITAL
                                                && found.stream()
                                                        .anyMatch(
                                                                entry ->
                                                                        entry.country()
                                                                                .equals(
                                                                                        name
                                                                                                .code())));
        return wholeCountry
                ? keep(found, entry -> index.main.getOrDefault(entry.id(), true))
                : List.of();
    }

    private static boolean isIn(Entry.OfElection entry, String area) {
        var place = Fold.of(area);
        return Areas.namesOf(entry).stream().anyMatch(name -> Fold.of(name).equals(place));
    }

    private boolean standsIn(List<List<String>> choices, Entry.OfElection entry) {
        return choices.stream()
                .allMatch(ids -> ids.isEmpty() || ids.stream().anyMatch(entry.choices()::contains));
    }

    /// Whether the hints name a time or an election, so that what was said before does not count.
    private static boolean isPinned(Hints hints) {
        return !hints.whens().isEmpty();
    }

    /// Of several, those that the text was about before, or other rounds of them.
    private List<Entry.OfElection> near(List<Entry.OfElection> found, Collection<String> context) {
        var before = context.stream().flatMap(id -> catalogue.election(id).stream()).toList();
        var same =
                prefer(
                        found,
                        entry -> before.stream().anyMatch(one -> one.id().equals(entry.id())));
        if (same.size() < found.size() || before.isEmpty()) {
            return same;
        }
        return prefer(
                found,
                entry ->
                        before.stream()
                                .anyMatch(
                                        one ->
                                                one.country().equals(entry.country())
                                                        && one.contest() == entry.contest()
                                                        && Math.abs(
                                                                        one.date()
                                                                                        .first()
                                                                                        .toEpochDay()
                                                                                - entry.date()
                                                                                        .first()
                                                                                        .toEpochDay())
                                                                <= SAME_ELECTION_DAYS));
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

    /// Whether one of the elections was held shortly before the publication.
    boolean isRecent(List<String> events) {
        return published.isPresent()
                && events.stream()
                        .flatMap(id -> catalogue.election(id).stream())
                        .anyMatch(
                                entry ->
                                        !entry.date()
                                                .last()
                                                .isBefore(published.get().minusDays(RECENT_DAYS)));
    }

    /// The elections that a comparison looks back at ("than in 2019", "from the first round"): of
    /// the same contest and place as those meant; the one before where no time is named.
    List<String> earlier(List<String> meant, Optional<Hints> since) {
        var result = new ArrayList<String>();
        for (var id : meant) {
            catalogue.election(id).ifPresent(entry -> earlier(entry, since, result));
        }
        return result.stream().distinct().toList();
    }

    private void earlier(Entry.OfElection meant, Optional<Hints> since, List<String> result) {
        var others =
                index.byCountry.getOrDefault(meant.country(), List.of()).stream()
                        .filter(
                                other ->
                                        other.contest() == meant.contest()
                                                && !other.id().equals(meant.id())
                                                && other.area().equals(meant.area()))
                        .toList();
        boolean named =
                since.isPresent()
                        && (!since.get().whens().isEmpty() || since.get().round().isPresent());
        if (named) {
            others.stream()
                    .filter(other -> fits(without(since.get()), other))
                    .filter(other -> sameYearForRound(since.get(), meant, other))
                    .forEach(other -> result.add(other.id()));
            return;
        }
        others.stream()
                .filter(other -> other.date().first().isBefore(meant.date().first()))
                .filter(
                        other ->
                                other.round().isEmpty()
                                        || meant.round().isEmpty()
                                        || other.round().equals(meant.round()))
                .max(Comparator.comparing(other -> other.date().first()))
                .ifPresent(other -> result.add(other.id()));
    }

    private static boolean sameYearForRound(
            Hints since, Entry.OfElection meant, Entry.OfElection other) {
        return !since.whens().isEmpty()
                || Math.abs(meant.date().first().toEpochDay() - other.date().first().toEpochDay())
                        <= SAME_ELECTION_DAYS;
    }

    private static Hints without(Hints since) {
        return new Hints(
                since.events(),
                Set.of(),
                Set.of(),
                since.contests(),
                since.whens(),
                since.round(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                false,
                true);
    }
}
