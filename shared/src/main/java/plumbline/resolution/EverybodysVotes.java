package plumbline.resolution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Vote;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Rule 11 for everybody who had a vote ("no country voted against", "most members abstained"): the
/// tally tells, also without a roll call.
final class EverybodysVotes {

    private EverybodysVotes() {}

    static Finding judge(GroupVote claim, boolean negated, Case before) {
        boolean whole = negated && Quantities.isTurnedWhole(claim.quantity());
        var deed = new Deed(claim.ballot(), negated && !whole);
        var counts = asCounts(claim, deed);
        if (counts.isPresent()) {
            return Tallies.judge(counts.get(), false, before);
        }
        var wrongException =
                whole ? Optional.<Finding>empty() : GroupVotes.wrongException(claim, deed, before);
        if (wrongException.isPresent()) {
            return wrongException.get();
        }
        var excepted = Standings.of(claim.except(), deed, before);
        var count = count(deed, excepted, before);
        if (count.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "How many " + Wording.did(deed) + " on " + before.symbol() + " is not stored.");
        }
        var outcome = outcome(claim.quantity(), deed, count.get(), before);
        return before.finding(
                whole ? outcome.negated() : outcome,
                explanation(count.get(), deed, before),
                List.of(evidence(count.get(), deed, before)));
    }

    /// A plain number of one vote is a figure of the tally.
    private static Optional<Counts> asCounts(GroupVote claim, Deed deed) {
        if (deed.turned()
                || !claim.except().isEmpty()
                || !(claim.quantity() instanceof Quantity.Exactly(Figure number))) {
            return Optional.empty();
        }
        return vote(claim.ballot()).map(vote -> new Counts(figures(vote, number)));
    }

    private static Map<Vote, Figure> figures(Vote vote, Figure number) {
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        figures.put(vote, number);
        return figures;
    }

    private static Optional<Vote> vote(Ballot ballot) {
        return switch (ballot) {
            case YES -> Optional.of(Vote.YES);
            case NO -> Optional.of(Vote.NO);
            case ABSTAIN -> Optional.of(Vote.ABSTAIN);
            case ABSENT -> Optional.of(Vote.ABSENT);
            case NOT_YES, NOT_NO, NEITHER -> Optional.empty();
        };
    }

    /// How many did it, without those that are excepted; those who came close are not told apart.
    private static Optional<GroupCount> count(Deed deed, Standings excepted, Case before) {
        var size = before.vote().size();
        var number = before.vote().number(deed);
        int among = excepted.number(Standing.DID);
        if (number.isPresent()) {
            int did = number.getAsInt() - among;
            int rest = size.orElse(number.getAsInt()) - excepted.all().size();
            return Optional.of(new GroupCount(did, 0, 0, sizes(size, rest)));
        }
        if (size.isEmpty()) {
            return Optional.empty();
        }
        var standings = Standings.of(before.vote().named(), deed, before);
        int unnamed = size.getAsInt() - before.vote().named().size();
        int unknown = standings.number(Standing.UNKNOWN) + Math.max(0, unnamed);
        int did = standings.number(Standing.DID) - among;
        return Optional.of(
                new GroupCount(did, 0, unknown, Set.of(size.getAsInt() - excepted.all().size())));
    }

    /// A size that is not known is none.
    private static Set<Integer> sizes(OptionalInt size, int rest) {
        return size.isPresent() ? Set.of(rest) : Set.of(0);
    }

    /// Where all that took part did it, but not all that had a vote, or most of the one and not of
    /// the other, the claim is not right as stated.
    private static Outcome outcome(Quantity quantity, Deed deed, GroupCount count, Case before) {
        var ofMembers = count.judge(quantity);
        var present = tookPart(before);
        if (!Quantities.isRelative(quantity)
                || !deed.takesAVote()
                || ofMembers.verdict() != Verdict.REFUTED
                || present.isEmpty()
                || present.getAsInt() < count.did()) {
            return ofMembers;
        }
        var ofPresent =
                new GroupCount(count.did(), 0, 0, Set.of(present.getAsInt())).judge(quantity);
        return ofPresent.verdict() == Verdict.REFUTED
                ? ofMembers
                : Outcome.inexact(Quantities.RULE);
    }

    private static OptionalInt tookPart(Case before) {
        return before.vote().sum(List.of(Vote.YES, Vote.NO, Vote.ABSTAIN));
    }

    private static String explanation(GroupCount count, Deed deed, Case before) {
        return said(count, deed) + " on " + before.symbol() + ".";
    }

    private static Evidence evidence(GroupCount count, Deed deed, Case before) {
        return before.evidence(said(count, deed));
    }

    private static String said(GroupCount count, Deed deed) {
        int size = count.sizes().iterator().next();
        return count.did()
                + (count.unknown() > 0 ? " or more" : "")
                + (size > 0 ? " of " + size + " members " : " members ")
                + Wording.did(deed);
    }
}
