package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.text.Item;

/// Numbers and "only" that are meant of a group which the sentence names before: "Of the five, two
/// opposed it and three abstained", "ASEAN was split: six abstained".
final class GroupContext {

    private static final Set<String> OF =
            Set.of("of", "among", "amongst", "in", "within", "across", "for");

    private final Clause clause;
    private final List<Item> items;
    private final Actors actors;

    GroupContext(Clause clause, Actors actors) {
        this.clause = clause;
        this.items = clause.items();
        this.actors = actors;
    }

    /// The same drafts, those that are meant of a group turned to it.
    List<Draft> applied(List<Draft> drafts) {
        var turned = new ArrayList<Draft>();
        Optional<Group> spokenOf = Optional.empty();
        for (var draft : drafts) {
            turned.add(turned(draft, heading(draft), spokenOf));
            if (turned.getLast().assertion() instanceof GroupVote vote
                    && !(vote.group() instanceof Group.Everyone)) {
                spokenOf = Optional.of(vote.group());
            }
        }
        return turned;
    }

    private Draft turned(Draft draft, Optional<Group> heading, Optional<Group> spokenOf) {
        return switch (draft.assertion()) {
            case Counts counts when counts.figures().size() == 1 && isOfThem(draft, heading) ->
                    heading.or(() -> spokenOf)
                            .map(group -> draft.with(of(group, counts)))
                            .orElse(draft);
            case CountryVote vote when vote.only() && vote.within().isEmpty() ->
                    heading.map(
                                    group ->
                                            draft.with(
                                                    new CountryVote(
                                                            vote.countries(),
                                                            vote.ballot(),
                                                            true,
                                                            Optional.of(group))))
                            .orElse(draft);
            default -> draft;
        };
    }

    /// A bare number, or, where the group heads the clause, a number of "states" or "members".
    private boolean isOfThem(Draft draft, Optional<Group> heading) {
        return ResolutionLanguage.COUNT.of(draft.key())
                || (heading.isPresent()
                        && ResolutionLanguage.VOTERS.of(draft.key())
                        && !ResolutionLanguage.UN.in(draft.key()));
    }

    private static GroupVote of(Group group, Counts counts) {
        var figure = counts.figures().entrySet().iterator().next();
        return new GroupVote(
                group,
                new Quantity.Exactly(figure.getValue()),
                Ballot.of(figure.getKey()),
                List.of(),
                Optional.empty());
    }

    /// The group that a clause begins with ("Of the five, …") or that stands before its colon.
    private Optional<Group> heading(Draft draft) {
        boolean colon = false;
        for (int i = Math.min(draft.first(), items.size()) - 1; i >= 0; i--) {
            var fold = clause.fold(i);
            if (fold.equals(";")) {
                return Optional.empty();
            }
            colon |= fold.equals(":");
            boolean heads =
                    i > 0
                            && OF.contains(clause.fold(i - 1))
                            && (i == 1 || SaidTopic.breaks(clause.text(), items.get(i - 2)));
            if (ResolutionLanguage.GROUP.of(items.get(i)) && (heads || (colon && i == 0))) {
                return actors.group(items.get(i));
            }
        }
        return Optional.empty();
    }
}
