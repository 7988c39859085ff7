package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.text.Fold;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads who came in which place and who was ahead of whom.
final class Placings {

    private static final Set<String> EARLIER = Set.of("previous", "outgoing", "old", "dissolved");

    private static final Set<String> EVER =
            Set.of("before", "ever", "history", "previous", "since");

    /// How far behind "any" they stand, in items.
    private static final int EVER_REACH = 5;

    private static final List<String> MEDALS = List.of("gold", "silver", "bronze");

    /// Words for seats, or for the size of a party in a parliament.
    private static final List<String> BY_SEATS =
            List.of("seat", "mandate", "mps", "deputies", "bigger", "larger", "stronger");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Drafts drafts;

    Placings(Setting setting, Choices choices, Drafts drafts) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.drafts = drafts;
    }

    private Item lastItem(Reading reading) {
        return items.get(reading.end() - 1);
    }

    /// "came third", "the second largest party": by votes, unless seats or size are spoken of.
    void rank(Reading reading) {
        if (isOfEarlierParliament(reading)) {
            return;
        }
        boolean bySize = (reading.has("size") || isForceOfAHouse(reading)) && !reading.has("by");
        var measure =
                bySize || isWithSeats(reading) || isInSeats(reading)
                        ? Measure.SEATS
                        : measure(reading.part("by"));
        int place =
                reading.part("medal")
                        .map(medal -> MEDALS.indexOf(setting.text().fold(medal)) + 1)
                        .or(() -> reading.part("rank").map(Leaves::ordinal))
                        .orElse(1);
        if (place == 0) {
            placed(reading, 1, true, measure);
        } else {
            placed(reading, place, false, measure);
        }
    }

    /// "is the second force in the National Assembly".
    private boolean isForceOfAHouse(Reading reading) {
        return setting.wordAt(reading.end() - 1).equals("force")
                && items.subList(reading.end(), Math.min(items.size(), reading.end() + 4)).stream()
                        .anyMatch(ElectionLanguage.HOUSE::of);
    }

    /// "came third in terms of seats", "was second in seats".
    private boolean isInSeats(Reading reading) {
        int end = Math.min(items.size(), reading.end() + 4);
        for (int i = reading.end() - 1; i < end; i++) {
            var word = setting.wordAt(i);
            boolean terms =
                    word.equals("in terms of")
                            || (word.equals("of") && setting.wordAt(i - 1).equals("terms"));
            if ((terms || word.equals("in") || word.equals("by") || word.equals("on"))
                    && setting.wordAt(i + 1).equals("seats")) {
                return true;
            }
        }
        return false;
    }

    /// "finished second with 21 seats".
    private boolean isWithSeats(Reading reading) {
        int at = reading.end();
        var with = setting.wordAt(at - 1).equals("with") ? at : at + 1;
        return setting.wordAt(with - 1).equals("with")
                && with < items.size()
                && ElectionLanguage.SEATS.of(items.get(with));
    }

    /// "the largest party in the outgoing parliament".
    private boolean isOfEarlierParliament(Reading reading) {
        for (int i = reading.end(); i < Math.min(reading.end() + 4, items.size()); i++) {
            if (EARLIER.contains(setting.wordAt(i))) {
                return reading.has("size");
            }
        }
        return false;
    }

    /// Whether it is seats or votes that are compared.
    private Measure measure(Optional<Item> what) {
        return what.map(setting.text()::words)
                        .map(Fold::of)
                        .filter(words -> BY_SEATS.stream().anyMatch(words::contains))
                        .isPresent()
                ? Measure.SEATS
                : Measure.VOTES;
    }

    /// "won the most seats".
    void most(Reading reading) {
        placed(reading, 1, false, measure(reading.part("by")));
    }

    /// "came third, followed by Jane Smith and Joe Brown": the next places.
    void followed(Reading reading) {
        int before = reading.part("rank").map(Leaves::ordinal).filter(rank -> rank > 0).orElse(1);
        var measure = reading.has("size") ? Measure.SEATS : Measure.VOTES;
        next(reading, "choice", before + 1, measure);
        if (reading.has("over")) {
            next(reading, "over", before + 2, measure);
        }
    }

    private void next(Reading reading, String part, int place, Measure by) {
        var item = reading.required(part);
        choices.who(item)
                .ifPresent(
                        who ->
                                drafts.add(
                                        reading,
                                        item,
                                        item,
                                        new Assertion.Rank(who, place, false, by)));
    }

    /// "beat Jane Smith into fourth": her place, which is not what the verb claims of the other.
    void beatenInto(Reading reading) {
        var rank = reading.required("rank");
        choices.named(reading, "choice")
                .map(who -> new Assertion.Rank(who, Leaves.ordinal(rank), false, Measure.VOTES))
                .map(
                        assertion ->
                                drafts.proposal(
                                        reading,
                                        rank,
                                        reading.part("choice"),
                                        Set.of(),
                                        Drafts.always(assertion)))
                .map(proposal -> proposal.from(setting.indexOf(reading.required("into"))))
                .ifPresent(drafts::add);
    }

    /// "brought up the rear".
    void last(Reading reading) {
        placed(reading, 1, true, Measure.VOTES);
    }

    /// "…, overtaking Jane Smith", "…, ahead of Jane Smith": whoever the sentence was on, unless
    /// that is somebody's object.
    void overtaking(Reading reading) {
        var ahead = reading.part("ahead");
        var over = reading.part("over").or(() -> ahead);
        if (ahead.filter(words -> !isAheadOf(words)).isPresent()) {
            return;
        }
        choices.subjectBefore(reading.first())
                .filter(subject -> !isObject(subject))
                .ifPresent(
                        subject ->
                                choices.who(subject)
                                        .ifPresent(
                                                choice ->
                                                        ahead(
                                                                reading,
                                                                subject,
                                                                choice,
                                                                over.flatMap(choices::who))));
    }

    private boolean isAheadOf(Item versus) {
        var first = setting.text().tokens().get(versus.first());
        return first.is("ahead") || first.is("in") || first.is("clear");
    }

    private boolean isObject(Item choice) {
        int before = setting.indexOf(choice) - 1;
        return before >= 0 && ElectionLanguage.BEAT.of(items.get(before));
    }

    /// "topped the poll".
    void first(Reading reading) {
        placed(reading, 1, false, Measure.VOTES);
    }

    /// "was the runner-up".
    void second(Reading reading) {
        placed(reading, 2, false, Measure.VOTES);
    }

    private void placed(Reading reading, int place, boolean fromLast, Measure by) {
        var key = reading.part("rank").or(() -> reading.part("size")).orElse(lastItem(reading));
        choices.namedOrBefore(reading, "choice")
                .map(choice -> new Assertion.Rank(choice, place, fromLast, by))
                .ifPresent(
                        rank ->
                                drafts.add(
                                        reading,
                                        key,
                                        reading.part("choice"),
                                        Set.of(),
                                        Drafts.always(rank)));
    }

    /// "finished ahead of Jane Smith".
    void ahead(Reading reading) {
        ahead(reading, "choice", "over");
    }

    /// "trailed Jane Smith".
    void behind(Reading reading) {
        if (reading.has("choice")) {
            ahead(reading, "over", "choice");
            return;
        }
        var who = choices.subjectBefore(reading.first()).filter(item -> !isObject(item));
        var over = choices.named(reading, "over");
        if (who.isPresent() && over.isPresent()) {
            ahead(reading, who.get(), over.get(), choices.who(who.get()));
        }
    }

    /// "finished behind both Jane Smith and Joe Brown": behind each of them.
    void behindBoth(Reading reading) {
        var who = choices.namedOrBefore(reading, "choice");
        if (who.isEmpty()) {
            return;
        }
        for (var part : List.of("over", "over2")) {
            var over = reading.required(part);
            choices.who(over)
                    .ifPresent(
                            first ->
                                    drafts.add(
                                            reading,
                                            over,
                                            over,
                                            new Assertion.Ahead(first, who, Measure.VOTES)));
        }
    }

    private void ahead(Reading reading, String first, String second) {
        var choice = choices.named(reading, first);
        var over = choices.named(reading, second);
        if (choice.isPresent() && over.isPresent()) {
            ahead(reading, reading.required("choice"), choice.get(), over);
        }
    }

    /// "is in the lead"; not "in the lead of …".
    void aheadOfAll(Reading reading) {
        var next = setting.wordAt(reading.end());
        if (!next.equals("of")
                && !isOfEver(reading.end())
                && (!next.equals("other") || isOther(reading.end() + 1))) {
            choices.named(reading, "choice")
                    .ifPresent(
                            choice ->
                                    ahead(
                                            reading,
                                            reading.required("choice"),
                                            choice,
                                            Optional.empty()));
        }
    }

    /// "more votes than any Utopian before her": a record.
    private boolean isOfEver(int from) {
        return items.subList(from, Math.min(items.size(), from + EVER_REACH)).stream()
                .anyMatch(
                        item ->
                                ElectionLanguage.DEMONYM.of(item)
                                        || EVER.contains(setting.text().fold(item)));
    }

    /// "more votes than any other", "than any other party".
    private boolean isOther(int at) {
        return at >= items.size()
                || ElectionLanguage.PLACE.of(items.get(at))
                || ElectionLanguage.PARTY_WORD.of(items.get(at))
                || ElectionLanguage.END.of(items.get(at))
                || setting.wordAt(at).equals("party")
                || setting.wordAt(at).equals("candidate")
                || setting.wordAt(at).equals(".");
    }

    private void ahead(Reading reading, Item of, Named choice, Optional<Named> over) {
        drafts.add(
                reading,
                reading.part("verb").orElse(lastItem(reading)),
                of,
                new Assertion.Ahead(choice, over, measure(reading.part("what"))));
    }
}
