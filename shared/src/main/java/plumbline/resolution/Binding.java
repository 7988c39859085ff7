package plumbline.resolution;

import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.claim.ResolutionClaim.Assertion.Adoption;
import plumbline.claim.ResolutionClaim.Assertion.Alike;
import plumbline.claim.ResolutionClaim.Assertion.Change;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Assertion.Counts;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Assertion.NeighbourVote;
import plumbline.claim.ResolutionClaim.Assertion.OfVoters;
import plumbline.claim.ResolutionClaim.Assertion.Part;
import plumbline.claim.ResolutionClaim.Assertion.Sum;
import plumbline.claim.ResolutionClaim.Assertion.Veto;
import plumbline.fact.Countries;

/// Binds a claim: its resolution, countries and groups to what the catalogue knows. What is bound
/// already stays as it is.
final class Binding {

    private final EventFinder events;
    private final CountryNames names;
    private final Groups groups;

    Binding(Catalogue catalogue, Countries countries) {
        this.events = new EventFinder(catalogue, countries);
        this.names = new CountryNames(catalogue, countries);
        this.groups = new Groups(catalogue, countries);
    }

    ResolutionClaim bind(ResolutionClaim claim) {
        return new ResolutionClaim(
                events.find(claim.event()), bind(claim.assertion()), claim.negated());
    }

    private Assertion bind(Assertion assertion) {
        return switch (assertion) {
            case OfVoters claim -> bind(claim);
            case NeighbourVote claim ->
                    new NeighbourVote(
                            bind(claim.countries()),
                            bind(claim.of()),
                            claim.others(),
                            claim.ballot());
            case Alike claim -> new Alike(bind(claim.voters()), names.bind(claim.with()));
            case Veto claim -> new Veto(bind(claim.by()), claim.only());
            case Change claim ->
                    new Change(
                            claim.vote(), claim.than(), events.find(claim.since()), claim.change());
            case Counts _, Sum _, Part _, Adoption _ -> assertion;
        };
    }

    private OfVoters bind(OfVoters voters) {
        return switch (voters) {
            case CountryVote claim ->
                    new CountryVote(
                            bind(claim.countries()),
                            claim.ballot(),
                            claim.only(),
                            claim.within().map(groups::bind));
            case GroupVote claim ->
                    new GroupVote(
                            groups.bind(claim.group()),
                            claim.quantity(),
                            claim.ballot(),
                            bind(claim.except()),
                            claim.exceptDid());
        };
    }

    private List<Named> bind(List<Named> countries) {
        return countries.stream().map(names::bind).toList();
    }
}
