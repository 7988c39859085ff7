package plumbline.election;

import java.util.List;
import java.util.Optional;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.EventReference;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// A reading that compares a quantity of two elections.
final class Comparison {

    private final Reading reading;
    private final boolean turnout;
    private final Optional<Item> figure;

    Comparison(Reading reading, boolean turnout) {
        this.reading = reading;
        this.turnout = turnout;
        this.figure = Optional.ofNullable(reading.parts().get("figure"));
    }

    private boolean up() {
        boolean fewer = figure.filter(Amounts::isFewer).isPresent();
        return !fewer && !reading.parts().containsKey("down");
    }

    /// Whether it tells which way and of what.
    boolean makesSense() {
        boolean direction =
                reading.parts().containsKey("up") || reading.parts().containsKey("down");
        return direction || figure.isPresent();
    }

    boolean seats() {
        return figure.isPresent() && ElectionLanguage.SEATS.of(figure.get());
    }

    /// What the reading turns on.
    Item key(List<Item> items) {
        return figure.orElseGet(
                () ->
                        Optional.ofNullable(reading.parts().get("up"))
                                .or(() -> Optional.ofNullable(reading.parts().get("down")))
                                .orElse(items.get(reading.end() - 1)));
    }

    Optional<Assertion> assertion(
            EventChooser chooser, List<String> events, Optional<Hints> since, Optional<Named> who) {
        var quantity = quantity(who);
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        var earlier = chooser.earlier(events, since);
        return Optional.of(
                new Assertion.Change(
                        quantity.get(), new EventReference.AnyOf(earlier), movement()));
    }

    private Optional<Quantity> quantity(Optional<Named> who) {
        if (turnout) {
            return Optional.of(new Quantity.TurnoutPercent());
        }
        return who.map(choice -> new Quantity.OfChoice(choice, Optional.empty(), measure()));
    }

    private Measure measure() {
        if (seats()) {
            return Measure.SEATS;
        }
        return figure.isPresent() && ElectionLanguage.VOTES.of(figure.get())
                ? Measure.VOTES
                : Measure.POINTS;
    }

    private Movement movement() {
        return figure.flatMap(Amounts::of)
                .<Movement>map(amount -> new Movement.By(up(), amount))
                .orElseGet(() -> new Movement.Direction(up()));
    }
}
