package plumbline.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Judges who was the first, the third or the last to hold an office, or to join or leave.
///
/// It needs every earlier case (verdicts.md, rule 15), and statements never say that they are
/// complete. They still refute a place that too many others stand before, and they are complete
/// where holders of an office follow each other without a gap from the day of independence.
final class OrderJudge {

    private static final String RULE = "order";

    private final Hearing hearing;

    OrderJudge(Hearing hearing) {
        this.hearing = hearing;
    }

    Ruling member(Assertion.MembershipOrder said) {
        var memberships = hearing.of(Predicate.MEMBER_OF);
        var own = memberships.stream().filter(one -> is(said, one.document())).toList();
        if (own.size() != 1) {
            return open(own);
        }
        var date = date(own.getFirst(), said.left());
        if (date.isEmpty() || !hearing.isPast(date.get().first())) {
            return said.left() && date.isEmpty() ? refuted(own) : open(own);
        }
        var nth = said.nth();
        var others =
                memberships.stream()
                        .filter(one -> !is(said, one.document()))
                        .filter(
                                one ->
                                        date(one, said.left())
                                                .filter(
                                                        other ->
                                                                nth.isPresent()
                                                                        ? isBefore(
                                                                                other, date.get())
                                                                        : isBetween(
                                                                                date.get(), other))
                                                .isPresent())
                        .toList();
        long before = others.stream().map(one -> one.document().subject()).distinct().count();
        return before >= nth.orElse(1) ? refuted(join(own, others)) : open(own);
    }

    private boolean is(Assertion.MembershipOrder said, Statement stored) {
        return said.country().ids().contains(hearing.archive().code(stored.subject()));
    }

    private static Optional<PartialDate> date(Stored<Statement> stored, boolean left) {
        return left ? stored.document().until() : stored.document().from();
    }

    private static boolean isBefore(PartialDate one, PartialDate other) {
        return one.last().isBefore(other.first());
    }

    /// Whether something came after a date, and before the publication.
    private boolean isBetween(PartialDate date, PartialDate later) {
        return isBefore(date, later) && hearing.isPast(later.last());
    }

    Ruling holder(Assertion.OfficeOrder said) {
        var archive = hearing.archive();
        var own =
                Tenure.of(
                        hearing.of(Predicate.HELD_OFFICE).stream()
                                .filter(
                                        one ->
                                                said.person()
                                                        .ids()
                                                        .contains(one.document().subject()))
                                .toList(),
                        said.post(),
                        archive);
        if (own.isEmpty() || own.getFirst().from().isEmpty()) {
            return open(List.of());
        }
        var tenure = own.getFirst();
        var start = tenure.from().orElseThrow();
        if (!hearing.isPast(start.first())) {
            return open(tenure.terms());
        }
        var before =
                hearing.of(Predicate.HELD_OFFICE).stream()
                        .filter(one -> isSameOffice(one.document(), tenure.first()))
                        .filter(one -> !one.document().subject().equals(tenure.first().subject()))
                        .filter(
                                one ->
                                        one.document()
                                                .from()
                                                .filter(from -> isBefore(from, start))
                                                .isPresent())
                        .toList();
        long earlier = before.stream().map(one -> one.document().subject()).distinct().count();
        if (earlier >= said.nth()) {
            return refuted(join(tenure.terms(), before));
        }
        var all = join(before, tenure.terms());
        if (!isComplete(all, start)) {
            return open(tenure.terms());
        }
        return earlier + 1 == said.nth() ? decided(Outcome.supported(RULE), all) : refuted(all);
    }

    private boolean isSameOffice(Statement one, Statement other) {
        return hearing.archive().objectCode(one).equals(hearing.archive().objectCode(other))
                && Offices.isSame(one.office().orElse(""), other.office().orElse(""));
    }

    /// Whether the holders up to one follow each other without a gap since independence.
    private boolean isComplete(List<Stored<Statement>> held, PartialDate upTo) {
        var independence =
                hearing.of(Predicate.INDEPENDENT_SINCE).stream()
                        .flatMap(one -> one.document().on().stream())
                        .toList();
        if (independence.size() != 1) {
            return false;
        }
        LocalDate reached = independence.getFirst().last();
        boolean moved = true;
        while (moved && reached.isBefore(upTo.first())) {
            moved = false;
            for (var stored : held) {
                var from = stored.document().from().map(PartialDate::first);
                var until = stored.document().until().map(PartialDate::last);
                if (from.isPresent()
                        && until.isPresent()
                        && !from.get().isAfter(reached)
                        && until.get().isAfter(reached)) {
                    reached = until.get();
                    moved = true;
                }
            }
        }
        return !reached.isBefore(upTo.first());
    }

    private static List<Stored<Statement>> join(
            List<Stored<Statement>> one, List<Stored<Statement>> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Ruling open(List<Stored<Statement>> shown) {
        return Ruling.unknown(
                Reason.NOT_COMPLETE,
                "Who came first and who came later needs every case, and the stored facts do not"
                        + " say that they are complete.",
                shown);
    }

    private Ruling refuted(List<Stored<Statement>> shown) {
        return decided(Outcome.refuted(RULE), shown);
    }

    private Ruling decided(Outcome outcome, List<Stored<Statement>> shown) {
        var told =
                shown.stream()
                        .map(stored -> Told.of(stored.document(), hearing.archive()))
                        .toList();
        return Ruling.decided(
                outcome, "The stored facts say: " + String.join("; ", told) + ".", shown);
    }
}
