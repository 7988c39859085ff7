package plumbline.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.catalogue.Facts;
import plumbline.claim.Named;
import plumbline.claim.StatementClaim;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;

/// One claim before the statements that were read for it.
///
/// @param claim the claim
/// @param statements the statements that may decide it, as stored
/// @param archive for names and codes
record Hearing(StatementClaim claim, List<Stored<Statement>> statements, Archive archive) {

    static Hearing of(StatementClaim claim, Facts.Read read, Archive archive) {
        var statements =
                Relevant.to(claim.assertion(), archive).stream()
                        .flatMap(own -> read.get(own.id(), Statement.class).stream())
                        .toList();
        return new Hearing(claim, statements, archive);
    }

    /// The statements of a predicate.
    List<Stored<Statement>> of(Predicate predicate) {
        return statements.stream()
                .filter(stored -> stored.document().predicate() == predicate)
                .toList();
    }

    /// The same before those of the statements alone that are about one country.
    Hearing about(Named country) {
        return new Hearing(
                claim,
                statements.stream()
                        .filter(
                                stored ->
                                        country.ids()
                                                .contains(
                                                        archive.code(stored.document().subject())))
                        .toList(),
                archive);
    }

    /// The day on which the text was published.
    Optional<LocalDate> published() {
        return claim.publishedOn();
    }

    /// Whether something had begun when the text was published.
    boolean isPast(LocalDate first) {
        return published().map(day -> !first.isAfter(day)).orElse(true);
    }

    /// What answers call the one that a name stands for.
    String name(Named named) {
        return named.ids().size() == 1 ? archive.name(named.ids().getFirst()) : named.text();
    }
}
