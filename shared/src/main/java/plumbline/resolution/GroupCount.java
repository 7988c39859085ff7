package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Resolution.Body;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// How many of a group did what is claimed, as far as it is known.
///
/// @param did how many certainly did
/// @param close how many came close, and did not
/// @param unknown how many may have done it or not
/// @param sizes what the group may be counted as: all its members, or only those that had a vote
record GroupCount(int did, int close, int unknown, Set<Integer> sizes) {

    /// A country or two may be in or out of a region whose bounds usage draws differently.
    private static final int IN_OR_OUT = 2;

    GroupCount {
        sizes = Set.copyOf(sizes);
    }

    /// The count of a group whose members stand so.
    static GroupCount of(Standings members, Case before) {
        int all = members.all().size();
        var voteless = members.those(Standing.HAD_NO_VOTE);
        int voting = all - voteless.size();
        // In the councils only those that sit there are meant; in the Assembly, states outside the
        // UN never have a vote.
        boolean outsiders =
                before.resolution().body() != Body.UNGA
                        || voteless.stream().noneMatch(code -> isMemberOfUn(code, before));
        return new GroupCount(
                members.number(Standing.DID),
                members.number(Standing.CAME_CLOSE),
                members.number(Standing.UNKNOWN),
                outsiders || voting == all ? Set.of(voting) : Set.of(voting, all));
    }

    private static boolean isMemberOfUn(String code, Case before) {
        return before.countries().byCode(code).filter(country -> country.unMember()).isPresent();
    }

    /// The same where the whole group is spoken of, with those that had no vote.
    GroupCount outOf(int all) {
        return new GroupCount(did, close, unknown, Set.of(all));
    }

    /// Whether so many did it, and no more than usage may leave out of the group did not.
    boolean isExactly(int number) {
        int size = sizes.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return unknown == 0 && did == number && size - did <= IN_OR_OUT;
    }

    /// What a quantity comes to, where every number that is possible gives the same verdict.
    Outcome judge(Quantity quantity) {
        var outcomes = new ArrayList<Outcome>();
        for (int size : sizes) {
            for (int more = 0; more <= unknown; more++) {
                if (size == 0 && Quantities.isRelative(quantity)) {
                    return Outcome.undecided(Reason.NO_ROLL_CALL);
                }
                outcomes.add(judge(quantity, did + more, size));
            }
        }
        return agreed(outcomes);
    }

    private Outcome judge(Quantity quantity, int number, int size) {
        var strict = Quantities.judge(quantity, number, size);
        if (strict.verdict() == Verdict.SUPPORTED || close == 0) {
            return strict;
        }
        var wide = Quantities.judge(quantity, number + close, size);
        return wide.verdict() == Verdict.SUPPORTED ? Outcome.inexact(CountryVotes.RULE) : strict;
    }

    private static Outcome agreed(List<Outcome> outcomes) {
        var first = outcomes.getFirst();
        return outcomes.stream().allMatch(other -> other.verdict() == first.verdict())
                ? first
                : Outcome.undecided(Reason.NO_ROLL_CALL);
    }

    /// Whether a quantity is refuted also where a few countries more or fewer belong to the group.
    boolean refutesWithinLooseBounds(Quantity quantity) {
        int size = sizes.stream().mapToInt(Integer::intValue).max().orElseThrow();
        for (int number = Math.max(0, did - IN_OR_OUT); number <= did + IN_OR_OUT; number++) {
            for (int all = Math.max(1, size - IN_OR_OUT); all <= size + IN_OR_OUT; all++) {
                if (number <= all && judge(quantity, number, all).verdict() != Verdict.REFUTED) {
                    return false;
                }
            }
        }
        return true;
    }
}
