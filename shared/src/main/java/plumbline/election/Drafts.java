package plumbline.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// The proposals of a sentence in the making.
final class Drafts {

    /// The contests in which seats are won.
    static final Set<Contest> WITH_SEATS =
            Set.of(Contest.PARLIAMENTARY, Contest.REGIONAL, Contest.LOCAL);

    private static final List<String> WEIGHED =
            List.of("figure", "choice", "over", "since", "rank", "pair", "a", "whole");

    private final Choices choices;
    private final List<Proposal> proposals = new ArrayList<>();

    Drafts(Choices choices) {
        this.choices = choices;
    }

    /// What was proposed so far.
    List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /// Adds what is said of nobody.
    ///
    /// @param key the figure or word that it turns on
    void add(Reading reading, Item key, Assertion assertion) {
        add(reading, key, Set.of(), assertion);
    }

    /// Adds what is said of nobody in an election of one of these contests.
    void add(Reading reading, Item key, Set<Contest> contests, Assertion assertion) {
        add(reading, key, Optional.empty(), contests, always(assertion));
    }

    /// Adds what is said of a choice.
    ///
    /// @param of the item that names the choice
    void add(Reading reading, Item key, Item of, Assertion assertion) {
        add(reading, key, Optional.of(of), Set.of(), always(assertion));
    }

    /// Adds what is said of a choice in an election of one of these contests.
    void add(Reading reading, Item key, Item of, Set<Contest> contests, Assertion assertion) {
        add(reading, key, Optional.of(of), contests, always(assertion));
    }

    /// Adds what can only be said once the election is known.
    ///
    /// @param of the item that names who it is said of
    /// @param contests the contests in which it can be said; empty for any
    void add(
            Reading reading,
            Item key,
            Optional<Item> of,
            Set<Contest> contests,
            Proposal.Maker maker) {
        add(proposal(reading, key, of, contests, maker));
    }

    /// Adds a proposal.
    void add(Proposal proposal) {
        proposals.add(proposal);
    }

    /// A proposal that is not added yet.
    Proposal proposal(
            Reading reading,
            Item key,
            Optional<Item> of,
            Set<Contest> contests,
            Proposal.Maker maker) {
        int distance = of.map(item -> Math.abs(item.first() - key.first())).orElse(0);
        return new Proposal(
                reading.rule().name(),
                key,
                reading.first(),
                reading.end(),
                weight(reading),
                ElectionLanguage.order(reading.rule()),
                distance,
                reading.part("since"),
                contests,
                reading.has("neg"),
                reading.part("until"),
                of.flatMap(choices::who),
                false,
                reading.rule().as().contains("tentative"),
                maker);
    }

    /// How complete a reading is: its parts that tell something, less one for a weak rule.
    static int weight(Reading reading) {
        int parts = (int) WEIGHED.stream().filter(reading::has).count();
        return reading.rule().as().contains("weak") ? parts - 1 : parts;
    }

    /// What is said whichever election is meant.
    static Proposal.Maker always(Assertion assertion) {
        return (chooser, events, since) -> Optional.of(assertion);
    }
}
