package plumbline.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.fact.PartialDate;
import plumbline.fact.Vote;

/// A claim on a recorded vote in a body of the United Nations.
///
/// @param event which resolution is meant
/// @param assertion what is said of it
/// @param negated whether the assertion is turned round
public record ResolutionClaim(EventReference event, Assertion assertion, boolean negated)
        implements Claim {

    @Override
    public Kind kind() {
        return assertion.kind();
    }

    /// One thing said of a recorded vote.
    public sealed interface Assertion {

        /// The kind of claim that says it.
        Kind kind();

        /// Each of these countries voted so (rule 12: one list with one verb is one claim).
        ///
        /// @param only whether they are said to be the only ones: of `within`, or of all
        /// @param within the group among which they are the only ones
        record CountryVote(
                List<Named> countries, Ballot ballot, boolean only, Optional<Group> within)
                implements OfVoters {
            public CountryVote {
                countries = List.copyOf(countries);
            }

            @Override
            public CountryVote as(Ballot other) {
                return new CountryVote(countries, other, only, within);
            }

            @Override
            public Kind kind() {
                return within.isPresent() && only ? Kind.GROUP_VOTE : Kind.COUNTRY_VOTE;
            }
        }

        /// So many of a group voted so (rule 11).
        ///
        /// @param except countries of the group that are said to be the exception
        /// @param exceptDid how those are said to have voted, where the claim says it
        record GroupVote(
                Group group,
                Quantity quantity,
                Ballot ballot,
                List<Named> except,
                Optional<Ballot> exceptDid)
                implements OfVoters {
            public GroupVote {
                except = List.copyOf(except);
            }

            @Override
            public GroupVote as(Ballot other) {
                return new GroupVote(group, quantity, other, except, exceptDid);
            }

            @Override
            public Kind kind() {
                return Kind.GROUP_VOTE;
            }
        }

        /// Each of these countries, and so many others of some countries' neighbours, voted so.
        ///
        /// @param countries those that are named; none where only neighbours are spoken of
        /// @param of whose neighbours: most often those of the countries themselves
        record NeighbourVote(List<Named> countries, List<Named> of, Quantity others, Ballot ballot)
                implements Assertion {
            public NeighbourVote {
                countries = List.copyOf(countries);
                of = List.copyOf(of);
            }

            @Override
            public Kind kind() {
                return Kind.GROUP_VOTE;
            }
        }

        /// Voters, and which way they voted.
        sealed interface OfVoters extends Assertion permits CountryVote, GroupVote {

            /// The same voters with another ballot.
            OfVoters as(Ballot ballot);
        }

        /// They voted as another country did, whichever way that was ("sided with Russia").
        ///
        /// @param voters who did, with any ballot
        record Alike(OfVoters voters, Named with) implements Assertion {
            @Override
            public Kind kind() {
                return voters.kind();
            }
        }

        /// How many voted how (rule 12: the figures of one vote in one sentence are one claim).
        ///
        /// @param eitherWay whether yes and no may be meant the other way round ("rejected by 121
        ///     to 35" leaves open which of them is which)
        record Counts(Map<Vote, Figure> figures, boolean eitherWay) implements Assertion {
            public Counts {
                var copy = new EnumMap<Vote, Figure>(Vote.class);
                copy.putAll(figures);
                figures = Collections.unmodifiableMap(copy);
            }

            /// Figures that are each of the vote they are said to be of.
            public Counts(Map<Vote, Figure> figures) {
                this(figures, false);
            }

            @Override
            public Kind kind() {
                return Kind.TALLY;
            }
        }

        /// How many cast one of these votes, taken together ("55 did not say yes").
        record Sum(Set<Vote> votes, Figure number) implements Assertion {
            public Sum {
                votes = Collections.unmodifiableSet(EnumSet.copyOf(votes));
            }

            @Override
            public Kind kind() {
                return Kind.TALLY;
            }
        }

        /// Which part voted so, in percent of a whole ("two-thirds of the members").
        record Part(Vote vote, Figure percent, Whole of) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.TALLY;
            }
        }

        /// It was adopted, or it was not; on that date, where one is claimed.
        record Adoption(boolean adopted, Optional<PartialDate> on) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.ADOPTION;
            }
        }

        /// It was vetoed: by each of these, or by anyone where none is named.
        record Veto(List<Named> by, boolean only) implements Assertion {
            public Veto {
                by = List.copyOf(by);
            }

            @Override
            public Kind kind() {
                return Kind.VETO;
            }
        }

        /// The number of one vote compared with that at another resolution, or with the number of
        /// another vote at the same one ("more opponents than abstainers").
        ///
        /// @param than the other vote, where it is not the same one
        record Change(Vote vote, Vote than, EventReference since, ElectionClaim.Movement change)
                implements Assertion {

            /// The number of one vote then and now.
            public Change(Vote vote, EventReference since, ElectionClaim.Movement change) {
                this(vote, vote, since, change);
            }

            @Override
            public Kind kind() {
                return Kind.CHANGE;
            }
        }
    }

    /// What a country is said to have done (rule 12).
    public enum Ballot {
        YES,
        NO,
        ABSTAIN,
        /// did not vote, took no part, was absent; of a country that abstained this is inexact
        ABSENT,
        /// did not support, refused to back: anything but yes
        NOT_YES,
        /// did not oppose: anything but no
        NOT_NO,
        /// neither supported nor opposed: abstained, or was absent
        NEITHER;

        /// The ballot that a recorded vote is.
        public static Ballot of(Vote vote) {
            return switch (vote) {
                case YES -> YES;
                case NO -> NO;
                case ABSTAIN -> ABSTAIN;
                case ABSENT -> ABSENT;
            };
        }
    }

    /// Whose votes are counted.
    public sealed interface Group {
        /// A stored group or organization, by name.
        record Stored(Named name) implements Group {}

        /// A region or another built-in set of countries.
        ///
        /// @param name as written
        /// @param countries codes of its members
        record BuiltIn(String name, List<String> countries) implements Group {
            public BuiltIn {
                countries = List.copyOf(countries);
            }
        }

        /// Everybody who had a vote.
        record Everyone() implements Group {}
    }

    /// How many of a group (rule 11).
    public sealed interface Quantity {
        /// all, every, each
        record All() implements Quantity {}

        /// a bare plural: all are meant, most will pass as inexact
        record Bare() implements Quantity {}

        /// more than half
        record Most() implements Quantity {}

        /// no, none
        record None() implements Quantity {}

        /// some, any: one or more
        record Any() implements Quantity {}

        /// several, a number of: three or more, two being inexact
        record Several() implements Quantity {}

        /// a few: two or more
        record AFew() implements Quantity {}

        /// exactly so many, or about, or more than so many
        record Exactly(Figure number) implements Quantity {}

        /// all but so many
        record AllBut(int number) implements Quantity {}

        /// a part, in percent of the group
        record Part(Figure percent) implements Quantity {}

        /// all of a group said to have so many members ("all five", "both")
        record AllOf(int size) implements Quantity {}
    }

    /// What a part of the votes is a part of.
    public enum Whole {
        /// Yes plus no: the base of a bare majority in the UN (rule 6).
        YES_AND_NO,
        /// All members of the body.
        MEMBERS,
        /// All that took part: yes, no and abstentions.
        VOTING
    }
}
