package plumbline.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion.Part;
import plumbline.claim.ResolutionClaim.Assertion.Sum;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Whole;
import plumbline.fact.Vote;
import plumbline.text.Item;
import plumbline.text.Rule.Reading;

/// Drafts on how many did one of several things, or what part of all did one.
final class SumDrafts {

    private final CountedVoters voters;

    SumDrafts(CountedVoters voters) {
        this.voters = voters;
    }

    /// "100 states opposed it, abstained or stayed away": how many did any of these.
    Optional<Draft> sum(Reading reading) {
        var number = Clause.part(reading, "n");
        var votes = EnumSet.noneOf(Vote.class);
        for (var name : List.of("a", "b", "c")) {
            Optional.ofNullable(reading.parts().get(name))
                    .flatMap(SpokenBallot::of)
                    .flatMap(SpokenBallot::counted)
                    .ifPresent(votes::add);
        }
        var figure = VoteFigures.count(number);
        return votes.size() < 2 || voters.isOfSome(number) || number.part("part").isPresent()
                ? Optional.empty()
                : figure.map(many -> sum(reading, number, votes, many));
    }

    private static Draft sum(Reading reading, Item number, Set<Vote> votes, Figure many) {
        return new Draft(
                reading.rule().name(),
                number,
                Optional.empty(),
                Optional.empty(),
                reading.first(),
                reading.end(),
                List.of(number),
                new Sum(votes, many),
                false,
                true,
                ResolutionLanguage.order(reading.rule()),
                Optional.empty());
    }

    /// "100 countries did not support it": how many did anything else.
    Optional<Draft> soManyDidNot(Reading reading) {
        var number = Clause.part(reading, "n");
        var votes =
                SpokenBallot.of(Clause.part(reading, "verb"))
                        .filter(said -> !said.negated())
                        .map(SpokenBallot::ballot)
                        .map(SumDrafts::anyOf)
                        .orElse(Set.of());
        var figure = VoteFigures.count(number);
        return votes.isEmpty() || voters.isOfSome(number) || number.part("part").isPresent()
                ? Optional.empty()
                : figure.map(many -> sum(reading, number, votes, many));
    }

    private static Set<Vote> anyOf(Ballot ballot) {
        return switch (ballot) {
            case NOT_YES -> EnumSet.of(Vote.NO, Vote.ABSTAIN, Vote.ABSENT);
            case NOT_NO -> EnumSet.of(Vote.YES, Vote.ABSTAIN, Vote.ABSENT);
            case NEITHER -> EnumSet.of(Vote.ABSTAIN, Vote.ABSENT);
            case YES, NO, ABSTAIN, ABSENT -> Set.of();
        };
    }

    /// "two thirds of the members voted for it".
    Optional<Draft> part(Reading reading) {
        var number = Clause.part(reading, "n");
        var percent = number.part("part").flatMap(item -> figure(item));
        var vote =
                Optional.ofNullable(reading.parts().get("verb"))
                        .flatMap(SpokenBallot::of)
                        .map(SpokenBallot::counted)
                        .orElse(Optional.of(Vote.YES));
        if (percent.isEmpty() || vote.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        reading.rule().name(),
                        number,
                        Optional.empty(),
                        Optional.empty(),
                        reading.first(),
                        reading.end(),
                        List.of(number),
                        new Part(vote.get(), percent.get(), Whole.MEMBERS),
                        false,
                        true,
                        ResolutionLanguage.order(reading.rule()),
                        Optional.empty()));
    }

    private static Optional<Figure> figure(Item item) {
        if (ResolutionLanguage.MOST.in(item)) {
            return Optional.of(Actors.majority());
        }
        return VoteFigures.of(item);
    }
}
