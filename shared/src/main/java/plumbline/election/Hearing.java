package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.claim.ElectionClaim;
import plumbline.fact.Election;
import plumbline.fact.Election.Report;
import plumbline.fact.Source;
import plumbline.fact.Stored;
import plumbline.verdict.Evidence;
import plumbline.verdict.Outcome;

/// One claim before one election: what its judges look things up in.
///
/// @param claim the claim, bound
/// @param stored the election, with its revision
/// @param read the documents that were read, for sources
/// @param catalogue what can be talked about, for names
record Hearing(ElectionClaim claim, Stored<Election> stored, Facts.Read read, Catalogue catalogue) {

    Election election() {
        return stored.document();
    }

    Names names() {
        return new Names(catalogue);
    }

    /// The election's reports, to be chosen from as the claim asks.
    ReportChoice reports() {
        return new ReportChoice(election().reports(), this::authorities, claim.report());
    }

    /// What the election's reports know.
    Figures figures() {
        return new Figures(
                election(),
                new ReportChoice(election().reports(), this::authorities, Optional.empty()));
    }

    /// The same claim before another election, where no report is asked for by name.
    Hearing before(Stored<Election> other) {
        return new Hearing(
                new ElectionClaim(
                        claim.event(), Optional.empty(), claim.assertion(), claim.negated()),
                other,
                read,
                catalogue);
    }

    private Set<String> authorities(Report report) {
        var authorities = new TreeSet<String>();
        for (var id : report.sources()) {
            read.get(id, Source.class)
                    .flatMap(source -> source.document().authority())
                    .ifPresent(authorities::add);
        }
        return authorities;
    }

    /// Evidence from a report.
    Evidence evidence(Report report, String figure, Optional<String> derivation) {
        return new Evidence(
                election().id(),
                stored.revision(),
                Optional.of(report.status().word()),
                figure,
                derivation);
    }

    /// What a report makes of the claim, where all its evidence is one figure.
    Judged judged(Report report, Outcome outcome, String says, String figure) {
        return new Judged(
                outcome,
                says,
                List.of(evidence(report, figure, Optional.empty())),
                report.sources(),
                List.of(),
                false);
    }
}
