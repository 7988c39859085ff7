package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;

/// Rule 16, "respectively" pairs two lists in order: "India and Argentina voted for and abstained".
final class Pairing {

    private Pairing() {}

    /// The drafts with their countries dealt out; those of lists that do not pair are left out.
    static List<Draft> paired(List<Draft> drafts) {
        var paired = new ArrayList<Draft>();
        for (var draft : drafts) {
            if (draft.assertion() instanceof CountryVote vote && vote.countries().size() > 1) {
                var same =
                        drafts.stream()
                                .filter(other -> other.key().first() == draft.key().first())
                                .toList();
                dealt(vote, same.indexOf(draft), same.size())
                        .map(draft::with)
                        .ifPresent(paired::add);
            } else {
                paired.add(draft);
            }
        }
        return paired;
    }

    private static Optional<CountryVote> dealt(CountryVote vote, int at, int deeds) {
        return vote.countries().size() == deeds
                ? Optional.of(
                        new CountryVote(
                                List.of(vote.countries().get(at)),
                                vote.ballot(),
                                vote.only(),
                                vote.within()))
                : Optional.empty();
    }
}
