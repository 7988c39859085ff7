package plumbline.resolution;

import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.Alike;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.fact.Vote;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

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
                    case GroupVote vote -> GroupVotes.judge(vote, negated, before);
                };
        return finding.verdict().decides()
                ? finding.explained(
                        before.howVoted(claim.with().ids()) + ". " + finding.explanation())
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
