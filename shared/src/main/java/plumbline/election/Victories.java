package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.fact.Election.Contest;
import plumbline.text.Fold;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads who won, who lost and who came through to the next round.
final class Victories {

    private static final Set<String> OTHER_OFFICES =
            Set.of(
                    "leader",
                    "speaker",
                    "captain",
                    "chair",
                    "chairman",
                    "chairwoman",
                    "mp",
                    "congress",
                    "parliament",
                    "senate",
                    "board",
                    "council",
                    "head",
                    "secretary",
                    "assembly",
                    "party");

    private static final Set<String> IN = Set.of("in", "at", "after");

    private final Setting setting;
    private final List<Item> items;
    private final Choices choices;
    private final Drafts drafts;

    Victories(Setting setting, Choices choices, Drafts drafts) {
        this.setting = setting;
        this.items = setting.items();
        this.choices = choices;
        this.drafts = drafts;
    }

    /// "Joe Brown won the election"; who won a first round was first in it.
    void winner(Reading reading) {
        if (!isOfAnotherOffice(reading)) {
            won(reading).ifPresent(drafts::add);
        }
    }

    /// "Joe Brown lost": he did not win. Who was beaten in a first round has not come far enough,
    /// which is more than that.
    void loser(Reading reading) {
        won(reading)
                .filter(_ -> reading.has("event") || reading.has("until") || !isFirstRoundNamed())
                .ifPresent(proposal -> drafts.add(proposal.turned()));
    }

    /// "made it to the run-off", "missed the second round".
    void advanced(Reading reading) {
        var round = reading.part("round").or(() -> reading.part("verb")).orElse(lastItem(reading));
        if (!ElectionLanguage.SECOND_ROUND.below(round) && !isAlso(reading)) {
            return;
        }
        choices.namedOrBefore(reading, "choice")
                .map(Assertion.Advanced::new)
                .map(
                        advanced ->
                                drafts.proposal(
                                        reading,
                                        reading.part("verb").orElse(lastItem(reading)),
                                        reading.part("choice"),
                                        Set.of(),
                                        Drafts.always(advanced)))
                .map(proposal -> reading.has("missed") ? proposal.turned() : proposal)
                .ifPresent(drafts::add);
    }

    /// "also advances": to the second round, where a first one is spoken of.
    private boolean isAlso(Reading reading) {
        return !reading.has("round")
                && !reading.part("verb").filter(ElectionLanguage.THROUGH::of).isPresent();
    }

    private boolean isFirstRoundNamed() {
        return setting.scene().has(ElectionLanguage.FIRST_ROUND);
    }

    /// "was re-elected as party leader", "was elected to Congress": another vote than a stored one.
    private boolean isOfAnotherOffice(Reading reading) {
        for (int i = reading.end(); i < Math.min(reading.end() + 3, items.size()); i++) {
            if (OTHER_OFFICES.contains(setting.wordAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Proposal> won(Reading reading) {
        return choices.named(reading, "choice")
                .map(
                        choice ->
                                isOfFirstRound(reading)
                                        ? new Assertion.Rank(choice, 1, false, Measure.VOTES)
                                        : new Assertion.Winner(choice))
                .map(assertion -> won(reading, assertion));
    }

    private Proposal won(Reading reading, Assertion assertion) {
        return drafts.proposal(
                reading,
                reading.part("verb").orElse(lastItem(reading)),
                Optional.of(reading.required("choice")),
                isOfPresidency(reading) ? Set.of(Contest.PRESIDENTIAL) : Set.of(),
                Drafts.always(assertion));
    }

    /// "won the presidency", "was elected president": no parliament is meant.
    private boolean isOfPresidency(Reading reading) {
        for (int i = reading.first();
                i < Math.min(reading.end() + 1, setting.items().size());
                i++) {
            var item = setting.items().get(i);
            boolean office =
                    ElectionLanguage.PRESIDENTIAL.below(item)
                            || ElectionLanguage.ELECT_NOUN.of(item)
                            || setting.wordAt(i).equals("president");
            if (office && Fold.of(setting.text().words(item)).contains("presiden")) {
                return true;
            }
        }
        return false;
    }

    /// A first round that was won; "won outright in the first round" says more, and so does "failed
    /// to win in the first round".
    private boolean isOfFirstRound(Reading reading) {
        return reading.part("event")
                .or(() -> reading.part("round").filter(_ -> !isOutright(reading)))
                .filter(event -> ElectionLanguage.FIRST_ROUND.below(event))
                .filter(event -> !ElectionLanguage.SECOND_ROUND.below(event))
                .filter(event -> !isElectionInRound(event))
                .isPresent();
    }

    /// "won the election in the first round": all of it, where "won the first round of the
    /// election" says that one was first.
    private boolean isElectionInRound(Item event) {
        var words = event.leaves();
        int in = 0;
        while (in < words.size() && !IN.contains(setting.text().fold(words.get(in)))) {
            in++;
        }
        return in < words.size()
                && words.subList(0, in).stream().noneMatch(ElectionLanguage.FIRST_ROUND::of)
                && words.subList(in, words.size()).stream()
                        .anyMatch(ElectionLanguage.FIRST_ROUND::of);
    }

    private boolean isOutright(Reading reading) {
        for (int i = reading.first(); i < reading.end(); i++) {
            if (setting.wordAt(i).equals("outright")) {
                return true;
            }
        }
        return reading.has("neg");
    }

    /// "is Utopia's next president": who won an election that has just been decided, and nothing
    /// that is foretold.
    void nextInOffice(Reading reading) {
        var office = setting.text().fold(reading.required("office"));
        var contest =
                office.contains("mayor")
                        ? Contest.LOCAL
                        : office.contains("governor") ? Contest.REGIONAL : Contest.PRESIDENTIAL;
        choices.named(reading, "choice")
                .map(Assertion.Winner::new)
                .ifPresent(
                        won ->
                                drafts.add(
                                        reading,
                                        reading.required("office"),
                                        reading.part("choice"),
                                        Set.of(contest),
                                        new OfElections(won, EventChooser::justDecided)));
    }

    /// "Smith and Brown will face each other in the run-off": both came through to it.
    void finalists(Reading reading) {
        if (!ElectionLanguage.SECOND_ROUND.below(reading.required("round"))) {
            return;
        }
        for (var part : List.of("choice", "over")) {
            var item = reading.required(part);
            choices.who(item)
                    .map(Assertion.Advanced::new)
                    .ifPresent(
                            advanced ->
                                    drafts.add(
                                            reading,
                                            item,
                                            Optional.of(item),
                                            Set.of(),
                                            new OfElections(
                                                    advanced,
                                                    (chooser, events) ->
                                                            chooser.isRecent(events)
                                                                    ? events
                                                                    : List.of())));
        }
    }

    /// What is said of some only of the elections that may be meant.
    ///
    /// @param meant picks them
    private record OfElections(
            Assertion assertion, BiFunction<EventChooser, List<String>, List<String>> meant)
            implements Proposal.Maker {
        @Override
        public Optional<Assertion> make(
                EventChooser chooser, List<String> events, Optional<Hints> since) {
            return Optional.of(assertion);
        }

        @Override
        public List<String> among(EventChooser chooser, List<String> events) {
            return meant.apply(chooser, events);
        }
    }

    private Item lastItem(Reading reading) {
        return items.get(reading.end() - 1);
    }
}
