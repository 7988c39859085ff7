package plumbline.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.check.Family;
import plumbline.check.TextRequest;
import plumbline.claim.EventReference;
import plumbline.claim.EventReference.AnyOf;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion;
import plumbline.fact.Countries;
import plumbline.text.Page;
import plumbline.verdict.Finding;

/// Claims on recorded votes in the bodies of the United Nations.
public final class ResolutionFamily implements Family<ResolutionClaim> {

    private final Countries countries = Countries.builtIn();
    private final ResolutionReader reader = new ResolutionReader();

    @Override
    public Class<ResolutionClaim> claims() {
        return ResolutionClaim.class;
    }

    @Override
    public List<Recognized<ResolutionClaim>> recognize(
            Page page, TextRequest request, Catalogue catalogue) {
        return reader.read(page, request, catalogue);
    }

    @Override
    public ResolutionClaim bind(ResolutionClaim claim, Catalogue catalogue) {
        return new Binding(catalogue, countries).bind(claim);
    }

    @Override
    public Set<String> needs(ResolutionClaim bound, Catalogue catalogue) {
        var ids = new TreeSet<String>();
        need(bound.event(), catalogue, ids);
        need(bound.assertion(), catalogue, ids);
        return ids;
    }

    private void need(Assertion assertion, Catalogue catalogue, Set<String> ids) {
        var groups = new Groups(catalogue, countries);
        switch (assertion) {
            case Assertion.CountryVote claim ->
                    claim.within().ifPresent(group -> groups.documentsOf(group).forEach(ids::add));
            case Assertion.GroupVote claim -> groups.documentsOf(claim.group()).forEach(ids::add);
            case Assertion.Alike claim -> need(claim.voters(), catalogue, ids);
            case Assertion.Change claim -> need(claim.since(), catalogue, ids);
            case Assertion.NeighbourVote _,
                    Assertion.Counts _,
                    Assertion.Sum _,
                    Assertion.Part _,
                    Assertion.Adoption _,
                    Assertion.Veto _ -> {
                // the resolution tells all
            }
        }
    }

    private void need(EventReference event, Catalogue catalogue, Set<String> ids) {
        for (var id : candidates(event, catalogue)) {
            ids.add(id);
            catalogue.resolution(id).ifPresent(entry -> ids.addAll(entry.sources()));
        }
    }

    private List<String> candidates(EventReference event, Catalogue catalogue) {
        AnyOf found = new EventFinder(catalogue, countries).find(event);
        return found.ids();
    }

    @Override
    public Finding judge(ResolutionClaim bound, Facts.Read read, Catalogue catalogue) {
        return new Candidates(candidates(bound.event(), catalogue), read, catalogue, countries)
                .judge(bound);
    }
}
