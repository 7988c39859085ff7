package plumbline.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Language.ItemTest;

/// What words say that voters did (rule 12), and whether they say that they did not (rule 10).
///
/// @param strong whether the words tell of nothing but a vote; "backed" and "opposed" may be an
///     opinion
record SpokenBallot(Ballot ballot, boolean negated, boolean strong) {

    /// What an item says; empty where it tells of no vote.
    static Optional<SpokenBallot> of(Item item) {
        if (ResolutionLanguage.NEITHER.of(item)) {
            return neither(item);
        }
        if (ResolutionLanguage.NEGATED.of(item)) {
            return undone(item);
        }
        return plain(item).map(ballot -> new SpokenBallot(ballot, false, isStrong(item)));
    }

    /// "neither supported nor opposed": of the two ways to vote, neither.
    private static Optional<SpokenBallot> neither(Item item) {
        var named =
                Stream.of("a", "b")
                        .flatMap(name -> item.part(name).stream())
                        .flatMap(part -> plain(part).stream())
                        .collect(Collectors.toSet());
        return named.isEmpty() || named.equals(Set.of(Ballot.YES, Ballot.NO))
                ? Optional.of(new SpokenBallot(Ballot.NEITHER, false, true))
                : Optional.empty();
    }

    private static Optional<SpokenBallot> undone(Item item) {
        if (item.part("yes").isPresent()) {
            return Optional.of(new SpokenBallot(Ballot.NOT_YES, false, true));
        }
        if (item.part("no").isPresent()) {
            return Optional.of(new SpokenBallot(Ballot.NOT_NO, false, true));
        }
        return item.part("base")
                .flatMap(SpokenBallot::plain)
                .map(
                        ballot ->
                                isPresent(item, ballot)
                                        ? new SpokenBallot(Ballot.ABSENT, true, true)
                                        : not(ballot, ResolutionLanguage.BARE_VOTE.in(item)));
    }

    /// "was not absent", where "did not take part" is to be absent.
    private static boolean isPresent(Item item, Ballot ballot) {
        return ballot == Ballot.ABSENT
                && item.part("base").filter(ResolutionLanguage.DOING::of).isPresent();
    }

    private static SpokenBallot not(Ballot ballot, boolean strong) {
        return switch (ballot) {
            case YES -> new SpokenBallot(Ballot.NOT_YES, false, strong);
            case NO -> new SpokenBallot(Ballot.NOT_NO, false, strong);
            case ABSTAIN -> new SpokenBallot(Ballot.ABSTAIN, true, true);
            // "did not take part" is to be absent
            case ABSENT -> new SpokenBallot(Ballot.ABSENT, false, true);
            case NOT_YES, NOT_NO, NEITHER -> new SpokenBallot(ballot, true, strong);
        };
    }

    private static boolean isStrong(Item item) {
        var base = item.part("base");
        if (base.isPresent()) {
            return isStrong(base.get());
        }
        return ResolutionLanguage.STRONG.of(item)
                || ResolutionLanguage.BARE_VOTE.in(item)
                || ResolutionLanguage.VOTE_VERB.in(item)
                || ResolutionLanguage.ABSTENTION.in(item)
                || ResolutionLanguage.ABSTAIN.of(item)
                || ResolutionLanguage.ABSTAINERS.of(item)
                || ResolutionLanguage.NOUN.of(item);
    }

    private static Optional<Ballot> plain(Item item) {
        if (is(item, ResolutionLanguage.YES)) {
            return Optional.of(Ballot.YES);
        }
        if (is(item, ResolutionLanguage.NO)) {
            return Optional.of(Ballot.NO);
        }
        if (is(item, ResolutionLanguage.ABSTAIN) || ResolutionLanguage.ABSTENTION.of(item)) {
            return Optional.of(Ballot.ABSTAIN);
        }
        if (is(item, ResolutionLanguage.ABSENT)) {
            return Optional.of(Ballot.ABSENT);
        }
        if (ResolutionLanguage.FAVOUR.of(item)) {
            return Optional.of(Ballot.YES);
        }
        if (ResolutionLanguage.AGAINST.of(item)) {
            return Optional.of(Ballot.NO);
        }
        return item.part("base").flatMap(SpokenBallot::plain);
    }

    private static boolean is(Item item, ItemTest test) {
        return test.of(item);
    }

    /// The same thing, turned round ("but not Iceland").
    SpokenBallot turned() {
        return switch (ballot) {
            case YES -> new SpokenBallot(Ballot.NOT_YES, negated, strong);
            case NO -> new SpokenBallot(Ballot.NOT_NO, negated, strong);
            case ABSTAIN, ABSENT, NOT_YES, NOT_NO, NEITHER ->
                    new SpokenBallot(ballot, !negated, strong);
        };
    }

    /// The vote that is counted where so many are said to have cast it; empty for what no tally
    /// counts.
    Optional<Vote> counted() {
        if (negated) {
            return Optional.empty();
        }
        return switch (ballot) {
            case YES -> Optional.of(Vote.YES);
            case NO -> Optional.of(Vote.NO);
            case ABSTAIN -> Optional.of(Vote.ABSTAIN);
            case ABSENT -> Optional.of(Vote.ABSENT);
            case NOT_YES, NOT_NO, NEITHER -> Optional.empty();
        };
    }
}
