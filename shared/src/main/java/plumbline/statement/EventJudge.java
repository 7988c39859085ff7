package plumbline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Happening;
import plumbline.fact.Countries;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Judges when something happened, and how long ago: independence, diplomatic relations, events.
final class EventJudge {

    private static final String DATE = "date";
    private static final String LENGTH = "length-of-time";

    private static final Outcome DISAGREEMENT =
            new Outcome(Verdict.CONFLICTING_EVIDENCE, "disagreement");

    private final Hearing hearing;

    EventJudge(Hearing hearing) {
        this.hearing = hearing;
    }

    /// When it happened; of several countries that became independent, each of them.
    Ruling on(Assertion.HappenedOn said) {
        return said.happening() instanceof Happening.Independence(var countries, var _, var _)
                        && countries.size() > 1
                ? Ruling.all(countries.stream().map(one -> about(one).onDay(said)).toList())
                : onDay(said);
    }

    private EventJudge about(Named country) {
        return new EventJudge(hearing.about(country));
    }

    private Ruling onDay(Assertion.HappenedOn said) {
        var certain = new ArrayList<Stored<Statement>>();
        var excluded = new ArrayList<Stored<Statement>>();
        var told = told();
        for (var stored : told) {
            switch (fit(said, stored.document())) {
                case CERTAIN -> certain.add(stored);
                case EXCLUDED -> excluded.add(stored);
                case POSSIBLE -> {}
            }
        }
        if (told.isEmpty()) {
            return Ruling.unknown(Reason.NO_EVENT, "No stored statement tells of it.");
        }
        if (said.happening() instanceof Happening.Occasion occasion && certain.isEmpty()) {
            excluded.removeIf(
                    stored -> !occasion.named() || !isThatEdition(said.when(), stored.document()));
        }
        if (!certain.isEmpty() && !excluded.isEmpty() && isOnce(said.happening())) {
            return decided(DISAGREEMENT, told);
        }
        if (!certain.isEmpty()) {
            return decided(Outcome.supported(DATE), certain);
        }
        return excluded.size() == told.size()
                ? decided(Outcome.refuted(DATE), excluded)
                : Ruling.unknown(
                        Reason.NO_FIGURE,
                        "The stored facts do not say it so finely, or are of another time.",
                        told);
    }

    /// What tells of the event itself, not of visits to it.
    private List<Stored<Statement>> told() {
        return hearing.statements().stream()
                .filter(stored -> stored.document().predicate() != Predicate.VISITED)
                .toList();
    }

    private static boolean isOnce(Happening happening) {
        return switch (happening) {
            case Happening.Independence _, Happening.Relations _ -> true;
            case Happening.Occasion _ -> false;
        };
    }

    private Fit fit(Assertion.HappenedOn said, Statement stored) {
        return switch (said.happening()) {
            case Happening.Independence(var _, var of, var declared) -> {
                var date = stored.on().map(on -> Fit.of(said.when(), on)).orElse(Fit.POSSIBLE);
                boolean earlier =
                        date == Fit.EXCLUDED && declared && isEarlierThatYear(said.when(), stored);
                yield Fit.all(
                        earlier ? Fit.POSSIBLE : date,
                        of.map(state -> left(state, stored)).orElse(Fit.CERTAIN));
            }
            case Happening.Relations _ ->
                    stored.on().map(on -> Fit.of(said.when(), on)).orElse(Fit.POSSIBLE);
            case Happening.Occasion(var _, var place, var _) ->
                    Fit.all(
                            spans(said.when(), stored),
                            place.map(at -> where(at, stored)).orElse(Fit.CERTAIN));
        };
    }

    /// Independence may be declared some time before a country has it.
    private static boolean isEarlierThatYear(Period said, Statement stored) {
        return stored.on()
                .filter(on -> said.last().isBefore(on.first()))
                .filter(on -> said.first().getYear() == on.year())
                .isPresent();
    }

    /// The country that was left; of a state that is no more, a successor may be meant.
    private Fit left(Named said, Statement stored) {
        var object = hearing.archive().objectCode(stored);
        if (said.ids().contains(object)) {
            return Fit.CERTAIN;
        }
        return object.isEmpty() || Countries.builtIn().byCode(object).isEmpty()
                ? Fit.POSSIBLE
                : Fit.EXCLUDED;
    }

    private static Fit spans(Period said, Statement stored) {
        if (stored.on().isPresent()) {
            return Fit.of(said, stored.on().get());
        }
        var first = stored.from().or(stored::until).map(PartialDate::first);
        var last = stored.until().or(stored::from).map(PartialDate::last);
        if (first.isEmpty() || last.isEmpty()) {
            return Fit.POSSIBLE;
        }
        boolean within = !first.get().isBefore(said.first()) && !last.get().isAfter(said.last());
        boolean apart = first.get().isAfter(said.last()) || last.get().isBefore(said.first());
        boolean day =
                stored.from().filter(from -> from instanceof PartialDate.Day).isPresent()
                        && stored.until().filter(to -> to instanceof PartialDate.Day).isPresent();
        if (within || (day && !apart)) {
            return Fit.CERTAIN;
        }
        boolean otherYear = said.yearless() && said.recurs(PartialDate.of(first.get()));
        return apart && !otherYear ? Fit.EXCLUDED : Fit.POSSIBLE;
    }

    /// Where it was: the country as stored, and the place in it as a visit to the event tells.
    private Fit where(Named said, Statement stored) {
        var archive = hearing.archive();
        var country = Places.fit(said, archive.objectCode(stored), archive);
        boolean visited =
                hearing.of(Predicate.VISITED).stream()
                        .map(Stored::document)
                        .filter(
                                visit ->
                                        archive.objectCode(visit)
                                                .equals(archive.objectCode(stored)))
                        .filter(visit -> visit.event().equals(Optional.of(stored.subject())))
                        .flatMap(visit -> visit.place().stream())
                        .anyMatch(place -> Places.fit(said, place, archive) == Fit.CERTAIN);
        return country == Fit.POSSIBLE && visited ? Fit.CERTAIN : country;
    }

    /// Events of one name are held again and again: only one of the same year, or whose name bears
    /// a number, is surely the one that is meant.
    private static boolean isThatEdition(Period said, Statement stored) {
        var year = stored.on().or(stored::from).or(stored::until).map(PartialDate::year).orElse(0);
        return year == said.first().getYear()
                || stored.subject().chars().anyMatch(Character::isDigit);
    }

    Ruling since(Assertion.TimeSince said) {
        return said.happening() instanceof Happening.Independence(var countries, var _, var _)
                        && countries.size() > 1
                ? Ruling.all(countries.stream().map(one -> about(one).soLong(said)).toList())
                : soLong(said);
    }

    private Ruling soLong(Assertion.TimeSince said) {
        var at = said.at().or(() -> hearing.published().map(day -> new Period(day, day)));
        var dated = told().stream().filter(stored -> stored.document().on().isPresent()).toList();
        if (dated.isEmpty()) {
            return Ruling.unknown(Reason.NO_EVENT, "No stored statement tells when that was.");
        }
        if (at.isEmpty()) {
            return Ruling.unknown(
                    Reason.NO_FIGURE, "It is not known from when it is to be counted.", dated);
        }
        var rulings = new ArrayList<Ruling>();
        for (var stored : dated) {
            rulings.add(since(said, stored, at.get()));
        }
        var verdicts = rulings.stream().map(ruling -> ruling.outcome().verdict()).distinct();
        return verdicts.count() == 1 ? rulings.getFirst() : decided(DISAGREEMENT, dated);
    }

    private Ruling since(Assertion.TimeSince said, Stored<Statement> stored, Period at) {
        var since = stored.document().on().orElseThrow();
        var until = PartialDate.of(at.last());
        var arithmetic = Lengths.told(since, until);
        if (said.anniversary()) {
            int years = said.length().figure().value().intValue();
            boolean right = Lengths.isAnniversary(years, since, at.first(), at.last());
            return decided(Outcome.of(right, LENGTH), List.of(stored)).with(arithmetic);
        }
        return Lengths.judge(said.length(), since, until)
                .map(outcome -> decided(outcome, List.of(stored)).with(arithmetic))
                .orElse(
                        Ruling.unknown(
                                Reason.NO_FIGURE,
                                "The stored date is not fine enough to tell.",
                                List.of(stored)));
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
