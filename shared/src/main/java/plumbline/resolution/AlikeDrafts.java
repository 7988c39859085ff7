package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.Alike;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Assertion.OfVoters;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Drafts on voters that are said to have voted as another country did ("sided with Russia").
final class AlikeDrafts {

    /// So many items further a vote may be told in words of its own, which then count.
    private static final int REACH = 12;

    private final Clause clause;
    private final List<Item> items;
    private final Actors actors;
    private final Subjects subjects;

    AlikeDrafts(Clause clause, Actors actors) {
        this.clause = clause;
        this.items = clause.items();
        this.actors = actors;
        this.subjects = new Subjects(clause);
    }

    Optional<Draft> read(Reading reading) {
        var who = Clause.part(reading, "who");
        var with = actors.countries(Clause.part(reading, "with"));
        boolean opinion =
                Clause.optional(reading, "verb")
                        .flatMap(clause::ballot)
                        .filter(
                                said ->
                                        said.strong()
                                                || said.negated()
                                                || said.ballot() != Ballot.YES)
                        .isPresent();
        if (opinion
                || with.isEmpty()
                || isToldOtherwise(reading.end())
                || subjects.isNeither(clause.indexOf(who))
                || !subjects.isSubject(reading, who)) {
            return Optional.empty();
        }
        return voters(who)
                .map(voters -> reading.parts().containsKey("only") ? only(voters, with) : voters)
                .map(voters -> draft(reading, who, voters, with.getFirst()))
                .flatMap(draft -> counted(draft, who));
    }

    /// With the words that count those who are named.
    private Optional<Draft> counted(Draft draft, Item who) {
        var apposition = new Apposition(clause);
        int at = clause.indexOf(who);
        int names = actors.countries(who).size();
        if (names == 0) {
            return Optional.of(draft);
        }
        return apposition.isMiscounted(at, names)
                ? Optional.empty()
                : Optional.of(draft.from(Math.min(draft.first(), apposition.beginning(at, names))));
    }

    /// "only Iran sided with Russia": Iran and Russia, and no other.
    private static OfVoters only(OfVoters voters, List<Named> with) {
        return switch (voters) {
            case CountryVote vote ->
                    new CountryVote(
                            Stream.concat(vote.countries().stream(), with.stream()).toList(),
                            vote.ballot(),
                            true,
                            vote.within());
            case GroupVote vote -> vote;
        };
    }

    private static Draft draft(Reading reading, Item who, OfVoters voters, Named with) {
        return new Draft(
                reading.rule().name(),
                who,
                Optional.empty(),
                Optional.empty(),
                reading.first(),
                reading.end(),
                List.of(who),
                new Alike(voters, with),
                false,
                false,
                ResolutionLanguage.order(reading.rule()),
                Optional.empty());
    }

    private Optional<OfVoters> voters(Item who) {
        if (ResolutionLanguage.NATIONS.of(who)) {
            var countries = actors.countries(who);
            return countries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CountryVote(countries, Ballot.YES, false, Optional.empty()));
        }
        if (ResolutionLanguage.VOTERS.of(who)) {
            return VoteFigures.count(who)
                    .filter(_ -> who.part("part").isEmpty())
                    .map(figure -> vote(new Group.Everyone(), new Quantity.Exactly(figure)));
        }
        return actors.group(who).map(group -> vote(group, actors.quantity(who)));
    }

    private static OfVoters vote(Group group, Quantity quantity) {
        return new GroupVote(group, quantity, Ballot.YES, List.of(), Optional.empty());
    }

    /// "sided with Russia by abstaining", "stood with Tehran and opposed": the vote itself is told.
    private boolean isToldOtherwise(int from) {
        for (int i = from; i < Math.min(items.size(), from + REACH); i++) {
            if (ResolutionLanguage.NATIONS.of(items.get(i)) && !clause.isObject(i)) {
                return false;
            }
            if (ResolutionLanguage.isBallot(items.get(i))
                    || ResolutionLanguage.AGAINST.of(items.get(i))) {
                return true;
            }
        }
        return false;
    }
}
