package plumbline.election;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Entry;

/// Finds the elections that comparisons look back at.
final class EarlierElections {

    private final Catalogue catalogue;
    private final ElectionIndex index;

    EarlierElections(Catalogue catalogue, ElectionIndex index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    /// The elections that a comparison looks back at ("than in 2019", "from the first round"): of
    /// the same contest and place as those meant; the one before where no time is named.
    List<String> than(List<String> meant, Optional<Hints> since) {
        return meant.stream()
                .flatMap(id -> catalogue.election(id).stream())
                .flatMap(entry -> than(entry, since))
                .map(Entry.OfElection::id)
                .distinct()
                .toList();
    }

    private Stream<Entry.OfElection> than(Entry.OfElection meant, Optional<Hints> since) {
        var others =
                index.inCountry(meant.country()).stream()
                        .filter(other -> other.contest() == meant.contest())
                        .filter(other -> !other.id().equals(meant.id()))
                        .filter(other -> other.area().equals(meant.area()));
        var named = since.filter(hints -> !hints.whens().isEmpty() || hints.round().isPresent());
        if (named.isPresent()) {
            var hints = named.get().ofTime(meant.contest());
            return others.filter(hints::fit).filter(other -> isNear(hints, meant, other));
        }
        var years = since.map(Hints::yearsBefore).orElse(OptionalInt.empty());
        if (years.isPresent()) {
            int year = meant.date().year() - years.getAsInt();
            return others.filter(other -> other.date().year() == year)
                    .filter(other -> isSameRound(meant, other));
        }
        return lastBefore(meant, others.toList());
    }

    /// The election before: the last one, and, where that is an earlier round of the same election,
    /// the one before it of the same round as well, since either may be meant.
    private static Stream<Entry.OfElection> lastBefore(
            Entry.OfElection meant, List<Entry.OfElection> others) {
        var before =
                others.stream()
                        .filter(other -> other.date().first().isBefore(meant.date().first()))
                        .sorted(Comparator.comparing(other -> other.date().first()))
                        .toList();
        var sameRound = before.stream().filter(other -> isSameRound(meant, other)).toList();
        var last = before.stream().skip(Math.max(0, before.size() - 1));
        return Stream.concat(last, sameRound.stream().skip(Math.max(0, sameRound.size() - 1)))
                .distinct();
    }

    private static boolean isSameRound(Entry.OfElection meant, Entry.OfElection other) {
        return other.round().isEmpty()
                || meant.round().isEmpty()
                || other.round().equals(meant.round());
    }

    /// Where only a round is named, it is one of the same election.
    private static boolean isNear(Hints since, Entry.OfElection meant, Entry.OfElection other) {
        return !since.whens().isEmpty() || EventChooser.isSameElection(meant, other);
    }
}
