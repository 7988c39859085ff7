package plumbline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Vote;

/// The English of the explanations.
final class Wording {

    /// How many names a sentence takes before it only counts the others.
    private static final int NAMES = 8;

    private Wording() {}

    /// "A", "A and B", "A, B and C".
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// The names, as many as a sentence takes.
    static String some(List<String> names) {
        if (names.size() <= NAMES) {
            return list(names);
        }
        var shown = new ArrayList<>(names.subList(0, NAMES - 1));
        shown.add((names.size() - shown.size()) + " others");
        return list(shown);
    }

    /// What someone who did this did: "abstained", "did not vote against".
    static String did(Deed deed) {
        return deed.turned() ? didNot(deed.ballot()) : did(deed.ballot());
    }

    private static String did(Ballot ballot) {
        return switch (ballot) {
            case YES -> "voted in favour";
            case NO -> "voted against";
            case ABSTAIN -> "abstained";
            case ABSENT -> "did not vote";
            case NOT_YES -> "did not vote in favour";
            case NOT_NO -> "did not vote against";
            case NEITHER -> "voted neither way";
        };
    }

    private static String didNot(Ballot ballot) {
        return switch (ballot) {
            case YES -> "did not vote in favour";
            case NO -> "did not vote against";
            case ABSTAIN -> "did not abstain";
            case ABSENT -> "took part";
            case NOT_YES -> "voted in favour";
            case NOT_NO -> "voted against";
            case NEITHER -> "voted one way or the other";
        };
    }

    /// What a country did that voted so.
    static String did(Vote vote) {
        return switch (vote) {
            case YES -> "voted in favour";
            case NO -> "voted against";
            case ABSTAIN -> "abstained";
            case ABSENT -> "was absent";
        };
    }

    /// "abstained", after "having".
    static String having(Vote vote) {
        return vote == Vote.ABSENT ? "been absent" : did(vote);
    }

    /// "abstain", after "to".
    static String to(Vote vote) {
        return switch (vote) {
            case YES -> "vote in favour";
            case NO -> "vote against";
            case ABSTAIN -> "abstain";
            case ABSENT -> "stay away";
        };
    }

    /// What several did that voted so.
    static String didTogether(Vote vote) {
        return vote == Vote.ABSENT ? "were absent" : did(vote);
    }

    /// "94 in favour".
    static String number(int number, Vote vote) {
        return number
                + switch (vote) {
                    case YES -> " in favour";
                    case NO -> " against";
                    case ABSTAIN -> number == 1 ? " abstention" : " abstentions";
                    case ABSENT -> " absent";
                };
    }

    /// "94 in favour, 14 against, 73 abstentions", as far as known, of those asked for.
    static String tally(Tally tally, Collection<Vote> asked) {
        var parts = new ArrayList<String>();
        for (var vote : Vote.values()) {
            if (asked.contains(vote) && tally.of(vote).isPresent()) {
                parts.add(number(tally.of(vote).getAsInt(), vote));
            }
        }
        return String.join(", ", parts);
    }
}
