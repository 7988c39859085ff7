package plumbline.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.claim.Figure;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.Sum;
import plumbline.fact.Resolution.Correction;
import plumbline.fact.Resolution.EarlierTally;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Vote;
import plumbline.verdict.Evidence;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// How many voted how (rules 2 to 5, 7, 8 and 12): any wrong figure refutes the claim, and one that
/// only an earlier tally bears out is inexact.
final class Tallies {

    private static final String REPORTS = "reports";

    private Tallies() {}

    static Finding judge(Counts claim, boolean negated, Case before) {
        return claim.eitherWay() && borneOut(turned(claim), before) > borneOut(claim, before)
                ? asOrdered(turned(claim), negated, before)
                : asOrdered(claim, negated, before);
    }

    /// The same figures with yes and no the other way round.
    private static Counts turned(Counts claim) {
        var figures = new EnumMap<Vote, Figure>(Vote.class);
        claim.figures()
                .forEach(
                        (vote, said) ->
                                figures.put(
                                        switch (vote) {
                                            case YES -> Vote.NO;
                                            case NO -> Vote.YES;
                                            case ABSTAIN, ABSENT -> vote;
                                        },
                                        said));
        return new Counts(figures);
    }

    private static Finding asOrdered(Counts claim, boolean negated, Case before) {
        if (before.resolution().isAdoptedWithoutVote() && isWithoutOpposition(claim)) {
            var figure = "adopted without a vote on " + before.resolution().date();
            return before.finding(
                    Outcome.of(!negated, Quantities.RULE),
                    before.symbol() + " was " + figure + ".",
                    List.of(before.evidence(figure)));
        }
        var outcomes = new EnumMap<Vote, Outcome>(Vote.class);
        claim.figures().forEach((vote, said) -> outcomes.put(vote, now(vote, said, before)));
        var earlier = earlierThatBearsOut(claim, outcomes, before);
        earlier.ifPresent(
                tally ->
                        claim.figures()
                                .forEach(
                                        (vote, said) -> {
                                            if (bearsOutOnly(tally, vote, said, outcomes)) {
                                                outcomes.put(vote, Outcome.inexact(REPORTS));
                                            }
                                        }));
        var outcome = worst(outcomes);
        return finding(negated ? outcome.negated() : outcome, claim, earlier, before);
    }

    /// How many figures of a claim the tally bears out.
    static long borneOut(Counts claim, Case before) {
        return claim.figures().entrySet().stream()
                .filter(
                        figure ->
                                now(figure.getKey(), figure.getValue(), before).verdict()
                                        == Verdict.SUPPORTED)
                .count();
    }

    /// How many cast any of some votes (rule 7: sums follow from the tally).
    static Finding judge(Sum claim, boolean negated, Case before) {
        var number = before.vote().sum(List.copyOf(claim.votes()));
        if (number.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "The tally of " + before.symbol() + " is not stored in full.");
        }
        var outcome = judge(claim.number(), number);
        var figures = Wording.tally(asTally(before.vote()), claim.votes());
        var sum = figures + ": " + number.getAsInt() + " together";
        return before.finding(
                negated ? outcome.negated() : outcome,
                "The vote on " + before.symbol() + " was " + sum + ".",
                List.of(before.evidence(Integer.toString(number.getAsInt()), Optional.of(sum))));
    }

    /// "adopted by consensus": nobody against, nobody abstaining.
    private static boolean isWithoutOpposition(Counts claim) {
        return claim.figures().keySet().equals(Set.of(Vote.NO, Vote.ABSTAIN))
                && claim.figures().values().stream().allMatch(said -> said.value().signum() == 0);
    }

    private static Outcome now(Vote vote, Figure said, Case before) {
        return judge(said, before.vote().number(vote));
    }

    private static Outcome judge(Figure said, OptionalInt fact) {
        return fact.isPresent()
                ? FigureRules.judge(said, BigDecimal.valueOf(fact.getAsInt()))
                : Outcome.undecided(Reason.NO_FIGURE);
    }

    private static Optional<EarlierTally> earlierThatBearsOut(
            Counts claim, Map<Vote, Outcome> outcomes, Case before) {
        return before.resolution().earlierTallies().stream()
                .filter(
                        tally ->
                                claim.figures().entrySet().stream()
                                        .anyMatch(
                                                figure ->
                                                        bearsOutOnly(
                                                                tally,
                                                                figure.getKey(),
                                                                figure.getValue(),
                                                                outcomes)))
                .findFirst();
    }

    /// Whether an earlier tally bears out a figure that the present one does not.
    private static boolean bearsOutOnly(
            EarlierTally earlier, Vote vote, Figure said, Map<Vote, Outcome> outcomes) {
        var now = outcomes.getOrDefault(vote, Outcome.undecided(Reason.NO_FIGURE)).verdict();
        return (now == Verdict.REFUTED || now == Verdict.INEXACT)
                && judge(said, earlier.tally().of(vote)).verdict() == Verdict.SUPPORTED;
    }

    /// Any wrong figure refutes, any that is not known leaves open, any that is close is close.
    private static Outcome worst(Map<Vote, Outcome> outcomes) {
        for (var verdict : List.of(Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE, Verdict.INEXACT)) {
            for (var outcome : outcomes.values()) {
                if (outcome.verdict() == verdict) {
                    return outcome;
                }
            }
        }
        return outcomes.values().stream().findFirst().orElse(Outcome.undecided(Reason.NO_FIGURE));
    }

    private static Finding finding(
            Outcome outcome, Counts claim, Optional<EarlierTally> earlier, Case before) {
        var asked = claim.figures().keySet();
        var figure = Wording.tally(asTally(before.vote()), asked);
        if (figure.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_FIGURE, "The tally of " + before.symbol() + " is not stored.");
        }
        var evidence = new ArrayList<Evidence>();
        evidence.add(before.evidence(figure, derivation(asked, before)));
        var explanation = new StringBuilder("The vote on ");
        explanation.append(before.symbol()).append(" was ").append(figure).append('.');
        var sources = new ArrayList<String>();
        earlier.ifPresent(
                tally -> {
                    var first = Wording.tally(tally.tally(), asked);
                    evidence.add(
                            before.evidence(
                                    first, Optional.of("announced first, corrected later")));
                    explanation
                            .append(" It was first announced as ")
                            .append(first)
                            .append(", and corrected later.");
                    sources.addAll(tally.sources());
                });
        explanation.append(
                before.laterIntentions(
                        before.resolution().corrections().stream()
                                .filter(correction -> concerns(correction, asked))
                                .map(Correction::country)
                                .toList()));
        return before.finding(outcome, explanation.toString(), evidence, sources);
    }

    private static boolean concerns(Correction correction, Set<Vote> asked) {
        return asked.contains(correction.recorded()) || asked.contains(correction.intended());
    }

    /// What is known of the numbers, stored or counted.
    static Tally asTally(RecordedVote vote) {
        return new Tally(
                vote.number(Vote.YES),
                vote.number(Vote.NO),
                vote.number(Vote.ABSTAIN),
                vote.number(Vote.ABSENT));
    }

    private static Optional<String> derivation(Set<Vote> asked, Case before) {
        return asked.stream().anyMatch(before.vote()::isCounted)
                ? Optional.of("counted from the roll call")
                : Optional.empty();
    }
}
