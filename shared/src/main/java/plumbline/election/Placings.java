package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Fold;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Reads who won, who lost, who came in which place and who was ahead of whom.
final class Placings {

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

    /// "Joe Brown won the election"; who won a first round was first in it.
    void winner(Reading reading) {
        choices.named(reading, "choice")
                .map(
                        choice ->
                                isOfFirstRound(reading)
                                        ? new Assertion.Rank(choice, 1, false, Measure.VOTES)
                                        : new Assertion.Winner(choice))
                .ifPresent(assertion -> drafts.add(won(reading, assertion)));
    }

    /// "Joe Brown lost": he did not win.
    void loser(Reading reading) {
        choices.named(reading, "choice")
                .map(choice -> won(reading, new Assertion.Winner(choice)))
                .ifPresent(proposal -> drafts.add(proposal.turned()));
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

    private static boolean isOfFirstRound(Reading reading) {
        return reading.part("event")
                .filter(event -> ElectionLanguage.FIRST_ROUND.below(event))
                .filter(event -> !ElectionLanguage.SECOND_ROUND.below(event))
                .isPresent();
    }

    private Item lastItem(Reading reading) {
        return items.get(reading.end() - 1);
    }

    /// "came third", "the second largest party": by votes, unless seats or size are spoken of.
    void rank(Reading reading) {
        var by = reading.part("by").map(setting.text()::words).orElse("");
        boolean bySize = reading.has("size") && by.isEmpty();
        var measure = by.contains("seat") || bySize ? Measure.SEATS : Measure.VOTES;
        int place = reading.part("rank").map(Leaves::ordinal).orElse(1);
        if (place == 0) {
            placed(reading, 1, true, measure);
        } else {
            placed(reading, place, false, measure);
        }
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
        ahead(reading, "over", "choice");
    }

    private void ahead(Reading reading, String first, String second) {
        var choice = choices.named(reading, first);
        var over = choices.named(reading, second);
        if (choice.isPresent() && over.isPresent()) {
            ahead(reading, choice.get(), over);
        }
    }

    /// "is in the lead"; not "in the lead of …".
    void aheadOfAll(Reading reading) {
        var next = setting.wordAt(reading.end());
        if (!next.equals("of") && !next.equals("other")) {
            choices.named(reading, "choice")
                    .ifPresent(choice -> ahead(reading, choice, Optional.empty()));
        }
    }

    private void ahead(Reading reading, Named choice, Optional<Named> over) {
        drafts.add(
                reading,
                reading.part("verb").orElse(lastItem(reading)),
                reading.required("choice"),
                new Assertion.Ahead(choice, over, Measure.VOTES));
    }
}
