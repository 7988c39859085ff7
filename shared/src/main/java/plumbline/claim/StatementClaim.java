package plumbline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A claim on what statements say: offices, memberships, meetings, visits, and the dates and
/// lengths of time that follow from them.
///
/// @param assertion what is said
/// @param negated whether it is turned round
/// @param publishedOn when it was said: intervals that are still open end there
public record StatementClaim(Assertion assertion, boolean negated, Optional<LocalDate> publishedOn)
        implements Claim {

    @Override
    public Kind kind() {
        return assertion.kind();
    }

    /// An office as a claim names it.
    ///
    /// @param office "president"; empty for "led the country", "was in office"
    /// @param country the country, where the claim names one
    public record Post(Optional<String> office, Optional<Named> country) {}

    /// A length of time as written.
    ///
    /// @param figure the number, in the unit; decades and centuries in years
    public record Length(Figure figure, Unit unit) {}

    /// What a length of time counts.
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /// How a country comes to belong to an organization.
    public enum Belonging {
        /// is a member
        MEMBER,
        /// joined, became a member, has been one since
        JOINED,
        /// was a member at some time
        ONCE,
        /// was there from the beginning
        FOUNDER,
        /// joined once more
        REJOINED,
        /// left, withdrew
        LEFT
    }

    /// What the times have in common at which several countries joined or left.
    public enum Together {
        DAY,
        YEAR
    }

    /// Something that happened on a date.
    public sealed interface Happening {

        /// A country became independent; of several, each did.
        ///
        /// @param of the country that it left, where the claim names it
        /// @param declared whether it is said to have declared its independence, which may have
        ///     been some time before
        record Independence(List<Named> countries, Optional<Named> of, boolean declared)
                implements Happening {
            public Independence {
                countries = List.copyOf(countries);
            }
        }

        /// Two countries established diplomatic relations.
        record Relations(Named country, Named other) implements Happening {}

        /// An event took place.
        ///
        /// @param event its name, with the ids of the statements that tell of it
        ///
        /// @param named whether the words name the event, which may otherwise be another of its
        // kind
        record Occasion(Named event, Optional<Named> place, boolean named) implements Happening {}
    }

    /// One thing said.
    public sealed interface Assertion {

        /// The kind of claim that says it.
        Kind kind();

        /// A person held an office.
        ///
        /// @param from when the person is said to have taken it
        /// @param until when the person is said to have left it
        /// @param at a time at which the person is said to have held it
        /// @param current whether the person is said to hold it still
        /// @param anew whether the beginning of a later term may be meant: an oath, an inauguration
        record HeldOffice(
                Named person,
                Post post,
                Optional<Period> from,
                Optional<Period> until,
                Optional<Period> at,
                boolean current,
                boolean anew)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.OFFICE;
            }
        }

        /// A person held an office twice, with somebody else in between.
        record HeldTwice(HeldOffice first, HeldOffice again) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.OFFICE;
            }
        }

        /// A person is the so-and-so-manieth to have held an office of a country.
        record OfficeOrder(Named person, Post post, int nth) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.OFFICE;
            }
        }

        /// A person held an office directly after another.
        ///
        /// @param predecessor who held it before
        /// @param when when the one took over from the other, where the claim says it
        record Succeeded(Named person, Named predecessor, Post post, Optional<Period> when)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.OFFICE;
            }
        }

        /// A person won, began or serves a term of office.
        ///
        /// @param term the number of the term
        /// @param begun when it is said to have begun, where the claim says it
        /// @param current whether the person is said to be serving it
        record Term(Named person, Post post, int term, Optional<Period> begun, boolean current)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.OFFICE;
            }
        }

        /// A person served so many terms of office.
        record TermCount(Named person, Post post, Figure terms) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.OFFICE;
            }
        }

        /// A person held an office for so long.
        record OfficeLength(Named person, Post post, Length length) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.DURATION;
            }
        }

        /// Something happened then.
        record HappenedOn(Happening happening, Period when) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.DATE;
            }
        }

        /// Something happened so long ago.
        ///
        /// @param anniversary whether it is counted as an anniversary is, in whole years
        /// @param at the time from which it is counted back; the publication where it is empty
        record TimeSince(
                Happening happening, Length length, boolean anniversary, Optional<Period> at)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.DURATION;
            }
        }

        /// Two persons met.
        record Met(Named person, Named other, Optional<Named> place, Optional<Period> when)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.MEETING;
            }
        }

        /// A person visited each of these places.
        ///
        /// @param arrived whether the time is that of the arrival
        record Visited(Named person, List<Named> places, Optional<Period> when, boolean arrived)
                implements Assertion {
            public Visited {
                places = List.copyOf(places);
            }

            @Override
            public Kind kind() {
                return Kind.MEETING;
            }
        }

        /// Each of these countries belongs to an organization, or came to, or left it.
        ///
        /// @param when when it joined or left, or when it is said to be a member
        /// @param until when a membership that is said to have begun then ended
        /// @param together what the times have in common at which several joined or left
        record Membership(
                List<Named> countries,
                Named organization,
                Belonging belonging,
                Optional<Period> when,
                Optional<Period> until,
                Optional<Together> together)
                implements Assertion {
            public Membership {
                countries = List.copyOf(countries);
            }

            @Override
            public Kind kind() {
                return Kind.MEMBERSHIP;
            }
        }

        /// Each of these countries has belonged to an organization for so long.
        record MembershipLength(List<Named> countries, Named organization, Length length)
                implements Assertion {
            public MembershipLength {
                countries = List.copyOf(countries);
            }

            @Override
            public Kind kind() {
                return Kind.DURATION;
            }
        }

        /// A country is the so-and-so-manieth that joined an organization, or that left it.
        ///
        /// @param nth its place; empty for the last
        /// @param left whether it is about leaving
        record MembershipOrder(
                Named country, Named organization, Optional<Integer> nth, boolean left)
                implements Assertion {
            @Override
            public Kind kind() {
                return Kind.MEMBERSHIP;
            }
        }

        /// An organization has so many members.
        record MemberCount(Named organization, Figure members) implements Assertion {
            @Override
            public Kind kind() {
                return Kind.MEMBERSHIP;
            }
        }
    }
}
