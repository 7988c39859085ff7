package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads what nobody got: "no candidate reached 44 per cent", "no party won a majority". It is said
/// of whoever got the most.
final class Nobody {

    private final Setting setting;
    private final Drafts drafts;

    Nobody(Setting setting, Drafts drafts) {
        this.setting = setting;
        this.drafts = drafts;
    }

    void read(Reading reading) {
        if (reading.has("bare")) {
            majority(reading);
            return;
        }
        var item = reading.required("figure");
        var in = measure(item);
        Amounts.of(item)
                .filter(_ -> in.isPresent())
                .ifPresent(figure -> nobody(reading, item, in.orElseThrow(), figure));
    }

    private static Optional<Measure> measure(Item item) {
        if (ElectionLanguage.PERCENT.of(item)) {
            return ElectionLanguage.BASE_ELECTORATE.below(item)
                    ? Optional.empty()
                    : Optional.of(Measure.POINTS);
        }
        if (ElectionLanguage.SEATS.of(item)) {
            return Optional.of(Measure.SEATS);
        }
        return ElectionLanguage.VOTES.of(item) ? Optional.of(Measure.VOTES) : Optional.empty();
    }

    private void nobody(Reading reading, Item item, Measure in, Figure figure) {
        var relation = reading.has("exceed") ? Relation.AT_MOST : Relation.LESS_THAN;
        boolean plain = figure.sense() instanceof Sense.Plain;
        var said = plain ? figure.with(new Sense.Bound(relation)) : figure;
        var proposal =
                drafts.proposal(
                        reading,
                        item,
                        Optional.empty(),
                        in == Measure.SEATS ? Drafts.WITH_SEATS : Set.of(),
                        Drafts.always(new Assertion.Highest(in, said)));
        drafts.add(plain ? proposal : proposal.turned());
    }

    private void majority(Reading reading) {
        drafts.add(
                drafts.proposal(
                                reading,
                                reading.required("bare"),
                                Optional.empty(),
                                Set.of(),
                                (chooser, events, since) ->
                                        Optional.of(
                                                isOfSeats(reading, chooser, events)
                                                        ? new Assertion.SeatShare(
                                                                List.of(), Majorities.MAJORITY)
                                                        : new Assertion.Highest(
                                                                Measure.POINTS,
                                                                Majorities.MAJORITY)))
                        .turned());
    }

    private boolean isOfSeats(Reading reading, EventChooser chooser, List<String> events) {
        return reading.has("seats")
                || (!reading.has("votes")
                        && !setting.scene().has(ElectionLanguage.EXIT_POLL)
                        && chooser.areAll(events, Drafts.WITH_SEATS));
    }
}
