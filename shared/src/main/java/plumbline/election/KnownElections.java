package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.Entity;

/// Finds the elections that what a claim names leads to, before it is asked which of them is meant.
final class KnownElections {

    private final Catalogue catalogue;
    private final ElectionIndex index;
    private final Optional<LocalDate> published;

    KnownElections(Catalogue catalogue, ElectionIndex index, Optional<LocalDate> published) {
        this.catalogue = catalogue;
        this.index = index;
        this.published = published;
    }

    /// The elections that the named things lead to: choices first, then countries, then names.
    List<Entry.OfElection> by(Hints hints, List<List<String>> choices, Collection<String> context) {
        var byName =
                hints.events().stream().flatMap(id -> catalogue.election(id).stream()).toList();
        var found = with(choices.stream().flatMap(List::stream).toList());
        if (isAnswer(choices) && hints.nearby().isEmpty() && hints.countries().isEmpty()) {
            var there = inContext(found, context);
            if (!there.isEmpty()) {
                return there;
            }
        }
        if (!found.isEmpty()
                && found.stream().anyMatch(entry -> hints.fit(entry))
                && !isOnlyElsewhere(hints, choices, found)) {
            return found;
        }
        if (!byName.isEmpty()) {
            return withParts(byName, hints);
        }
        var countries = hints.countries().isEmpty() ? hints.nearby() : hints.countries();
        var inCountries =
                countries.stream().flatMap(code -> index.inCountry(code).stream()).toList();
        if (!inCountries.isEmpty() || (!countries.isEmpty() && choices.isEmpty())) {
            return inCountries;
        }
        if (!found.isEmpty()) {
            return found;
        }
        var there = hints.place().map(index::inArea).orElse(List.of());
        if (!there.isEmpty()) {
            return there;
        }
        var mentioned = with(hints.standing());
        if (!mentioned.isEmpty()) {
            return mentioned;
        }
        var before = before(context);
        return before.isEmpty() && choices.isEmpty() ? onTheDay(hints) : before;
    }

    /// Elections that are named, and their documents on the place that is spoken of: "Donegal's
    /// turnout in the abortion referendum".
    private List<Entry.OfElection> withParts(List<Entry.OfElection> named, Hints hints) {
        var there = hints.place().map(index::inArea).orElse(List.of());
        return Stream.concat(
                        named.stream(),
                        there.stream()
                                .filter(
                                        part ->
                                                named.stream()
                                                        .anyMatch(whole -> isPart(part, whole))))
                .distinct()
                .toList();
    }

    private static boolean isPart(Entry.OfElection part, Entry.OfElection whole) {
        return part.country().equals(whole.country())
                && part.contest() == whole.contest()
                && part.date().equals(whole.date());
    }

    /// Whether what is named are answers such as "yes", and none of the referendums that offered
    /// them was held in a country that is mentioned.
    private boolean isOnlyElsewhere(
            Hints hints, List<List<String>> choices, List<Entry.OfElection> found) {
        return isAnswer(choices)
                && !hints.nearby().isEmpty()
                && found.stream().noneMatch(entry -> hints.nearby().contains(entry.country()));
    }

    /// Whether all that is named are answers such as "yes", which every country has.
    private boolean isAnswer(List<List<String>> choices) {
        return choices.stream()
                .flatMap(List::stream)
                .flatMap(id -> catalogue.entity(id).stream())
                .allMatch(entity -> entity.kind() == Entity.Kind.OPTION);
    }

    /// Those in the countries that the text was about before.
    private List<Entry.OfElection> inContext(
            List<Entry.OfElection> found, Collection<String> context) {
        var countries =
                context.stream()
                        .flatMap(id -> catalogue.election(id).stream())
                        .map(Entry.OfElection::country)
                        .toList();
        return found.stream().filter(entry -> countries.contains(entry.country())).toList();
    }

    private List<Entry.OfElection> with(Collection<String> ids) {
        return ids.stream().flatMap(id -> index.with(id).stream()).distinct().toList();
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
        var that = index.on(days.getFirst());
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
        for (var day = published.get().minusDays(EventChooser.RECENT_DAYS);
                !day.isAfter(published.get());
                day = day.plusDays(1)) {
            index.on(day).stream().filter(entry -> hints.fit(entry)).forEach(recent::add);
        }
        return recent.stream().map(Entry.OfElection::country).distinct().count() == 1
                ? recent
                : List.of();
    }

    /// The elections of the countries that the text was about before.
    private List<Entry.OfElection> before(Collection<String> context) {
        return context.stream()
                .flatMap(id -> catalogue.election(id).stream())
                .flatMap(entry -> index.inCountry(entry.country()).stream())
                .distinct()
                .toList();
    }
}
