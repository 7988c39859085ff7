package plumbline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.claim.Claim;
import plumbline.fact.Source;
import plumbline.fact.Stored;
import plumbline.text.KnownNames;
import plumbline.text.Page;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.CheckedClaim.Passage;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// The way from a text or a structured claim to verdicts. Each step is a pure function of its
/// input, except the one batched read of facts, of which a whole page costs one. An answer is of
/// one moment: where facts were published since the catalogue was loaded, the claims are bound and
/// read once more, as of the newer one.
public final class Checker {

    private final Facts facts;
    private final List<Family<?>> families;

    /// A checker over these facts.
    ///
    /// @param families the families of claims that it reads
    public Checker(Facts facts, List<Family<?>> families) {
        this.facts = facts;
        this.families = List.copyOf(families);
    }

    /// Finds and checks every claim of a text, in text order.
    public List<CheckedClaim> check(TextRequest request) {
        return answer(catalogue -> recognize(request, catalogue));
    }

    /// Checks one structured claim.
    public CheckedClaim check(Claim claim) {
        return answer(catalogue -> List.of(bind(claim, catalogue))).getFirst();
    }

    private interface Reading {
        List<Bound<?>> claims(Catalogue catalogue);
    }

    private List<CheckedClaim> answer(Reading reading) {
        var trace = Trace.current();
        var known = trace.time(Stage.CATALOGUE, facts::catalogue);
        var claims = trace.time(Stage.RECOGNIZE, () -> reading.claims(known));
        var read = trace.time(Stage.LOAD, () -> load(claims, known));
        var current = read.newer().orElseGet(facts::catalogue);
        if (current.version() == known.version()) {
            return judge(claims, read, known, trace);
        }
        var bound = trace.time(Stage.RECOGNIZE, () -> reading.claims(current));
        var again = trace.time(Stage.LOAD, () -> load(bound, current));
        return judge(bound, again, current, trace);
    }

    private static List<CheckedClaim> judge(
            List<Bound<?>> claims, Facts.Read read, Catalogue catalogue, Trace trace) {
        var answers = trace.time(Stage.JUDGE, () -> judge(claims, read, catalogue));
        trace.found(answers, catalogue.version());
        return answers;
    }

    private static List<CheckedClaim> judge(
            List<Bound<?>> claims, Facts.Read read, Catalogue catalogue) {
        var answers = new ArrayList<CheckedClaim>();
        for (var claim : claims) {
            var answer = claim.answer(read, catalogue);
            if (!claim.tentative() || answer.finding().verdict() == Verdict.SUPPORTED) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private Facts.Read load(List<Bound<?>> claims, Catalogue catalogue) {
        var ids = new TreeSet<String>();
        claims.forEach(claim -> ids.addAll(claim.needs(catalogue)));
        return facts.read(ids, catalogue);
    }

    private List<Bound<?>> recognize(TextRequest request, Catalogue catalogue) {
        var page = Page.of(request.text(), KnownNames.of(catalogue), request.publishedOn());
        var claims = new ArrayList<Bound<?>>();
        for (var family : families) {
            recognize(family, page, request, catalogue, claims);
        }
        claims.sort(Comparator.comparingInt(bound -> bound.passage().orElseThrow().start()));
        return claims;
    }

    private static <C extends Claim> void recognize(
            Family<C> family,
            Page page,
            TextRequest request,
            Catalogue catalogue,
            List<Bound<?>> claims) {
        for (var found : family.recognize(page, request, catalogue)) {
            claims.add(
                    new Bound<>(
                            family,
                            Optional.of(found.passage()),
                            found.claim(),
                            found.tentative()));
        }
    }

    private Bound<?> bind(Claim claim, Catalogue catalogue) {
        for (var family : families) {
            if (family.claims().isInstance(claim)) {
                return bind(family, claim, catalogue);
            }
        }
        throw new IllegalArgumentException("No family of claims for " + claim.kind());
    }

    private static <C extends Claim> Bound<C> bind(
            Family<C> family, Claim claim, Catalogue catalogue) {
        var bound = family.bind(family.claims().cast(claim), catalogue);
        return new Bound<>(family, Optional.empty(), bound, false);
    }

    /// A claim, its family, and where it was read.
    private record Bound<C extends Claim>(
            Family<C> family, Optional<Passage> passage, C claim, boolean tentative) {

        Set<String> needs(Catalogue catalogue) {
            return family.needs(claim, catalogue);
        }

        CheckedClaim answer(Facts.Read read, Catalogue catalogue) {
            Finding finding = family.judge(claim, read, catalogue);
            var citations =
                    finding.sources().stream()
                            .distinct()
                            .flatMap(id -> read.get(id, Source.class).stream())
                            .map(Stored::document)
                            .toList();
            if (finding.verdict().decides() && citations.isEmpty()) {
                return new CheckedClaim(passage, claim, uncited(finding), List.of());
            }
            return new CheckedClaim(passage, claim, finding, citations);
        }

        /// A verdict that nothing can be cited for decides nothing.
        private static Finding uncited(Finding finding) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "The fact that would decide it cites sources that are not stored: "
                            + String.join(", ", finding.sources()),
                    finding.evidence());
        }
    }
}
