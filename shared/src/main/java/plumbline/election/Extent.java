package plumbline.election;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import plumbline.catalogue.Entry;
import plumbline.fact.Countries;
import plumbline.fact.CountryName;
import plumbline.text.Areas;
import plumbline.text.Fold;

/// Tells whether a claim is of a whole country or of a part of it: a part's result never answers
/// for the whole, nor the other way round (verdicts.md, rule 13).
final class Extent {

    /// Letters of an ISO 3166-2 code that are used as a name: "ACT", "NSW".
    private static final int LETTERS = 3;

    private final ElectionIndex index;

    Extent(ElectionIndex index) {
        this.index = index;
    }

    /// A claim about a part of the country is answered by that part's document, any other by the
    /// whole country's.
    List<Entry.OfElection> place(List<Entry.OfElection> found, Hints hints) {
        if (hints.place().isEmpty()) {
            return keep(
                    found,
                    entry ->
                            index.isMain(entry)
                                    || hints.areas().stream().anyMatch(area -> isIn(entry, area)));
        }
        var place = hints.place().get();
        var there = keep(found, entry -> isIn(entry, place));
        if (!there.isEmpty()) {
            return there;
        }
        return isWholeCountry(place, found) ? keep(found, index::isMain) : List.of();
    }

    /// Whether a place is the country of one of the elections.
    private static boolean isWholeCountry(String place, List<Entry.OfElection> found) {
        return Countries.builtIn().named(place).stream()
                .filter(name -> name.kind() != CountryName.Kind.CAPITAL)
                .map(CountryName::code)
                .anyMatch(code -> found.stream().anyMatch(entry -> entry.country().equals(code)));
    }

    /// Where the whole country voted on the same day, a vote of a part of it is only meant where
    /// that part has been named.
    ///
    /// @param before names of parts of countries that the text mentions before
    static List<Entry.OfElection> ofTheWhole(
            List<Entry.OfElection> found, Hints hints, Set<String> before) {
        return keep(
                found,
                entry ->
                        entry.area().isEmpty()
                                || hints.events().contains(entry.id())
                                || found.stream().noneMatch(other -> isOfAllOf(other, entry))
                                || hints.place().filter(area -> isIn(entry, area)).isPresent()
                                || hints.areas().stream().anyMatch(area -> isIn(entry, area))
                                || before.stream().anyMatch(area -> isIn(entry, area)));
    }

    private static boolean isOfAllOf(Entry.OfElection other, Entry.OfElection entry) {
        return other.area().isEmpty()
                && other.country().equals(entry.country())
                && other.date().equals(entry.date());
    }

    /// Whether an election was held in an area.
    static boolean isIn(Entry.OfElection entry, String area) {
        var place = Fold.of(area);
        return Areas.namesOf(entry).stream().anyMatch(name -> Fold.of(name).equals(place))
                || (place.length() >= LETTERS
                        && entry.area()
                                .map(Fold::of)
                                .filter(code -> code.endsWith("-" + place))
                                .isPresent());
    }

    private static List<Entry.OfElection> keep(
            List<Entry.OfElection> found, Predicate<Entry.OfElection> test) {
        return found.stream().filter(test).toList();
    }
}
