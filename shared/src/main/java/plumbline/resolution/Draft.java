package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.text.Item;

/// A claim that a rule would read, before it is known which resolution is meant.
///
/// @param rule the rule's name
/// @param key the words that it turns on: each is claimed once
/// @param date a date that is itself claimed, and so tells no event
/// @param verb the words that say how they voted, which one claim takes
/// @param first index of the first item of the words that carry it
/// @param end index after the last
/// @param actors items whose names are those of voters, and no topic
/// @param strong whether its words tell of nothing but a vote
/// @param order where the rule stands in the grammar
/// @param compared where the words of two votes stand, for a comparison
record Draft(
        String rule,
        Item key,
        Optional<Item> verb,
        Optional<Item> date,
        int first,
        int end,
        List<Item> actors,
        Assertion assertion,
        boolean negated,
        boolean strong,
        int order,
        Optional<Compared> compared) {

    /// The words of the earlier and of the later of two votes that are compared.
    record Compared(Item since, Item now) {}

    Draft {
        actors = List.copyOf(actors);
    }

    /// The same verb's claim on other voters, who stand at a place.
    Draft of(Item voters, int place, Assertion other) {
        return new Draft(
                rule,
                voters,
                verb,
                date,
                place,
                place + 1,
                List.of(voters),
                other,
                negated,
                strong,
                order,
                compared);
    }

    /// The same claim on more words.
    Draft until(int further) {
        return new Draft(
                rule, key, verb, date, first, further, actors, assertion, negated, strong, order,
                compared);
    }

    /// The same claim on more words before it.
    Draft from(int earlier) {
        return new Draft(
                rule, key, verb, date, earlier, end, actors, assertion, negated, strong, order,
                compared);
    }

    /// Another claim of the same words.
    Draft with(Assertion other) {
        return new Draft(
                rule, key, verb, date, first, end, actors, other, negated, strong, order, compared);
    }
}
