package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.claim.Named;
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
        var of = codes(claim.of());
        if (claim.countries().isEmpty()) {
            var standings = Standings.of(neighbours(of, of, before), deed, before);
            return finding(
                    outcome(claim, standings, of, deed, before),
                    Optional.empty(),
                    standings,
                    deed,
                    before);
        }
        var themselves = CountryVotes.judge(claim.countries(), deed, before);
        if (themselves.verdict() == Verdict.REFUTED || !themselves.verdict().decides()) {
            return themselves;
        }
        var named = codes(claim.countries());
        named.addAll(of);
        var standings = Standings.of(neighbours(of, named, before), deed, before);
        var outcome = outcome(claim, standings, of, deed, before);
        if (outcome.verdict() == Verdict.SUPPORTED && themselves.verdict() == Verdict.INEXACT) {
            return themselves;
        }
        return finding(outcome, Optional.of(themselves), standings, deed, before);
    }

    private static Set<String> codes(List<Named> countries) {
        var codes = new TreeSet<String>();
        countries.forEach(country -> codes.addAll(country.ids()));
        return codes;
    }

    /// The neighbours of some that can have had a vote, without those that are named.
    private static Set<String> neighbours(Set<String> of, Set<String> named, Case before) {
        return of.stream()
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
            Outcome outcome,
            Optional<Finding> themselves,
            Standings neighbours,
            Deed deed,
            Case before) {
        var did = neighbours.those(Standing.DID);
        var explanation =
                themselves
                                .map(
                                        finding ->
                                                finding.explanation()
                                                        + " Of their other neighbours, ")
                                .orElse("On " + before.symbol() + ", of the neighbours, ")
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
                outcome,
                explanation,
                Stream.concat(
                                themselves.stream().map(finding -> finding.evidence().getFirst()),
                                Stream.of(counted))
                        .toList());
    }
}
