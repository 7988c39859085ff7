package plumbline.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.fact.DocumentType;
import plumbline.fact.Election.Contest;
import plumbline.fact.PartialDate;
import plumbline.text.Areas;
import plumbline.text.Fold;

/// Elections by what claims name of them.
final class ElectionIndex {
    private final Map<String, List<Entry.OfElection>> byChoice = new HashMap<>();
    private final Map<String, List<Entry.OfElection>> byCountry = new HashMap<>();
    private final Map<String, Boolean> main = new HashMap<>();
    private final Map<LocalDate, List<Entry.OfElection>> byDay = new HashMap<>();
    private final Map<String, List<Entry.OfElection>> byArea = new HashMap<>();

    /// What the documents on one vote, in the whole country and its parts, have in common.
    private record Vote(String country, Contest contest, PartialDate date, OptionalInt round) {
        static Vote of(Entry.OfElection entry) {
            return new Vote(entry.country(), entry.contest(), entry.date(), entry.round());
        }
    }

    private ElectionIndex(Catalogue catalogue) {
        for (var entry : catalogue.elections()) {
            entry.choices().forEach(choice -> add(byChoice, choice, entry));
            add(byCountry, entry.country(), entry);
            byDay.computeIfAbsent(entry.date().first(), day -> new ArrayList<>()).add(entry);
            Areas.namesOf(entry).forEach(area -> add(byArea, Fold.of(area), entry));
        }
        var byVote = catalogue.elections().stream().collect(Collectors.groupingBy(Vote::of));
        byVote.values()
                .forEach(
                        together ->
                                together.forEach(
                                        entry ->
                                                main.put(
                                                        entry.id(),
                                                        hasNoneAbove(entry, together))));
    }

    /// The index of a catalogue: made at the first call, then kept with it.
    static ElectionIndex of(Catalogue catalogue) {
        return catalogue.index(
                ElectionIndex.class, Set.of(DocumentType.ELECTION), ElectionIndex::new);
    }

    /// The elections in which a choice stood, by its id.
    List<Entry.OfElection> with(String choice) {
        return byChoice.getOrDefault(choice, List.of());
    }

    /// The elections of a country, by its code.
    List<Entry.OfElection> inCountry(String code) {
        return byCountry.getOrDefault(code, List.of());
    }

    /// The elections that were held or began on a day.
    List<Entry.OfElection> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /// Whether an election answers where no part of its country is named.
    boolean isMain(Entry.OfElection entry) {
        return main.getOrDefault(entry.id(), true);
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
    ///
    /// @param together the documents on the same vote
    private static boolean hasNoneAbove(Entry.OfElection entry, List<Entry.OfElection> together) {
        return entry.area().isEmpty()
                || together.stream()
                        .filter(other -> !other.id().equals(entry.id()))
                        .noneMatch(
                                other ->
                                        other.area().isEmpty()
                                                || other.name().length() < entry.name().length());
    }
}
