package plumbline.resolution;

import plumbline.fact.Vote;

/// How sentences that tests generate say how a country voted.
final class VoteWords {

    private VoteWords() {}

    /// "voted for", before what was voted on.
    static String did(Vote vote) {
        return switch (vote) {
            case YES -> "voted for";
            case NO -> "voted against";
            case ABSTAIN -> "abstained on";
            case ABSENT -> "did not vote on";
        };
    }

    /// "voting for", before what was voted on.
    static String doing(Vote vote) {
        return switch (vote) {
            case YES -> "voting for";
            case NO -> "voting against";
            case ABSTAIN -> "abstaining on";
            case ABSENT -> "not voting on";
        };
    }

    /// "voted in favour", with nothing behind it.
    static String alone(Vote vote) {
        return switch (vote) {
            case YES -> "voted in favour";
            case NO -> "voted against";
            case ABSTAIN -> "abstained";
            case ABSENT -> "stayed away";
        };
    }
}
