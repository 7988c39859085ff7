package plumbline.verdict;

import java.util.List;
import java.util.Optional;
import plumbline.claim.Claim;
import plumbline.fact.Source;

/// A claim with its verdict: one object of an answer.
///
/// @param passage where it stands in the text, for a claim that was read from one
/// @param claim the claim as it was bound: what `normalized` shows
/// @param finding what judging it came to
/// @param citations the sources that the finding cites, in its order
public record CheckedClaim(
        Optional<Passage> passage, Claim claim, Finding finding, List<Source> citations) {

    public CheckedClaim {
        citations = List.copyOf(citations);
    }

    /// The words of a text that carry a claim.
    ///
    /// @param text the words
    /// @param start UTF-16 offset of the first
    /// @param end UTF-16 offset after the last
    public record Passage(String text, int start, int end) {}
}
