package plumbline.resolution;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.fact.Vote;
import plumbline.text.Item;

/// What a vote was for or against where that is no resolution but something that resolutions
/// deplore: who "rejected the annexation" voted for the resolution that does.
final class DeploredObject {

    /// So many items behind a vote may name what it was about.
    private static final int REACH = 8;

    private static final Set<String> PREPOSITIONS =
            Set.of("to", "for", "by", "from", "than", "against", "and", "or", "over");

    private final Clause clause;

    DeploredObject(Clause clause) {
        this.clause = clause;
    }

    /// A draft as it is meant: turned where it is for or against what is always deplored; empty
    /// where a resolution may as well ask for the thing ("backed the sanctions").
    Optional<Draft> meant(Draft draft) {
        if (draft.rule().equals("so-many-demanded") || isOnAGoal(draft)) {
            return Optional.of(draft);
        }
        var head =
                objectBehind(
                        draft.verb().map(verb -> clause.indexOf(verb) + 1).orElse(draft.end()));
        if (head.filter(ResolutionLanguage.ILL::of).filter(it -> !isOfArms(it)).isEmpty()) {
            return Optional.of(draft);
        }
        boolean always = ResolutionLanguage.DEPLORED.of(head.get());
        return switch (draft.assertion()) {
            case Assertion.CountryVote vote ->
                    turned(vote.ballot())
                            .filter(_ -> always)
                            .map(
                                    ballot ->
                                            draft.with(
                                                    new Assertion.CountryVote(
                                                            vote.countries(),
                                                            ballot,
                                                            vote.only(),
                                                            vote.within())));
            case Assertion.GroupVote vote ->
                    turned(vote.ballot())
                            .filter(_ -> always && vote.except().isEmpty())
                            .map(
                                    ballot ->
                                            draft.with(
                                                    new Assertion.GroupVote(
                                                            vote.group(),
                                                            vote.quantity(),
                                                            ballot,
                                                            vote.except(),
                                                            vote.exceptDid())));
            case Assertion.Counts counts -> turned(draft, counts).filter(_ -> always);
            case Assertion.Sum _, Assertion.Part _, Assertion.NeighbourVote _ -> Optional.empty();
            case Assertion.Alike _, Assertion.Adoption _, Assertion.Veto _, Assertion.Change _ ->
                    Optional.of(draft);
        };
    }

    private static Optional<Draft> turned(Draft draft, Assertion.Counts counts) {
        if (counts.figures().size() != 1) {
            return Optional.empty();
        }
        var figure = counts.figures().entrySet().iterator().next();
        return switch (figure.getKey()) {
            case YES ->
                    Optional.of(
                            draft.with(new Assertion.Counts(Map.of(Vote.NO, figure.getValue()))));
            case NO ->
                    Optional.of(
                            draft.with(new Assertion.Counts(Map.of(Vote.YES, figure.getValue()))));
            case ABSTAIN, ABSENT -> Optional.of(draft);
        };
    }

    private static Optional<Ballot> turned(Ballot ballot) {
        return switch (ballot) {
            case YES -> Optional.of(Ballot.NO);
            case NO -> Optional.of(Ballot.YES);
            case ABSTAIN, ABSENT, NEITHER -> Optional.of(ballot);
            case NOT_YES, NOT_NO -> Optional.empty();
        };
    }

    /// "voted to end the blockade": what a resolution does about it.
    private boolean isOnAGoal(Draft draft) {
        return clause.items().subList(draft.first(), draft.end()).stream()
                .anyMatch(ResolutionLanguage.GOAL::in);
    }

    /// "the arms embargo": one that a resolution asks for.
    private boolean isOfArms(Item head) {
        int at = clause.indexOf(head);
        return at > 0 && Set.of("arms", "weapons", "oil").contains(clause.fold(at - 1));
    }

    /// The last word of what stands right behind a vote: "the attempted annexation".
    private Optional<Item> objectBehind(int from) {
        Optional<Item> head = Optional.empty();
        var items = clause.items();
        for (int i = from; i < Math.min(items.size(), from + REACH); i++) {
            var item = items.get(i);
            if (isDeed(i)) {
                return Optional.empty();
            }
            if (ResolutionLanguage.PREP.of(item)
                    || PREPOSITIONS.contains(clause.fold(i))
                    || SaidTopic.breaks(clause.text(), item)
                    || ResolutionLanguage.isBallot(item)) {
                return head;
            }
            head = Optional.of(item);
        }
        return head;
    }

    /// What is itself voted on, or what is to be done: "the resolution deploring …", "lifting …".
    private boolean isDeed(int at) {
        var item = clause.items().get(at);
        return ResolutionLanguage.EVENT_NOUN.of(item)
                || ResolutionLanguage.SYMBOL.of(item)
                || ResolutionLanguage.RESOLUTION.of(item)
                || ResolutionLanguage.GOAL.of(item)
                || ResolutionLanguage.SOFT.of(item)
                || clause.fold(at).endsWith("ing");
    }
}
