package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Group;

/// What the claims before leave in mind: which resolution the text is about, who was last said to
/// have voted, and how.
final class VoteThread {

    private List<String> events = List.of();
    private List<Named> countries = List.of();
    private Optional<SpokenBallot> ballot = Optional.empty();
    private Optional<Group> group = Optional.empty();

    /// The resolutions that the text was last about.
    List<String> events() {
        return events;
    }

    /// The countries that were last said to have voted.
    List<Named> countries() {
        return countries;
    }

    /// The group that was last spoken of.
    Optional<Group> group() {
        return group;
    }

    /// How they are said to have voted.
    Optional<SpokenBallot> ballot() {
        return ballot;
    }

    /// Goes on after a sentence that claims nothing: where it names one country, "it" stands for
    /// that.
    void mention(List<Named> named) {
        if (!named.isEmpty()) {
            countries = named.size() == 1 ? List.copyOf(named) : List.of();
        }
    }

    /// The text turns to these resolutions.
    void turnTo(List<String> ids) {
        if (!ids.isEmpty()) {
            events = List.copyOf(ids);
        }
    }

    /// Goes on after a claim.
    void next(Draft draft) {
        ballotOf(draft).ifPresent(said -> ballot = Optional.of(said));
        if (draft.assertion() instanceof Assertion.CountryVote vote) {
            countries = vote.countries();
            group = vote.within().or(() -> group);
        }
        if (draft.assertion() instanceof Assertion.GroupVote vote) {
            group = Optional.of(vote.group());
        }
    }

    /// How a draft says that its voters voted.
    static Optional<SpokenBallot> ballotOf(Draft draft) {
        return switch (draft.assertion()) {
            case Assertion.CountryVote vote ->
                    Optional.of(new SpokenBallot(vote.ballot(), draft.negated(), draft.strong()));
            case Assertion.GroupVote vote ->
                    Optional.of(new SpokenBallot(vote.ballot(), draft.negated(), draft.strong()));
            case Assertion.NeighbourVote vote ->
                    Optional.of(new SpokenBallot(vote.ballot(), draft.negated(), draft.strong()));
            case Assertion.Alike _,
                    Assertion.Counts _,
                    Assertion.Sum _,
                    Assertion.Part _,
                    Assertion.Adoption _,
                    Assertion.Veto _,
                    Assertion.Change _ ->
                    Optional.empty();
        };
    }
}
