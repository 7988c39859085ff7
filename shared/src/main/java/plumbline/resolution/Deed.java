package plumbline.resolution;

import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.fact.Vote;

/// What voters are said to have done, or not to have done (verdicts.md, rules 10 and 12).
///
/// @param ballot the vote that is spoken of
/// @param turned whether they are said not to have cast it ("did not abstain")
record Deed(Ballot ballot, boolean turned) {

    /// The deed of having cast that ballot.
    static Deed of(Ballot ballot) {
        return new Deed(ballot, false);
    }

    /// Not to have done it.
    Deed undone() {
        return new Deed(ballot, !turned);
    }

    /// Whether whoever voted so did it.
    boolean fits(Vote vote) {
        return fits(ballot, vote) != turned;
    }

    /// Whether whoever voted so came close: of a country that abstained, "did not vote" is inexact.
    boolean comesClose(Vote vote) {
        return ballot == Ballot.ABSENT && !turned && vote == Vote.ABSTAIN;
    }

    /// Whether only someone who had a vote can have done it; "did not support" is also true of
    /// those who had none.
    boolean takesAVote() {
        return !turned
                && switch (ballot) {
                    case YES, NO, ABSTAIN -> true;
                    case ABSENT, NOT_YES, NOT_NO, NEITHER -> false;
                };
    }

    private static boolean fits(Ballot ballot, Vote vote) {
        return switch (ballot) {
            case YES -> vote == Vote.YES;
            case NO -> vote == Vote.NO;
            case ABSTAIN -> vote == Vote.ABSTAIN;
            case ABSENT -> vote == Vote.ABSENT;
            case NOT_YES -> vote != Vote.YES;
            case NOT_NO -> vote != Vote.NO;
            case NEITHER -> vote == Vote.ABSTAIN || vote == Vote.ABSENT;
        };
    }
}
