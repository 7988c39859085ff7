package plumbline.election;

import java.math.BigDecimal;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.text.Rule.Reading;

/// Reads that somebody was left without a seat.
final class NoSeats {

    private static final Figure NONE =
            new Figure(BigDecimal.ZERO, BigDecimal.ONE, new Sense.Bound(Relation.AT_MOST));

    private final Choices choices;
    private final Drafts drafts;

    NoSeats(Choices choices, Drafts drafts) {
        this.choices = choices;
        this.drafts = drafts;
    }

    /// "won no seats", "polled 6 per cent without winning a seat".
    void read(Reading reading) {
        var of = reading.part("choice").or(() -> choices.subjectBefore(reading.first()));
        of.flatMap(choices::who)
                .map(choice -> new Assertion.Seats(choice, NONE))
                .map(
                        none ->
                                drafts.proposal(
                                        reading,
                                        reading.required("seat"),
                                        of,
                                        Drafts.WITH_SEATS,
                                        Drafts.always(none)))
                .ifPresent(drafts::add);
    }
}
