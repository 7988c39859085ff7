package plumbline.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Post;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Judges who held an office, from when until when, for how long, and in which term.
final class OfficeJudge {

    private static final String RULE = "office";
    private static final String LEADER = "leader";
    private static final int DAYS_OF_NOTICE = 31; // between saying so and going

    private final Hearing hearing;

    OfficeJudge(Hearing hearing) {
        this.hearing = hearing;
    }

    Ruling held(Assertion.HeldOffice said) {
        var tenures = tenures(said.post(), said.person());
        if (tenures.isEmpty()) {
            return instead(said);
        }
        if (leftSomethingBefore(said, tenures)) {
            return nothing();
        }
        var possible = new ArrayList<Tenure>();
        for (var tenure : tenures) {
            switch (fit(said, tenure)) {
                case CERTAIN -> {
                    return decided(Outcome.supported(RULE), List.of(tenure));
                }
                case POSSIBLE -> possible.add(tenure);
                case EXCLUDED -> {}
            }
        }
        return possible.isEmpty()
                ? decided(Outcome.refuted(RULE), tenures)
                : Ruling.unknown(
                        Reason.NO_FIGURE,
                        "The stored dates are not fine enough to tell: " + told(possible),
                        shown(possible));
    }

    /// "resigned in 2018", of who took office in 2019: another office may be meant, of which
    /// nothing is stored.
    private static boolean leftSomethingBefore(Assertion.HeldOffice said, List<Tenure> tenures) {
        return said.post().office().isEmpty()
                && said.from().isEmpty()
                && said.until()
                        .filter(
                                until ->
                                        tenures.stream()
                                                .allMatch(
                                                        tenure ->
                                                                tenure.from()
                                                                        .filter(
                                                                                from ->
                                                                                        from.first()
                                                                                                .isAfter(
                                                                                                        until
                                                                                                                .last()))
                                                                        .isPresent()))
                        .isPresent();
    }

    private Fit fit(Assertion.HeldOffice said, Tenure tenure) {
        return Fit.all(
                said.from().map(from -> start(said, from, tenure)).orElse(begun(tenure)),
                said.until().map(until -> ended(until, tenure)).orElse(Fit.CERTAIN),
                said.at().map(at -> during(at, tenure)).orElse(Fit.CERTAIN),
                said.current() ? current(tenure) : Fit.CERTAIN);
    }

    private static Fit start(Assertion.HeldOffice said, Period from, Tenure tenure) {
        var start = fit(from, tenure.from());
        boolean term =
                said.anew()
                        && tenure.terms().stream()
                                .anyMatch(
                                        stored ->
                                                fit(from, stored.document().from()) == Fit.CERTAIN);
        return term ? Fit.CERTAIN : start;
    }

    private Fit begun(Tenure tenure) {
        boolean past = tenure.from().map(from -> hearing.isPast(from.first())).orElse(true);
        return past ? Fit.CERTAIN : Fit.EXCLUDED;
    }

    private static Fit fit(Period said, Optional<PartialDate> stored) {
        return stored.map(date -> Fit.of(said, date)).orElse(Fit.POSSIBLE);
    }

    /// An office that is still held was not left. Who goes says so some days before.
    private static Fit ended(Period said, Tenure tenure) {
        if (tenure.until().isEmpty()) {
            return Fit.EXCLUDED;
        }
        var until = tenure.until().get();
        boolean announced =
                said.last().isBefore(until.first())
                        && said.last().isAfter(until.first().minusDays(DAYS_OF_NOTICE));
        return announced ? Fit.POSSIBLE : Fit.of(said, until);
    }

    private static Fit during(Period at, Tenure tenure) {
        if (tenure.from().isEmpty()) {
            return Fit.POSSIBLE;
        }
        boolean starts = !tenure.from().get().last().isAfter(at.last());
        boolean mayStart = !tenure.from().get().first().isAfter(at.last());
        boolean lasts = tenure.until().map(end -> !end.first().isBefore(at.first())).orElse(true);
        boolean mayLast = tenure.until().map(end -> !end.last().isBefore(at.first())).orElse(true);
        if (starts && lasts) {
            return Fit.CERTAIN;
        }
        return mayStart && mayLast ? Fit.POSSIBLE : Fit.EXCLUDED;
    }

    private Fit current(Tenure tenure) {
        if (tenure.until().isEmpty()) {
            return Fit.CERTAIN;
        }
        return hearing.published()
                .map(day -> during(new Period(day, day), tenure))
                .orElse(Fit.POSSIBLE);
    }

    Ruling length(Assertion.OfficeLength said) {
        var tenures = tenures(said.post(), said.person());
        if (tenures.isEmpty()) {
            return nothing();
        }
        var rulings = new ArrayList<Ruling>();
        for (var tenure : tenures) {
            var end = tenure.until().filter(date -> hearing.isPast(date.first()));
            var last = end.or(() -> hearing.published().map(PartialDate::of));
            if (tenure.from().isEmpty() || last.isEmpty()) {
                continue;
            }
            var outcome = Lengths.judge(said.length(), tenure.from().get(), last.get());
            var arithmetic = Lengths.told(tenure.from().get(), last.get());
            outcome.ifPresent(
                    found -> rulings.add(decided(found, List.of(tenure)).with(arithmetic)));
        }
        for (var verdict : List.of(Verdict.SUPPORTED, Verdict.INEXACT)) {
            var best =
                    rulings.stream()
                            .filter(ruling -> ruling.outcome().verdict() == verdict)
                            .findFirst();
            if (best.isPresent()) {
                return best.get();
            }
        }
        return tenures.size() == 1 && rulings.size() == 1
                ? rulings.getFirst()
                : Ruling.unknown(
                        Reason.NO_FIGURE,
                        "The stored times in office do not tell which is meant.",
                        shown(tenures));
    }

    /// Where another is stored as the one who holds the office, or held it all the time that is
    /// said, the person does not, or did not.
    private Ruling instead(Assertion.HeldOffice said) {
        var then = then(said);
        if (said.post().country().isEmpty()
                || then.isEmpty()
                || said.post().office().filter(office -> !LEADER.equals(office)).isEmpty()) {
            return nothing();
        }
        var holders =
                Tenure.of(hearing.of(Predicate.HELD_OFFICE), said.post(), hearing.archive())
                        .stream()
                        .filter(
                                tenure ->
                                        isAt(then.get().first(), tenure)
                                                && isAt(then.get().last(), tenure))
                        .toList();
        return holders.size() == 1 ? decided(Outcome.refuted(RULE), holders) : nothing();
    }

    private static boolean isAt(LocalDate day, Tenure tenure) {
        return during(new Period(day, day), tenure) == Fit.CERTAIN;
    }

    /// The time for which it is said; empty where that is not sure.
    private Optional<Period> then(Assertion.HeldOffice said) {
        if (said.from().isPresent()) {
            return said.from();
        }
        if (said.at().isPresent()) {
            return said.at();
        }
        return said.current()
                ? hearing.published().map(day -> new Period(day, day))
                : Optional.empty();
    }

    private List<Tenure> tenures(Post post, Named person) {
        var own =
                hearing.of(Predicate.HELD_OFFICE).stream()
                        .filter(stored -> person.ids().contains(stored.document().subject()))
                        .toList();
        return Tenure.of(own, post, hearing.archive());
    }

    private Ruling nothing() {
        return Ruling.unknown(Reason.NO_EVENT, "No stored statement on that office tells.");
    }

    private Ruling decided(Outcome outcome, List<Tenure> tenures) {
        return Ruling.decided(
                outcome, "The stored facts say: " + told(tenures) + ".", shown(tenures));
    }

    private String told(List<Tenure> tenures) {
        return String.join(
                "; ",
                tenures.stream()
                        .map(
                                tenure ->
                                        hearing.archive().name(tenure.first().subject())
                                                + " was "
                                                + tenure.told(hearing.archive()))
                        .toList());
    }

    private static List<Stored<Statement>> shown(List<Tenure> tenures) {
        return tenures.stream().flatMap(tenure -> tenure.terms().stream()).toList();
    }
}
