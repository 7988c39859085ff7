package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.fact.Vote;
import plumbline.verdict.Verdict;

/// A second, naive way to the same verdicts: a table of who voted what, gone through country by
/// country. It knows complete roll calls only.
record NaiveVotes(Map<String, Vote> table) {

    /// A table that can be looked at from outside, in the order of its codes.
    static NaiveVotes of(Map<String, Vote> table) {
        return new NaiveVotes(new TreeMap<>(table));
    }

    private boolean did(String country, Ballot ballot) {
        var vote = table.get(country);
        if (ballot == Ballot.NOT_YES) {
            return vote != Vote.YES;
        }
        if (ballot == Ballot.NOT_NO) {
            return vote != Vote.NO;
        }
        if (ballot == Ballot.NEITHER) {
            return vote != Vote.YES && vote != Vote.NO;
        }
        return vote != null && vote.name().equals(ballot.name());
    }

    private int count(List<String> countries, Ballot ballot) {
        int count = 0;
        for (var country : countries) {
            if (did(country, ballot)) {
                count++;
            }
        }
        return count;
    }

    int tally(Vote vote) {
        int count = 0;
        for (var cast : table.values()) {
            if (cast == vote) {
                count++;
            }
        }
        return count;
    }

    Verdict each(List<String> countries, Ballot ballot) {
        boolean close = false;
        for (var country : countries) {
            if (!did(country, ballot)) {
                if (ballot != Ballot.ABSENT || table.get(country) != Vote.ABSTAIN) {
                    return Verdict.REFUTED;
                }
                close = true;
            }
        }
        return close ? Verdict.INEXACT : Verdict.SUPPORTED;
    }

    Verdict onlyOf(List<String> group, String country, Ballot ballot) {
        var those = new ArrayList<String>();
        for (var member : group) {
            if (did(member, ballot)) {
                those.add(member);
            }
        }
        return those.equals(List.of(country)) ? Verdict.SUPPORTED : Verdict.REFUTED;
    }

    Verdict all(List<String> group, Ballot ballot) {
        return truth(count(group, ballot) == group.size());
    }

    Verdict most(List<String> group, Ballot ballot) {
        return truth(count(group, ballot) > group.size() - count(group, ballot));
    }

    Verdict none(List<String> group, Ballot ballot) {
        return truth(group.stream().noneMatch(member -> did(member, ballot)));
    }

    Verdict any(List<String> group, Ballot ballot) {
        return truth(group.stream().anyMatch(member -> did(member, ballot)));
    }

    Verdict bare(List<String> group, Ballot ballot) {
        if (all(group, ballot) == Verdict.SUPPORTED) {
            return Verdict.SUPPORTED;
        }
        return most(group, ballot) == Verdict.SUPPORTED ? Verdict.INEXACT : Verdict.REFUTED;
    }

    Verdict several(List<String> group, Ballot ballot) {
        int count = count(group, ballot);
        return count == 2 ? Verdict.INEXACT : truth(count > 2);
    }

    Verdict exactly(int number, List<String> group, Ballot ballot) {
        return number(number, count(group, ballot));
    }

    /// A plain count: itself, or off by one where it ends in 0 or 5 (rule 3).
    static Verdict number(int said, int fact) {
        if (said == fact) {
            return Verdict.SUPPORTED;
        }
        return said % 5 == 0 && Math.abs(said - fact) == 1 ? Verdict.INEXACT : Verdict.REFUTED;
    }

    private static Verdict truth(boolean holds) {
        return holds ? Verdict.SUPPORTED : Verdict.REFUTED;
    }
}
