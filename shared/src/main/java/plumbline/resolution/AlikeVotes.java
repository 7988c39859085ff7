package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.Alike;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Vote;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Rule 12, "sided with X": they voted as that country is recorded to have voted.
final class AlikeVotes {

    private AlikeVotes() {}

    static Finding judge(Alike claim, boolean negated, Case before) {
        var ballot = ballotOf(claim.with(), before);
        if (ballot.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_ROLL_CALL,
                    "The roll call of "
                            + before.symbol()
                            + " that is stored does not tell which side "
                            + claim.with().text()
                            + " took.");
        }
        var finding =
                switch (claim.voters().as(ballot.get())) {
                    case CountryVote vote -> CountryVotes.judge(vote, negated, before);
                    case GroupVote vote -> others(vote, claim.with(), negated, before);
                };
        return finding.verdict().decides()
                ? finding.explained(
                        before.howVoted(claim.with().ids()) + ". " + finding.explanation())
                : finding;
    }

    /// "No ally stood with Washington", "four sided with Russia": the others, as a country stands
    /// with itself in any case. Whoever counts it in all the same leaves the number open.
    private static Finding others(GroupVote vote, Named with, boolean negated, Case before) {
        var withoutIt =
                new GroupVote(
                        vote.group(),
                        vote.quantity(),
                        vote.ballot(),
                        List.of(with),
                        Optional.of(vote.ballot()));
        var finding = GroupVotes.judge(withoutIt, negated, before);
        boolean counted = vote.quantity() instanceof Quantity.Exactly;
        return counted
                        && finding.verdict() == Verdict.REFUTED
                        && GroupVotes.judge(vote, negated, before).verdict() != Verdict.REFUTED
                ? Finding.undecided(
                        Reason.NO_FIGURE,
                        "Whether "
                                + with.text()
                                + " is one of those that are counted is left open.")
                : finding;
    }

    /// The side that a country took: whoever was absent took none.
    private static Optional<Ballot> ballotOf(Named with, Case before) {
        var votes =
                with.ids().stream().map(code -> before.vote().of(code)).collect(Collectors.toSet());
        return votes.size() == 1
                ? votes.iterator().next().filter(vote -> vote != Vote.ABSENT).map(Ballot::of)
                : Optional.empty();
    }
}
