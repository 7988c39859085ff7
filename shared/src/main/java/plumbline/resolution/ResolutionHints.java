package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.fact.Resolution.Body;
import plumbline.text.When;

/// What the words around a claim tell of the resolution that is meant.
///
/// @param named the ids of one that is named outright; none inside where it is not stored
/// @param keys the topic keys of the sentence
/// @param topic those of the words that say what was voted on
/// @param names how many of these are names that begin with a capital
/// @param bodies the bodies that may have voted; none for any
/// @param whens when it was; all of these
/// @param mentioned whether a resolution, a vote or a body is mentioned at all
/// @param voters codes of countries that are said to have voted
record ResolutionHints(
        Optional<List<String>> named,
        Set<String> keys,
        Set<String> topic,
        Set<String> names,
        Set<Body> bodies,
        List<When> whens,
        boolean mentioned,
        Set<String> voters) {

    /// The same in a text that elsewhere speaks of one body only.
    ResolutionHints in(Set<Body> elsewhere) {
        return bodies.isEmpty() && elsewhere.size() == 1
                ? new ResolutionHints(
                        named, keys, topic, names, elsewhere, whens, mentioned, voters)
                : this;
    }

    /// The same where these countries voted.
    ResolutionHints votedBy(Set<String> codes) {
        return new ResolutionHints(named, keys, topic, names, bodies, whens, mentioned, codes);
    }
}
