package plumbline.election;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.Named;
import plumbline.fact.Election;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Judges one bound claim against one election.
///
/// @param hearing the claim before its election
/// @param figures what the election's reports know
record ElectionJudge(Hearing hearing, Figures figures) {

    ElectionJudge(Hearing hearing) {
        this(hearing, hearing.figures());
    }

    Finding judge() {
        var numbers = new FigureJudge(hearing, figures);
        var ranks = new RankJudge(hearing, figures);
        var winners = new WinnerJudge(hearing, figures);
        return switch (hearing.claim().assertion()) {
            case Assertion.Share claim -> ofChoice(claim, id -> numbers.share(id, claim));
            case Assertion.Votes claim -> ofChoice(claim, id -> numbers.votes(id, claim));
            case Assertion.Seats claim -> ofChoice(claim, id -> numbers.seats(id, claim));
            case Assertion.Sum claim ->
                    ofSeveral(claim.choices(), several -> numbers.sum(several, claim));
            case Assertion.Highest claim -> new HighestJudge(hearing, figures).highest(claim);
            case Assertion.SeatShare claim when claim.choices().isEmpty() ->
                    new SeatShareJudge(hearing, figures).ofTheLargest(claim);
            case Assertion.SeatShare claim ->
                    ofSeveral(
                            claim.choices(),
                            several -> new SeatShareJudge(hearing, figures).of(several, claim));
            case Assertion.Advanced claim ->
                    ofChoice(claim, new AdvanceJudge(hearing, figures)::advanced);
            case Assertion.Rank claim -> ofChoice(claim, id -> ranks.rank(id, claim));
            case Assertion.Ahead claim -> ofChoice(claim, id -> ranks.ahead(id, claim));
            case Assertion.Margin claim ->
                    ofChoice(claim, id -> new MarginJudge(hearing, figures).margin(id, claim));
            case Assertion.Deficit claim ->
                    ofChoice(claim, id -> new MarginJudge(hearing, figures).deficit(id, claim));
            case Assertion.Gap claim when claim.between().isEmpty() ->
                    new MarginJudge(hearing, figures).gapAtTheTop(claim);
            case Assertion.Gap claim ->
                    ofChoice(claim, id -> new MarginJudge(hearing, figures).gap(id, claim));
            case Assertion.Multiple claim when claim.choice().isEmpty() ->
                    new MultipleJudge(hearing, figures).ofTheFirst(claim);
            case Assertion.Multiple claim ->
                    ofChoice(claim, id -> new MultipleJudge(hearing, figures).of(id, claim));
            case Assertion.Winner claim -> ofChoice(claim, winners::winner);
            case Assertion.TurnoutShare claim -> numbers.turnout(claim);
            case Assertion.Voters claim -> numbers.voters(claim);
            case Assertion.Electorate claim -> numbers.electorate(claim);
            case Assertion.Abstainers claim -> numbers.abstainers(claim);
            case Assertion.HeldOn claim -> new DateJudge(hearing).heldOn(claim.date());
            case Assertion.Change claim -> change(claim);
        };
    }

    /// The finding for whomever the first name of a claim means: one of those that stood or, where
    /// several bear it, what is found for each of them alike.
    private Finding ofChoice(Assertion claim, Function<String, Finding> judge) {
        var unknown = unknownName(NamedChoices.of(claim).stream());
        if (unknown.isPresent()) {
            return unknown.get();
        }
        var choice = NamedChoices.of(claim).getFirst();
        var findings =
                choice.ids().stream()
                        .map(
                                id ->
                                        figures.choices().contains(id)
                                                ? judge.apply(id)
                                                : ofSomebodyElse(id, claim))
                        .toList();
        return agreed(findings)
                .orElseGet(
                        () ->
                                Finding.undecided(
                                        Reason.UNKNOWN_NAME,
                                        "%s may be %s."
                                                .formatted(
                                                        choice.text(),
                                                        hearing.names().anyOf(choice.ids()))));
    }

    /// The finding for several together, where each name means one of those that stood.
    private Finding ofSeveral(List<Named> names, Function<List<String>, Finding> judge) {
        var unknown = unknownName(names.stream());
        if (unknown.isPresent()) {
            return unknown.get();
        }
        for (var name : names) {
            var id = name.ids().getFirst();
            if (name.ids().size() > 1 || !figures.choices().contains(id)) {
                return new WinnerJudge(hearing, figures).didNotStand(id);
            }
        }
        var several = names.stream().map(name -> name.ids().getFirst()).distinct().toList();
        return several.size() == names.size()
                ? judge.apply(several)
                : FigureJudge.noFigure(hearing);
    }

    private static Optional<Finding> unknownName(Stream<Named> names) {
        return names.filter(named -> named.ids().isEmpty())
                .findFirst()
                .map(
                        named ->
                                Finding.undecided(
                                        Reason.UNKNOWN_NAME,
                                        "Nobody and nothing called %s is stored."
                                                .formatted(named.text())));
    }

    private static Optional<Finding> agreed(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).distinct().count() == 1
                ? Optional.of(findings.getFirst())
                : Optional.empty();
    }

    /// Somebody who is stored, but has no result in this election, has not come first in it where
    /// it is known who has.
    private Finding ofSomebodyElse(String id, Assertion claim) {
        var winners = new WinnerJudge(hearing, figures);
        var first =
                switch (claim) {
                    case Assertion.Winner _ -> true;
                    case Assertion.Rank(_, var rank, var fromLast, _) -> rank == 1 && !fromLast;
                    case Assertion.Ahead(_, var over, _) -> over.isEmpty();
                    case Assertion.Share _,
                            Assertion.Votes _,
                            Assertion.Seats _,
                            Assertion.Sum _,
                            Assertion.Highest _,
                            Assertion.SeatShare _,
                            Assertion.Margin _,
                            Assertion.Deficit _,
                            Assertion.Gap _,
                            Assertion.Multiple _,
                            Assertion.TurnoutShare _,
                            Assertion.Voters _,
                            Assertion.Electorate _,
                            Assertion.Abstainers _,
                            Assertion.Advanced _,
                            Assertion.Change _,
                            Assertion.HeldOn _ ->
                            false;
                };
        if (claim instanceof Assertion.Advanced) {
            return new AdvanceJudge(hearing, figures).advanced(id);
        }
        return first ? winners.winnerWhoDidNotStand(id) : winners.didNotStand(id);
    }

    /// A comparison with each election that the other one may be (rule 13).
    private Finding change(Assertion.Change claim) {
        var named =
                claim.of() instanceof Quantity.OfChoice(var choice, var before, _)
                        ? Stream.concat(Stream.of(choice), before.stream())
                        : Stream.<Named>empty();
        var unknown = unknownName(named);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        var findings = new LinkedHashMap<String, Finding>();
        for (var id : Binding.ids(claim.since())) {
            hearing.read()
                    .get(id, Election.class)
                    .filter(other -> !id.equals(hearing.election().id()))
                    .ifPresent(
                            other ->
                                    findings.put(
                                            id,
                                            new ChangeJudge(hearing, hearing.before(other))
                                                    .change(claim)));
        }
        if (findings.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_EVENT,
                    "The election that the %s is compared with is not stored."
                            .formatted(hearing.election().name()));
        }
        return agreed(new ArrayList<>(findings.values()))
                .orElseGet(
                        () ->
                                Finding.ambiguous(
                                        List.copyOf(findings.keySet()),
                                        "Several stored elections could be the earlier one, and they would give different verdicts."));
    }
}
