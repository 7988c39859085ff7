package plumbline.election;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;
import plumbline.text.Fold;

/// Tells which elections a text names outright. "The snap election" is an alias of some election
/// and says in another country's context no more than what it says.
final class OutrightNames {

    /// Words that the election of any country may be called by.
    private static final Set<String> OF_ANY =
            Set.of(
                    "the",
                    "snap",
                    "early",
                    "election",
                    "elections",
                    "vote",
                    "poll",
                    "polls",
                    "ballot",
                    "referendum",
                    "plebiscite",
                    "general",
                    "presidential",
                    "parliamentary",
                    "legislative",
                    "local",
                    "regional",
                    "federal",
                    "national",
                    "constitutional",
                    "constituent",
                    "first",
                    "second",
                    "final",
                    "decisive",
                    "round",
                    "run",
                    "off",
                    "runoff",
                    "of",
                    "rerun",
                    "repeat",
                    "new",
                    "contest",
                    "race");

    private final Catalogue catalogue;
    private final String text;

    /// @param text the text, folded
    OutrightNames(Catalogue catalogue, String text) {
        this.catalogue = catalogue;
        this.text = text;
    }

    /// The hints with those elections alone that are named outright.
    ///
    /// @param context ids of the elections that the text was about before
    Hints among(Hints hints, Collection<String> context) {
        if (hints.events().isEmpty()) {
            return hints;
        }
        var countries = new LinkedHashSet<>(hints.countries());
        countries.addAll(hints.nearby());
        if (countries.isEmpty()) {
            context.stream()
                    .flatMap(id -> catalogue.election(id).stream())
                    .map(Entry.OfElection::country)
                    .forEach(countries::add);
        }
        if (countries.isEmpty()) {
            return hints;
        }
        var outright = new LinkedHashSet<>(hints.events());
        outright.removeIf(
                id ->
                        catalogue
                                .election(id)
                                .filter(entry -> !countries.contains(entry.country()))
                                .filter(this::isNamedLikeAny)
                                .isPresent());
        return hints.naming(outright);
    }

    /// Whether all names of an election that the text uses are such as any election may have.
    private boolean isNamedLikeAny(Entry.OfElection entry) {
        return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                .map(Fold::of)
                .filter(text::contains)
                .allMatch(
                        name ->
                                Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                                        .allMatch(OF_ANY::contains));
    }
}
