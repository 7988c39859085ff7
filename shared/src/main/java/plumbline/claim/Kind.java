package plumbline.claim;

/// What sort of thing a claim says (http-api.md).
public enum Kind {
    VOTE_SHARE,
    VOTE_COUNT,
    MARGIN,
    RANK,
    WINNER,
    SEATS,
    TURNOUT,
    VOTERS,
    ELECTORATE,
    COUNTRY_VOTE,
    GROUP_VOTE,
    TALLY,
    ADOPTION,
    VETO,
    CHANGE,
    DATE,
    MEMBERSHIP,
    OFFICE,
    MEETING,
    DURATION
}
