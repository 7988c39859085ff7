package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.Named;

/// The choices that a claim names at its own election, the one that it is about first.
final class NamedChoices {

    private NamedChoices() {}

    static List<Named> of(Assertion assertion) {
        return switch (assertion) {
            case Assertion.Share(var choice, _, _) -> List.of(choice);
            case Assertion.Votes(var choice, _) -> List.of(choice);
            case Assertion.Seats(var choice, _) -> List.of(choice);
            case Assertion.Sum(var choices, _, _) -> choices;
            case Assertion.SeatShare(var choices, _) -> choices;
            case Assertion.Deficit(var choice, _, _, _) -> List.of(choice);
            case Assertion.Advanced(var choice) -> List.of(choice);
            case Assertion.Rank(var choice, _, _, _) -> List.of(choice);
            case Assertion.Ahead(var choice, var over, _) -> both(choice, over);
            case Assertion.Margin(var choice, var over, _, _) -> both(choice, over);
            case Assertion.Gap(var between, _, _) -> between;
            case Assertion.Multiple(var choice, var over, _, _) ->
                    Stream.concat(choice.stream(), over.stream()).toList();
            case Assertion.Winner(var choice) -> List.of(choice);
            case Assertion.Change(Quantity.OfChoice(var choice, _, _), _, _) -> List.of(choice);
            case Assertion.Change _,
                    Assertion.Highest _,
                    Assertion.TurnoutShare _,
                    Assertion.Voters _,
                    Assertion.Electorate _,
                    Assertion.Abstainers _,
                    Assertion.HeldOn _ ->
                    List.of();
        };
    }

    private static List<Named> both(Named choice, Optional<Named> over) {
        return Stream.concat(Stream.of(choice), over.stream()).toList();
    }
}
