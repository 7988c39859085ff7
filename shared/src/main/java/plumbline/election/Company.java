package plumbline.election;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.catalogue.Entry;

/// Tells elections apart by who stood in them: by those whom a claim names, and by those whom they
/// are named with.
final class Company {

    /// So many who are named in one breath and stood together make a list of an election's own.
    private static final int LIST = 3;

    private Company() {}

    /// Whether everybody stood in an election whom a claim names.
    static boolean standIn(List<List<String>> choices, Entry.OfElection entry) {
        return choices.stream().allMatch(ids -> ids.isEmpty() || stands(ids, entry));
    }

    /// Of several, those in which most of the persons and parties stood that the sentence names:
    /// "the Greens" are the ones of whoever they are named with. One that was just held stays,
    /// though a party that is named stood only in an earlier one of that country.
    static List<Entry.OfElection> together(
            List<Entry.OfElection> found,
            List<List<String>> company,
            Predicate<Entry.OfElection> recent) {
        if (found.size() < 2 || company.size() < 2) {
            return found;
        }
        long most = found.stream().mapToLong(entry -> standing(company, entry)).max().orElse(0);
        if (most < 2) {
            return found;
        }
        var best = keep(found, entry -> standing(company, entry) == most);
        return keep(
                found,
                entry ->
                        best.contains(entry)
                                || (recent.test(entry)
                                        && best.stream()
                                                .anyMatch(
                                                        one ->
                                                                one.country()
                                                                        .equals(entry.country()))));
    }

    /// Without those in which nobody stood but one of a list of others, who all stood in another
    /// country: a party of the same name as one of theirs that is not stored.
    ///
    /// @param elections the elections in which a choice stood, by its id
    static List<Entry.OfElection> withoutStrays(
            List<Entry.OfElection> found,
            Hints hints,
            Function<String, List<Entry.OfElection>> elections) {
        var company = hints.company();
        if (company.size() <= LIST) {
            return found;
        }
        return keep(
                found,
                entry ->
                        hints.countries().contains(entry.country())
                                || hints.nearby().contains(entry.country())
                                || standing(company, entry) > 1
                                || !isAList(company, entry, elections));
    }

    private static boolean isAList(
            List<List<String>> company,
            Entry.OfElection stray,
            Function<String, List<Entry.OfElection>> elections) {
        return company.stream()
                .filter(ids -> !stands(ids, stray))
                .flatMap(List::stream)
                .flatMap(id -> elections.apply(id).stream())
                .distinct()
                .filter(entry -> !entry.country().equals(stray.country()))
                .anyMatch(entry -> standing(company, entry) >= LIST);
    }

    private static boolean stands(List<String> ids, Entry.OfElection entry) {
        return ids.stream().anyMatch(entry.choices()::contains);
    }

    private static long standing(List<List<String>> company, Entry.OfElection entry) {
        return company.stream().filter(ids -> stands(ids, entry)).count();
    }

    private static List<Entry.OfElection> keep(
            List<Entry.OfElection> found, Predicate<Entry.OfElection> test) {
        return found.stream().filter(test).toList();
    }
}
