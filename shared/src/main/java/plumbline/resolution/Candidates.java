package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.fact.Countries;
import plumbline.fact.Resolution;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;

/// Rule 13, which event: a claim is judged before each resolution that it may mean, and decided
/// where they agree.
final class Candidates {

    /// So many figures that fit one event, and no other, tell which is meant.
    private static final int TELLING_FIGURES = 2;

    private final List<String> ids;
    private final Facts.Read read;
    private final Catalogue catalogue;
    private final Countries countries;

    Candidates(List<String> ids, Facts.Read read, Catalogue catalogue, Countries countries) {
        this.ids = ids;
        this.read = read;
        this.catalogue = catalogue;
        this.countries = countries;
    }

    Finding judge(ResolutionClaim claim) {
        var cases = cases(ids);
        return switch (claim.assertion()) {
            case Assertion.CountryVote votes ->
                    agreed(cases, it -> CountryVotes.judge(votes, claim.negated(), it));
            case Assertion.GroupVote votes ->
                    agreed(cases, it -> GroupVotes.judge(votes, claim.negated(), it));
            case Assertion.NeighbourVote votes ->
                    agreed(cases, it -> NeighbourVotes.judge(votes, claim.negated(), it));
            case Assertion.Alike alike ->
                    agreed(cases, it -> AlikeVotes.judge(alike, claim.negated(), it));
            case Assertion.Counts counts ->
                    agreed(
                            toldByFigures(cases, counts),
                            it -> Tallies.judge(counts, claim.negated(), it));
            case Assertion.Sum sum -> agreed(cases, it -> Tallies.judge(sum, claim.negated(), it));
            case Assertion.Part part -> agreed(cases, it -> Parts.judge(part, claim.negated(), it));
            case Assertion.Adoption adoption ->
                    agreed(cases, it -> Adoptions.judge(adoption, claim.negated(), it));
            case Assertion.Veto veto ->
                    agreed(cases, it -> Vetoes.judge(veto, claim.negated(), it));
            case Assertion.Change change -> {
                if (change.than() != change.vote()) {
                    yield agreed(cases, it -> Changes.judge(change, claim.negated(), it, it));
                }
                var earlier =
                        cases(new EventFinder(catalogue, countries).find(change.since()).ids());
                yield agreed(
                        cases,
                        it ->
                                agreed(
                                        earlier,
                                        then -> Changes.judge(change, claim.negated(), then, it)));
            }
        };
    }

    private List<Case> cases(List<String> of) {
        var names = new CountryNames(catalogue, countries);
        var groups = new Groups(catalogue, countries);
        return of.stream()
                .flatMap(id -> read.get(id, Resolution.class).stream())
                .map(
                        stored ->
                                new Case(
                                        stored,
                                        new RecordedVote(stored.document(), countries),
                                        countries,
                                        names,
                                        groups,
                                        read))
                .toList();
    }

    /// What is left open of a resolution that was adopted without a vote is recorded nowhere.
    private static Finding recorded(Finding finding, Case it) {
        return !finding.verdict().decides() && it.resolution().isAdoptedWithoutVote()
                ? Finding.undecided(
                        Reason.NOT_RECORDED,
                        it.symbol() + " was adopted without a vote: nobody is on record.",
                        finding.evidence())
                : finding;
    }

    private static List<Case> toldByFigures(List<Case> cases, Assertion.Counts counts) {
        var fitting =
                cases.stream()
                        .filter(it -> Tallies.borneOut(counts, it) >= TELLING_FIGURES)
                        .toList();
        return fitting.size() == 1 ? fitting : cases;
    }

    private static Finding agreed(List<Case> cases, Function<Case, Finding> judge) {
        var findings = new ArrayList<Finding>();
        cases.forEach(it -> findings.add(recorded(judge.apply(it), it)));
        if (findings.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_EVENT, "No resolution is stored that the claim may mean.");
        }
        var best = findings.getFirst();
        if (findings.stream().allMatch(finding -> finding.verdict() == best.verdict())) {
            return best;
        }
        var symbols = cases.stream().map(Case::symbol).toList();
        return Finding.ambiguous(
                symbols,
                "The claim may mean "
                        + Wording.list(symbols)
                        + ", which would give different verdicts.");
    }
}
