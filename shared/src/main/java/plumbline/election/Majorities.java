package plumbline.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Base;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.Named;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads that somebody has a majority, of the votes or of the seats: won, kept, lost, missed.
final class Majorities {

    static final Figure MAJORITY =
            new Figure(BigDecimal.valueOf(50), BigDecimal.ONE, new Sense.Bound(Relation.MORE_THAN));

    /// "a majority government", "a majority verdict".
    private static final Set<String> OF_SOMETHING_ELSE =
            Set.of(
                    "government",
                    "governments",
                    "cabinet",
                    "coalition",
                    "leader",
                    "vote",
                    "support",
                    "stake",
                    "verdict",
                    "shareholder",
                    "party",
                    "community",
                    "whip",
                    "-");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Drafts drafts;
    private final Series series;

    Majorities(Setting setting, Choices choices, Drafts drafts, Series series) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.drafts = drafts;
        this.series = series;
    }

    /// "won a majority", "lost its majority in parliament", "fell short of a majority": of the
    /// seats where the words say so, or where the election is one for seats.
    void read(Reading reading) {
        var bare = reading.required("bare");
        var of = reading.part("choice").or(() -> choices.subjectBefore(reading.first()));
        var who = of.map(this::together).orElseGet(() -> it(reading));
        if (who.isEmpty() || isOfSomethingElse(reading) || isMissedByANumber(reading)) {
            return;
        }
        var proposal =
                drafts.proposal(
                        reading,
                        bare,
                        of,
                        reading.has("seats") ? Drafts.WITH_SEATS : Set.of(),
                        (chooser, events, since) ->
                                Optional.of(
                                        isOfSeats(reading, chooser, events)
                                                ? new Assertion.SeatShare(who, MAJORITY)
                                                : ofVotes(who)));
        drafts.add(reading.has("lost") ? proposal.turned() : proposal);
    }

    private static Assertion ofVotes(List<Named> who) {
        return who.size() == 1
                ? new Assertion.Share(who.getFirst(), MAJORITY, Base.VALID_VOTES)
                : new Assertion.Sum(who, Measure.POINTS, MAJORITY);
    }

    private boolean isOfSeats(Reading reading, EventChooser chooser, List<String> events) {
        if (reading.has("seats")) {
            return true;
        }
        return !reading.has("votes")
                && !setting.scene().has(ElectionLanguage.EXIT_POLL)
                && chooser.areAll(events, Drafts.WITH_SEATS);
    }

    /// The choice that has it, with those that are named with it in one breath.
    private List<Named> together(Item of) {
        var members =
                series.around(of)
                        .filter(Series.OfChoices::isSum)
                        .map(one -> one.members().stream().map(items::get).toList())
                        .orElseGet(() -> List.of(of));
        var who = new ArrayList<Named>();
        for (var member : members) {
            choices.who(member).ifPresent(who::add);
        }
        return who.size() == members.size() ? who : List.of();
    }

    /// "It has not won a majority": the party of the sentence before.
    private List<Named> it(Reading reading) {
        return choices.namedOrBefore(reading, "choice").stream().toList();
    }

    /// "ten seats short of a majority": more than that there was none.
    private boolean isMissedByANumber(Reading reading) {
        return reading.part("lost")
                .map(setting::indexOf)
                .filter(
                        lost ->
                                IntStream.range(Math.max(0, lost - 2), lost)
                                        .anyMatch(
                                                i ->
                                                        ElectionLanguage.isFigure(items.get(i))
                                                                && !isParted(i, lost)))
                .isPresent();
    }

    private boolean isParted(int from, int to) {
        return IntStream.range(from, to).mapToObj(setting::wordAt).anyMatch(","::equals);
    }

    private boolean isOfSomethingElse(Reading reading) {
        int next = setting.indexOf(reading.required("bare")) + 1;
        return OF_SOMETHING_ELSE.contains(setting.wordAt(next))
                || (setting.wordAt(next).equals("of")
                        && next + 1 < items.size()
                        && ElectionLanguage.isFigure(items.get(next + 1)));
    }
}
