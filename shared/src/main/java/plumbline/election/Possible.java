package plumbline.election;

import java.math.BigDecimal;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;

/// Whether an assertion that was read can be meant at all: votes, seats and people are counted in
/// whole numbers, and a part of a whole lies between nothing and all of it.
final class Possible {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Possible() {}

    static boolean is(Assertion assertion) {
        return switch (assertion) {
            case Assertion.Share(var _, var percent, var _) -> isPart(percent);
            case Assertion.TurnoutShare(var percent) -> isPart(percent);
            case Assertion.Votes(var _, var votes) -> isCount(votes);
            case Assertion.Seats(var _, var seats) -> isCount(seats);
            case Assertion.Sum(var _, var in, var figure) -> isOf(in, figure);
            case Assertion.Highest(var in, var figure) -> isOf(in, figure);
            case Assertion.SeatShare(var _, var percent) -> isPart(percent);
            case Assertion.Voters(var voters) -> isCount(voters);
            case Assertion.Electorate(var electorate) -> isCount(electorate);
            case Assertion.Abstainers(var abstainers) -> isCount(abstainers);
            case Assertion.Margin(var _, var _, var in, var by) -> isOf(in, by);
            case Assertion.Deficit(var _, var _, var in, var by) -> isOf(in, by);
            case Assertion.Gap(var _, var in, var by) -> isOf(in, by);
            case Assertion.Multiple(var _, var _, var _, var times) -> times.value().signum() > 0;
            case Assertion.Rank _,
                    Assertion.Ahead _,
                    Assertion.Winner _,
                    Assertion.Advanced _,
                    Assertion.Change _,
                    Assertion.HeldOn _ ->
                    true;
        };
    }

    private static boolean isOf(Measure in, Figure by) {
        return switch (in) {
            case POINTS -> isPart(by);
            case VOTES, SEATS -> isCount(by);
        };
    }

    private static boolean isPart(Figure percent) {
        return percent.value().signum() >= 0 && percent.value().compareTo(ALL) <= 0;
    }

    private static boolean isCount(Figure count) {
        return count.value().signum() >= 0 && count.value().stripTrailingZeros().scale() <= 0;
    }
}
