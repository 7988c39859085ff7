package plumbline.election;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalogue.Entry;
import plumbline.fact.Election.Contest;
import plumbline.fact.PartialDate;
import plumbline.text.When;

/// What the words around a claim tell of the election that is meant.
///
/// @param events ids of elections that are named
/// @param countries codes of the countries that the election is said to be of
/// @param nearby codes of countries that are only mentioned
/// @param contests what was voted on; any of these
/// @param whens when it was; all of these
/// @param round which round
/// @param place a part of a country, as written
/// @param standing ids of persons who are mentioned
/// @param areas names of parts of countries that are mentioned
/// @param elsewhere whether it is another body's election than any that can be stored
/// @param mentioned whether an election is mentioned at all
/// @param yearsBefore how many years before another election ("five years earlier")
/// @param company for each person and party that is named, the ids that the name may stand for
record Hints(
        Set<String> events,
        Set<String> countries,
        Set<String> nearby,
        Set<Contest> contests,
        List<When> whens,
        OptionalInt round,
        Optional<String> place,
        Set<String> standing,
        Set<String> areas,
        boolean elsewhere,
        boolean mentioned,
        OptionalInt yearsBefore,
        List<List<String>> company) {

    /// The same with the time and round that words of the claim's own give: either is enough, so
    /// that the sentence's other round or time does not count ("from 79 in October to 62 in the
    /// run-off").
    Hints at(Hints own) {
        boolean pinned = !own.whens().isEmpty() || own.round().isPresent();
        return new Hints(
                own.events().isEmpty() ? events : own.events(),
                countries,
                nearby,
                own.contests().isEmpty() ? contests : own.contests(),
                pinned ? own.whens() : whens,
                pinned ? own.round() : round,
                place,
                standing,
                areas,
                elsewhere,
                mentioned,
                yearsBefore,
                company);
    }

    /// The same with these elections as those that are named.
    Hints naming(Set<String> outright) {
        return new Hints(
                outright,
                countries,
                nearby,
                contests,
                whens,
                round,
                place,
                standing,
                areas,
                elsewhere,
                mentioned,
                yearsBefore,
                company);
    }

    /// The same with countries that the rest of the text mentions.
    Hints near(Set<String> mentionedElsewhere) {
        return new Hints(
                events,
                countries,
                mentionedElsewhere,
                contests,
                whens,
                round,
                place,
                standing,
                areas,
                elsewhere,
                mentioned,
                yearsBefore,
                company);
    }

    /// The same in a part of the country.
    Hints in(String where) {
        return new Hints(
                events,
                countries,
                nearby,
                contests,
                whens,
                round,
                Optional.of(where),
                standing,
                areas,
                elsewhere,
                mentioned,
                yearsBefore,
                company);
    }

    private static boolean isSaid(When when, PartialDate said) {
        var date = when instanceof When.Calendar day ? day.in(said.year()).date() : when.date();
        return date.equals(Optional.of(said));
    }

    /// The same without some of the persons who are mentioned.
    Hints withoutStanding(Set<String> persons) {
        return new Hints(
                events,
                countries,
                nearby,
                contests,
                whens,
                round,
                place,
                standing.stream()
                        .filter(id -> !persons.contains(id))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                areas,
                elsewhere,
                mentioned,
                yearsBefore,
                company);
    }

    /// The same without a date, which is what is claimed.
    Hints without(PartialDate said) {
        return new Hints(
                events,
                countries,
                nearby,
                contests,
                whens.stream().filter(when -> !isSaid(when, said)).toList(),
                round,
                place,
                standing,
                areas,
                elsewhere,
                mentioned,
                yearsBefore,
                company);
    }

    /// What they tell of the time and the round alone, for an election whose place is known.
    ///
    /// @param contest what was voted on there: an assembly may be that of a part of the country
    Hints ofTime(Contest contest) {
        boolean assembly =
                contest == Contest.REGIONAL && contests.equals(Set.of(Contest.PARLIAMENTARY));
        return new Hints(
                events,
                Set.of(),
                Set.of(),
                assembly ? Set.of() : contests,
                whens,
                round,
                Optional.empty(),
                Set.of(),
                Set.of(),
                false,
                true,
                yearsBefore,
                List.of());
    }

    /// Whether an election may be the one that is meant, as far as country, contest, time and round
    /// tell.
    boolean fit(Entry.OfElection entry) {
        boolean named = events.contains(entry.id());
        return (named || countries.isEmpty() || countries.contains(entry.country()))
                && (named || contests.isEmpty() || contests.contains(entry.contest()))
                && whens.stream().allMatch(when -> when.fits(entry.date()))
                && (round.isEmpty()
                        || round.equals(entry.round())
                        || (round.getAsInt() == 1 && entry.round().isEmpty()));
    }
}
