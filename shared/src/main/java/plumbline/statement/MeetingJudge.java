package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Judges meetings and visits. One that is stored bears a claim out; none refutes one, for people
/// meet and travel more often than is stored.
final class MeetingJudge {

    private static final String MEETING = "meeting";
    private static final String VISIT = "visit";

    private final Hearing hearing;

    MeetingJudge(Hearing hearing) {
        this.hearing = hearing;
    }

    Ruling met(Assertion.Met said) {
        for (var stored : hearing.of(Predicate.MET)) {
            var visit = visitThen(said, stored.document());
            if (Fit.all(time(said.when(), stored.document()), where(said, stored.document(), visit))
                    == Fit.CERTAIN) {
                var shown = new ArrayList<>(List.of(stored));
                visit.filter(other -> stored.document().place().isEmpty()).ifPresent(shown::add);
                return decided(MEETING, shown);
            }
        }
        return Ruling.unknown(
                Reason.NO_EVENT,
                "No stored meeting of %s and %s fits the claim."
                        .formatted(hearing.name(said.person()), hearing.name(said.other())));
    }

    /// Where they met: as stored, or where one of them was on a visit that day.
    private Fit where(Assertion.Met said, Statement meeting, Optional<Stored<Statement>> visit) {
        if (said.place().isEmpty()) {
            return Fit.CERTAIN;
        }
        var stored =
                meeting.place()
                        .map(place -> Places.fit(said.place().get(), place, hearing.archive()))
                        .orElse(Fit.POSSIBLE);
        return stored == Fit.POSSIBLE && visit.isPresent() ? Fit.CERTAIN : stored;
    }

    private Optional<Stored<Statement>> visitThen(Assertion.Met said, Statement meeting) {
        if (said.place().isEmpty() || meeting.on().isEmpty()) {
            return Optional.empty();
        }
        return hearing.of(Predicate.VISITED).stream()
                .filter(visit -> place(said.place().get(), visit.document()) == Fit.CERTAIN)
                .filter(visit -> spansOnly(visit.document(), meeting.on().get()))
                .findFirst();
    }

    private static boolean spansOnly(Statement visit, PartialDate day) {
        return visit.on().filter(on -> day.within(on)).isPresent()
                || (visit.from().filter(from -> !from.last().isAfter(day.first())).isPresent()
                        && visit.until()
                                .filter(until -> !until.first().isBefore(day.last()))
                                .isPresent());
    }

    Ruling visited(Assertion.Visited said) {
        var shown = new ArrayList<Stored<Statement>>();
        for (var place : said.places()) {
            var visit =
                    hearing.of(Predicate.VISITED).stream()
                            .filter(
                                    stored ->
                                            Fit.all(
                                                            place(place, stored.document()),
                                                            said.arrived()
                                                                    ? arrival(
                                                                            said.when(),
                                                                            stored.document())
                                                                    : time(
                                                                            said.when(),
                                                                            stored.document()))
                                                    == Fit.CERTAIN)
                            .findFirst();
            if (visit.isEmpty()) {
                return Ruling.unknown(
                        Reason.NO_EVENT,
                        "No stored visit of %s to %s fits the claim."
                                .formatted(hearing.name(said.person()), place.text()));
            }
            shown.add(visit.get());
        }
        return decided(VISIT, shown);
    }

    /// A visit to a city is stored with its place, one to a country with its object.
    private Fit place(Named said, Statement visit) {
        var archive = hearing.archive();
        var country = Places.fit(said, archive.objectCode(visit), archive);
        return country == Fit.POSSIBLE
                ? visit.place().map(place -> Places.fit(said, place, archive)).orElse(country)
                : country;
    }

    /// The first day of a visit is the day of the arrival.
    private Fit arrival(Optional<Period> said, Statement stored) {
        var first = stored.on().or(stored::from);
        return said.isEmpty() || first.isEmpty()
                ? time(said, stored)
                : Fit.of(said.get(), first.get());
    }

    private Fit time(Optional<Period> said, Statement stored) {
        var first = stored.on().or(stored::from).or(stored::until);
        var last = stored.on().or(stored::until).or(stored::from);
        if (first.isEmpty() || last.isEmpty()) {
            return Fit.POSSIBLE;
        }
        if (said.isEmpty()) {
            return hearing.isPast(first.get().first()) ? Fit.CERTAIN : Fit.EXCLUDED;
        }
        if (said.get().holds(first.get()) || said.get().holds(last.get())) {
            return Fit.CERTAIN;
        }
        boolean inside =
                !first.get().last().isAfter(said.get().first())
                        && !last.get().first().isBefore(said.get().last());
        boolean days =
                first.get() instanceof PartialDate.Day && last.get() instanceof PartialDate.Day;
        if (inside && days) {
            return Fit.CERTAIN;
        }
        return said.get().touches(first.get()) || said.get().touches(last.get())
                ? Fit.POSSIBLE
                : Fit.EXCLUDED;
    }

    private Ruling decided(String rule, List<Stored<Statement>> shown) {
        var told =
                shown.stream()
                        .map(stored -> Told.of(stored.document(), hearing.archive()))
                        .toList();
        return Ruling.decided(
                Outcome.supported(rule),
                "The stored facts say: " + String.join("; ", told) + ".",
                shown);
    }
}
