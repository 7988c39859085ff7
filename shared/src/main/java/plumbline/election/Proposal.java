package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.Named;
import plumbline.fact.Election.Contest;
import plumbline.text.Item;

/// A claim that a rule would read, before it is known which of several readings of a figure wins
/// and which election is meant.
///
/// @param rule the rule's name
/// @param key the figure or the word that it turns on: each is read once
/// @param first index of the first item of the words that carry it
/// @param end index after the last
/// @param parts how many parts the rule found: the more, the more complete the reading
/// @param order where the rule stands in the grammar
/// @param distance how far what it is said of stands from the figure
/// @param since the item that names another election, for a comparison
/// @param contests the contests in which it can be said; empty for any
/// @param negated whether it is turned round
/// @param about the item that names the election of this figure alone, of two compared
/// @param subject who it is about, where the assertion needs the election to be made
/// @param earlier whether it is the earlier of two elections that are compared
/// @param tentative whether no rule vouches for it
/// @param maker makes the assertion once the election is known
record Proposal(
        String rule,
        Item key,
        int first,
        int end,
        int parts,
        int order,
        int distance,
        Optional<Item> since,
        Set<Contest> contests,
        boolean negated,
        Optional<Item> about,
        Optional<Named> subject,
        boolean earlier,
        boolean tentative,
        Maker maker) {

    /// Makes an assertion for the elections that are meant.
    @FunctionalInterface
    interface Maker {
        /// The assertion; empty where it makes no sense for them.
        Optional<Assertion> make(EventChooser chooser, List<String> events, Optional<Hints> since);

        /// Those of the elections that the words of the claim itself can be about; all of them
        /// where these do not tell.
        default List<String> among(EventChooser chooser, List<String> events) {
            return events;
        }
    }

    /// The same, turned round.
    Proposal turned() {
        return new Proposal(
                rule, key, first, end, parts, order, distance, since, contests, !negated, about,
                subject, earlier, tentative, maker);
    }

    /// The same, carried by fewer words.
    ///
    /// @param from index of the first item
    Proposal from(int from) {
        return new Proposal(
                rule, key, from, end, parts, order, distance, since, contests, negated, about,
                subject, earlier, tentative, maker);
    }

    /// The same of another figure.
    Proposal of(Item figure) {
        return new Proposal(
                rule, figure, first, end, parts, order, distance, since, contests, negated, about,
                subject, earlier, tentative, maker);
    }

    /// The same with the item that names the election that it is compared with; whom it is of is a
    /// part of the reading, also where its words do not name it.
    Proposal comparing(Optional<Item> other) {
        return new Proposal(
                rule, key, first, end, parts + 1, order, distance, other, contests, negated, about,
                subject, earlier, tentative, maker);
    }

    /// Another that says something else of somebody, and turns on another word.
    Proposal saying(
            Item word, Optional<Named> who, boolean denied, UnaryOperator<Assertion> change) {
        return new Proposal(
                rule,
                word,
                first,
                end,
                parts,
                order,
                distance,
                since,
                contests,
                denied,
                about,
                who,
                earlier,
                tentative,
                (chooser, events, other) -> maker.make(chooser, events, other).map(change));
    }

    /// Whether this reading of the same words is the better one.
    boolean beats(Proposal other) {
        if (parts != other.parts) {
            return parts > other.parts;
        }
        if (order != other.order) {
            return order < other.order;
        }
        return distance < other.distance;
    }
}
