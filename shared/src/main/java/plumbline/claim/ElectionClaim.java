package plumbline.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.fact.PartialDate;

/// A claim on an election or a referendum.
///
/// @param event which election is meant
/// @param report which report of it is asked for, if one is named (rule 8)
/// @param assertion what is said of it
/// @param negated whether the assertion is turned round
public record ElectionClaim(
        EventReference event,
        Optional<ReportReference> report,
        Assertion assertion,
        boolean negated)
        implements Claim {

    @Override
    public Kind kind() {
        return assertion.kind();
    }

    /// What a share is a share of (rule 6).
    public enum Base {
        /// The votes counted: the base of a stored percentage.
        VALID_VOTES,
        /// All ballots cast, the invalid ones too.
        VOTES_CAST,
        /// Everybody entitled to vote.
        ELECTORATE,
        /// "voters", "votes": valid votes, or votes cast where that fits better.
        OPEN
    }

    /// What a margin or a change is counted in.
    public enum Measure {
        /// Percentage points of the vote.
        POINTS,
        VOTES,
        SEATS
    }

    /// One thing said of an election.
    public sealed interface Assertion {

        /// The kind of claim that says it.
        Kind kind();

        /// A choice's share of the vote, in percent.
        record Share(Named choice, Figure percent, Base base) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.VOTE_SHARE;
            }
        }

        /// How many votes a choice got.
        record Votes(Named choice, Figure votes) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.VOTE_COUNT;
            }
        }

        /// How many seats a choice got.
        record Seats(Named choice, Figure seats) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.SEATS;
            }
        }

        /// What several choices got together: percent of the vote, votes or seats.
        record Sum(List<Named> choices, Measure in, Figure figure) implements Assertion {

            public Sum {
                choices = severalOf(choices);
            }

            @Override
            public Kind kind() {
                return ofTotal(in);
            }
        }

        /// How much the one got that got the most, whoever that is.
        record Highest(Measure in, Figure figure) implements Assertion {
            @Override
            public Kind kind() {
                return ofTotal(in);
            }
        }

        /// What part of all seats a choice won, or several won together, in percent; whoever won
        /// the most, where no choice is named.
        record SeatShare(List<Named> choices, Figure percent) implements Assertion {

            public SeatShare {
                choices = List.copyOf(choices);
            }

            @Override
            public Kind kind() {
                return Kind.SEATS;
            }
        }

        /// A choice came through a first round to the second.
        record Advanced(Named choice) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.WINNER;
            }
        }

        /// A choice's place among candidates and parties: 1 for the first; counted from the end
        /// where `fromLast` is set (1 for the last). By seats where `by` says so, else by votes.
        record Rank(Named choice, int rank, boolean fromLast, Measure by) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.RANK;
            }
        }

        /// A choice got more than another, or than each of the others where `over` is empty.
        record Ahead(Named choice, Optional<Named> over, Measure by) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.RANK;
            }
        }

        /// By how much a choice was ahead of another; of the runner-up where `over` is empty.
        record Margin(Named choice, Optional<Named> over, Measure in, Figure by)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.MARGIN;
            }
        }

        /// How far a choice was behind the one in a place: the first, or the second and last that
        /// came through to another round.
        record Deficit(Named choice, int place, Measure in, Figure by) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.MARGIN;
            }
        }

        /// How far two choices were apart, whichever of them was ahead: the two that are named, the
        /// one that is named and the best of the others, or the first and the second.
        record Gap(List<Named> between, Measure in, Figure by) implements Assertion {

            public Gap {
                between = List.copyOf(between);
                if (between.size() > 2) {
                    throw new IllegalArgumentException("A gap is between two: " + between);
                }
            }

            @Override
            public Kind kind() {
                return Kind.MARGIN;
            }
        }

        /// A choice got so many times what another got: the votes or the seats. The first got
        /// them, where no choice is named; of the best of the others, where `over` is empty.
        record Multiple(Optional<Named> choice, Optional<Named> over, Measure in, Figure times)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.MARGIN;
            }
        }

        /// A choice won.
        record Winner(Named choice) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.WINNER;
            }
        }

        /// Turnout in percent of the electorate.
        record TurnoutShare(Figure percent) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.TURNOUT;
            }
        }

        /// How many voted.
        record Voters(Figure voters) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.VOTERS;
            }
        }

        /// How many were entitled to vote.
        record Electorate(Figure electorate) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.ELECTORATE;
            }
        }

        /// How many were entitled to vote and did not: electorate less voters.
        record Abstainers(Figure abstainers) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.VOTERS;
            }
        }

        /// A quantity of this election compared with the same quantity of an earlier one.
        ///
        /// @param of what changed
        /// @param since the other election
        /// @param change how: by how much up (positive) or down (negative), or only which way
        record Change(Quantity of, EventReference since, Movement change) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.CHANGE;
            }
        }

        /// It was held on that day.
        record HeldOn(PartialDate date) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.DATE;
            }
        }
    }

    private static Kind ofTotal(Measure in) {
        return switch (in) {
            case POINTS -> Kind.VOTE_SHARE;
            case VOTES -> Kind.VOTE_COUNT;
            case SEATS -> Kind.SEATS;
        };
    }

    private static List<Named> severalOf(List<Named> choices) {
        if (choices.size() < 2) {
            throw new IllegalArgumentException("Only several have something together: " + choices);
        }
        return List.copyOf(choices);
    }

    /// A quantity that can be compared over two elections.
    public sealed interface Quantity {
        /// A choice's share in percent, or its votes, or its seats. `before` is the choice at the
        /// other election where it is not the same one.
        record OfChoice(Named choice, Optional<Named> before, Measure in) implements Quantity {}

        /// Turnout in percent.
        record TurnoutPercent() implements Quantity {}

        /// The number of voters.
        record VoterCount() implements Quantity {}

        /// The number of people entitled to vote.
        record ElectorateCount() implements Quantity {}
    }

    /// How a quantity moved between two elections.
    public sealed interface Movement {
        /// Only which way: up, down.
        record Direction(boolean up) implements Movement {}

        /// Unchanged at the precision at which it is written.
        record Unchanged() implements Movement {}

        /// By an amount in the quantity's own unit (percentage points, votes, seats), up or down.
        record By(boolean up, Figure amount) implements Movement {}

        /// By a part of itself, in percent of the earlier value ("a fifth more").
        record ByPercent(boolean up, Figure percent) implements Movement {}

        /// To so many times the earlier value: 2 for doubled, 0.5 for halved.
        record Times(Figure factor) implements Movement {

            /// The multiple itself, with its band.
            public Times(BigDecimal factor) {
                this(new Figure(factor, BigDecimal.ONE, new Figure.Sense.Multiple()));
            }
        }
    }
}
