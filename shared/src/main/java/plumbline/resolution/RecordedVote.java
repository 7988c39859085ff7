package plumbline.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Vote;

/// Who voted how, as far as a stored resolution tells: from its roll call, its tally, and what
/// follows from both.
///
/// A list of the roll call is *full* when it names everyone who voted so: because the roll call
/// is complete, or because it names as many as the tally counts. Who is missing from full lists
/// did not vote so.
final class RecordedVote {

    /// The day of the last admission to the United Nations (South Sudan): the members of today are
    /// those of any day since.
    private static final LocalDate LAST_ADMISSION = LocalDate.of(2011, 7, 14);

    /// The Security Council has had 15 members since the Charter's amendment came into use.
    private static final LocalDate COUNCIL_OF_FIFTEEN = LocalDate.of(1966, 1, 1);

    /// About as many states are members of the United Nations.
    private static final int MEMBERS = 200;

    private static final int SECURITY_COUNCIL = 15;
    private static final int HUMAN_RIGHTS_COUNCIL = 47;

    private final Resolution resolution;
    private final Countries countries;
    private final Map<String, Vote> votes = HashMap.newHashMap(MEMBERS);
    private final EnumSet<Vote> full = EnumSet.noneOf(Vote.class);
    private final boolean namesFormerStates;

    RecordedVote(Resolution resolution, Countries countries) {
        this.resolution = resolution;
        this.countries = countries;
        boolean former = false;
        for (var vote : Vote.values()) {
            for (var country : listed(vote)) {
                votes.put(country, vote);
                former |= countries.byCode(country).isEmpty();
            }
        }
        this.namesFormerStates = former;
        for (var vote : Vote.values()) {
            if (listIsFull(vote)) {
                full.add(vote);
            }
        }
        addThoseWhoCanOnlyHaveBeenAbsent();
    }

    private List<String> listed(Vote vote) {
        return resolution.votes().map(rollCall -> rollCall.countries(vote)).orElse(List.of());
    }

    private OptionalInt tallied(Vote vote) {
        return resolution.tally().map(tally -> tally.of(vote)).orElse(OptionalInt.empty());
    }

    private boolean listIsFull(Vote vote) {
        if (resolution.votes().isEmpty()) {
            return false;
        }
        var tallied = tallied(vote);
        if (tallied.isPresent()) {
            return listed(vote).size() >= tallied.getAsInt();
        }
        // Lists of those who stayed away are often left out, also of complete roll calls.
        return resolution.rollCallComplete()
                && (vote != Vote.ABSENT || !listed(Vote.ABSENT).isEmpty());
    }

    /// Where as many are named as the body has members, nobody else had a vote. Where the lists of
    /// those who took part are full and as many members are left over as the
    /// tally counts absent, these were absent.
    private void addThoseWhoCanOnlyHaveBeenAbsent() {
        if (full.contains(Vote.ABSENT)
                || !full.containsAll(EnumSet.of(Vote.YES, Vote.NO, Vote.ABSTAIN))) {
            return;
        }
        if (sizeOfBody().equals(OptionalInt.of(votes.size()))) {
            full.add(Vote.ABSENT);
            return;
        }
        var absent = tallied(Vote.ABSENT);
        var left =
                members().stream()
                        .flatMap(Collection::stream)
                        .filter(code -> !votes.containsKey(code))
                        .toList();
        if (absent.isPresent() && absent.getAsInt() == left.size() + listed(Vote.ABSENT).size()) {
            left.forEach(code -> votes.put(code, Vote.ABSENT));
            full.add(Vote.ABSENT);
        }
    }

    /// How a country voted, where that is known.
    Optional<Vote> of(String country) {
        return Optional.ofNullable(votes.get(country));
    }

    /// Whether any country's vote is known.
    boolean hasRollCall() {
        return !votes.isEmpty();
    }

    /// The codes of those who are known to have voted so, in their order.
    List<String> voters(Vote vote) {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() == vote)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The codes of everybody whose vote is known, in their order.
    Set<String> named() {
        return new TreeSet<>(votes.keySet());
    }

    /// Whether everybody who voted so is known.
    boolean isFull(Vote vote) {
        return full.contains(vote);
    }

    /// How a country stands to a deed.
    Standing standing(String country, Deed deed) {
        var known = of(country);
        if (known.isPresent()) {
            return standing(known.get(), deed);
        }
        // A state may stand in an old roll call under the code of the one it came from.
        if (!hasRollCall() || namesFormerStates) {
            return Standing.UNKNOWN;
        }
        var open = EnumSet.complementOf(full);
        if (open.isEmpty()) {
            return Standing.HAD_NO_VOTE;
        }
        boolean member = members().filter(codes -> codes.contains(country)).isPresent();
        if (open.stream().noneMatch(vote -> deed.fits(vote) || deed.comesClose(vote))) {
            if (member) {
                return Standing.DID_NOT;
            }
            return deed.takesAVote() ? Standing.HAD_NO_VOTE : Standing.UNKNOWN;
        }
        return member && open.stream().allMatch(deed::fits) ? Standing.DID : Standing.UNKNOWN;
    }

    private static Standing standing(Vote vote, Deed deed) {
        if (deed.fits(vote)) {
            return Standing.DID;
        }
        return deed.comesClose(vote) ? Standing.CAME_CLOSE : Standing.DID_NOT;
    }

    /// How many voted so: as the tally says, or else as the roll call counts.
    OptionalInt number(Vote vote) {
        var tallied = tallied(vote);
        if (tallied.isPresent()) {
            return tallied;
        }
        return isFull(vote) ? OptionalInt.of(voters(vote).size()) : OptionalInt.empty();
    }

    /// Whether the number of those who voted so is counted from the roll call, not stored.
    boolean isCounted(Vote vote) {
        return tallied(vote).isEmpty() && isFull(vote);
    }

    /// How many members had a vote: those who voted and those who stayed away, or else the size of
    /// the body on that day.
    OptionalInt size() {
        var sum = sum(List.of(Vote.values()));
        return sum.isPresent() ? sum : sizeOfBody();
    }

    /// How many cast one of these votes, where each of the numbers is known.
    OptionalInt sum(Collection<Vote> casts) {
        int sum = 0;
        for (var cast : casts) {
            var number = number(cast);
            if (number.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += number.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    /// How many of everybody did it.
    OptionalInt number(Deed deed) {
        return sum(Stream.of(Vote.values()).filter(deed::fits).toList());
    }

    private OptionalInt sizeOfBody() {
        return switch (resolution.body()) {
            case UNGA -> members().map(Set::size).map(OptionalInt::of).orElse(OptionalInt.empty());
            case UNSC ->
                    isSince(COUNCIL_OF_FIFTEEN)
                            ? OptionalInt.of(SECURITY_COUNCIL)
                            : OptionalInt.empty();
            case HRC -> OptionalInt.of(HUMAN_RIGHTS_COUNCIL);
        };
    }

    /// The members of the body, where they are known without a roll call: those of the General
    /// Assembly since the last admission.
    private Optional<Set<String>> members() {
        if (resolution.body() != Body.UNGA || !isSince(LAST_ADMISSION)) {
            return Optional.empty();
        }
        return Optional.of(
                countries.all().stream()
                        .filter(Country::unMember)
                        .map(Country::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isSince(LocalDate day) {
        return !resolution.date().first().isBefore(day);
    }

    /// The resolution whose vote this is.
    Resolution resolution() {
        return resolution;
    }
}
