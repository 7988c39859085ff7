package plumbline.election;

import plumbline.text.Rule;

/// What a rule of the election grammar claims: the word behind its `as`, `TURNOUT-SHARE` for
/// `TURNOUT_SHARE`.
enum ClaimSort {
    ABSTENTION,
    ADVANCED,
    AHEAD,
    AHEAD_OF_ALL,
    BEATEN_INTO,
    BEHIND,
    BEHIND_BOTH,
    CHOICE_BARE,
    CHOICE_CHANGE,
    CHOICE_COMPARED,
    CHOICE_FIGURE,
    CHOICE_FROM_TO,
    CHOICE_MAJORITY,
    CHOICE_TO_FROM,
    CHOICE_VOTES,
    DATE,
    DEFICIT,
    DELTA,
    DIRECTION,
    ELECTORATE,
    FINALISTS,
    FOLLOWED,
    GAP,
    GETS_FIGURE,
    IT_FROM_TO,
    LAST,
    LOSER,
    MARGIN,
    MARGIN_BEHIND,
    MARGIN_BETWEEN,
    MISSED,
    MOST,
    MOVED_FIGURE,
    MOVED_TO,
    MULTIPLE,
    MULTIPLIED,
    NEXT_IN_OFFICE,
    NOBODY,
    NO_SEATS,
    OVERTAKING,
    PAIR,
    PARTY_SEATS,
    PART_LOST,
    RANK,
    REFERENDUM_NO,
    REFERENDUM_PAIR,
    REFERENDUM_TOPIC,
    REFERENDUM_WINNER,
    REFERENDUM_YES,
    RUNNER_UP,
    STRANGER,
    THEN,
    TOP,
    TURNOUT,
    TURNOUT_CHANGE,
    TURNOUT_FROM_TO,
    TURNOUT_MISSED,
    TURNOUT_SHARE,
    UP_FROM,
    VOTERS,
    WINNER;

    /// The sort of a rule.
    ///
    /// @throws IllegalArgumentException where the rule's resource names no such sort
    static ClaimSort of(Rule rule) {
        for (var sort : values()) {
            if (sort.name().replace('_', '-').equals(rule.sort())) {
                return sort;
            }
        }
        throw new IllegalArgumentException(rule.name() + ": no such sort of claim: " + rule.sort());
    }
}
