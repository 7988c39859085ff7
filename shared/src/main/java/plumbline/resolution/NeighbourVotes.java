package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plumbline.claim.ResolutionClaim.Assertion.NeighbourVote;
import plumbline.fact.Country;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Rule 11, "X and several of its neighbours": each named country, and so many others of those that
/// share a land border or the UN M49 subregion with one of them.
final class NeighbourVotes {

    private NeighbourVotes() {}

    static Finding judge(NeighbourVote claim, boolean negated, Case before) {
        var deed = new Deed(claim.ballot(), negated);
        var themselves = CountryVotes.judge(claim.countries(), deed, before);
        if (themselves.verdict() == Verdict.REFUTED || !themselves.verdict().decides()) {
            return themselves;
        }
        var named = new TreeSet<String>();
        claim.countries().forEach(country -> named.addAll(country.ids()));
        var neighbours = neighbours(named, before);
        var standings = Standings.of(neighbours, deed, before);
        var outcome = outcome(claim, standings, named, deed, before);
        if (outcome.verdict() == Verdict.SUPPORTED && themselves.verdict() == Verdict.INEXACT) {
            return themselves;
        }
        return finding(outcome, themselves, standings, deed, before);
    }

    /// Their neighbours that can have had a vote.
    private static Set<String> neighbours(Set<String> named, Case before) {
        return named.stream()
                .flatMap(code -> before.countries().neighboursOf(code).stream())
                .filter(code -> !named.contains(code) && mayVote(code, before))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayVote(String code, Case before) {
        return before.vote().of(code).isPresent()
                || before.countries().byCode(code).filter(Country::unMember).isPresent();
    }

    /// A part of the neighbours is a part of those over the border, or of those of the subregion
    /// too; where that makes a difference, nothing is decided.
    private static Outcome outcome(
            NeighbourVote claim, Standings standings, Set<String> named, Deed deed, Case before) {
        var outcome = GroupCount.of(standings, before).judge(claim.others());
        if (!Quantities.isRelative(claim.others())) {
            return outcome;
        }
        var overTheBorder =
                standings.all().stream()
                        .filter(code -> named.stream().anyMatch(of -> borders(of, code, before)))
                        .toList();
        var narrow = GroupCount.of(Standings.of(overTheBorder, deed, before), before);
        return narrow.judge(claim.others()).verdict() == outcome.verdict()
                ? outcome
                : Outcome.undecided(Reason.NO_ROLL_CALL);
    }

    private static boolean borders(String one, String other, Case before) {
        return before.countries()
                .byCode(one)
                .filter(country -> country.borders().contains(other))
                .isPresent();
    }

    private static Finding finding(
            Outcome outcome, Finding themselves, Standings neighbours, Deed deed, Case before) {
        var did = neighbours.those(Standing.DID);
        var explanation =
                themselves.explanation()
                        + " Of their other neighbours, "
                        + did.size()
                        + " "
                        + Wording.did(deed)
                        + (did.isEmpty() ? "" : ": " + Wording.some(before.namesOf(did)))
                        + "."
                        + before.laterIntentions(neighbours.all());
        var counted =
                before.evidence(
                        did.size() + " neighbours " + Wording.did(deed),
                        Optional.of(
                                did.size()
                                        + " of "
                                        + neighbours.all().size()
                                        + " neighbours by land border or M49 subregion"
                                        + (did.isEmpty()
                                                ? ""
                                                : " (" + String.join(", ", did) + ")")));
        return before.finding(
                outcome, explanation, List.of(themselves.evidence().getFirst(), counted));
    }
}
