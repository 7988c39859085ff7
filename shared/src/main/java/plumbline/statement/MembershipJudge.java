package plumbline.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.claim.StatementClaim.Together;
import plumbline.fact.PartialDate;
import plumbline.fact.Statement;
import plumbline.fact.Statement.Predicate;
import plumbline.fact.Stored;
import plumbline.verdict.FigureRules;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Judges who belongs to an organization, since when, and how many do. A membership that is not
/// stored is unknown, not denied.
final class MembershipJudge {

    private static final String RULE = "membership";
    private static final String COUNT = "members-counted";

    /// Beyond what part of the stored members a larger number tells that the list has gaps.
    private static final BigDecimal GAP = new BigDecimal("1.25");

    private static final int FEWEST = 3; // members that make a list

    private final Hearing hearing;
    private final List<Stored<Statement>> memberships;

    MembershipJudge(Hearing hearing) {
        this.hearing = hearing;
        this.memberships = hearing.of(Predicate.MEMBER_OF);
    }

    /// One list of countries is one claim: any that does not belong refutes it (rule 12). Denied of
    /// a list, it is denied of each: any that does belong refutes that.
    ///
    /// @param negated whether what is judged is then turned round
    Ruling members(Assertion.Membership said, boolean negated) {
        var shown = new ArrayList<Stored<Statement>>();
        var wrong = new ArrayList<Stored<Statement>>();
        var missing = new ArrayList<String>();
        for (var country : said.countries()) {
            var own =
                    memberships.stream().filter(stored -> is(country, stored.document())).toList();
            var fits =
                    own.stream().filter(one -> fit(said, one.document()) == Fit.CERTAIN).toList();
            if (!fits.isEmpty()) {
                shown.add(fits.getFirst());
            } else if (!own.isEmpty()
                    && own.stream().allMatch(one -> fit(said, one.document()) == Fit.EXCLUDED)) {
                wrong.addAll(own);
            } else {
                missing.add(hearing.name(country));
            }
        }
        if (negated && said.countries().size() > 1 && !shown.isEmpty()) {
            return decided(Outcome.supported(RULE), shown);
        }
        boolean refuted = negated ? missing.isEmpty() && shown.isEmpty() : !wrong.isEmpty();
        if (refuted) {
            return decided(Outcome.refuted(RULE), wrong);
        }
        return missing.isEmpty()
                ? together(said, shown)
                : Ruling.unknown(
                        Reason.NO_EVENT,
                        "No stored statement tells it of %s.".formatted(String.join(", ", missing)),
                        shown);
    }

    /// Whether those who joined or left did so in the same year, or on the same day.
    private static Fit alike(Together said, PartialDate one, PartialDate other) {
        boolean year = one.year() == other.year();
        return switch (said) {
            case YEAR -> year ? Fit.CERTAIN : Fit.EXCLUDED;
            case DAY ->
                    !one.overlaps(other)
                            ? Fit.EXCLUDED
                            : one instanceof PartialDate.Day && other instanceof PartialDate.Day
                                    ? Fit.CERTAIN
                                    : Fit.POSSIBLE;
        };
    }

    private Ruling together(Assertion.Membership said, List<Stored<Statement>> shown) {
        if (said.together().isEmpty()) {
            return decided(Outcome.supported(RULE), shown);
        }
        boolean left = said.belonging() == Belonging.LEFT;
        var dates = new ArrayList<PartialDate>();
        for (var stored : shown) {
            (left ? stored.document().until() : stored.document().from()).ifPresent(dates::add);
        }
        var fit =
                dates.stream()
                        .map(date -> alike(said.together().get(), dates.getFirst(), date))
                        .max(Comparator.naturalOrder())
                        .filter(found -> dates.size() == shown.size())
                        .orElse(Fit.POSSIBLE);
        return switch (fit) {
            case CERTAIN -> decided(Outcome.supported(RULE), shown);
            case EXCLUDED -> decided(Outcome.refuted(RULE), shown);
            case POSSIBLE ->
                    Ruling.unknown(
                            Reason.NO_FIGURE, "The stored dates are not fine enough.", shown);
        };
    }

    /// How long each has belonged to it, up to the publication: by its only membership.
    Ruling length(Assertion.MembershipLength said) {
        var rulings = new ArrayList<Ruling>();
        for (var country : said.countries()) {
            var own =
                    memberships.stream().filter(stored -> is(country, stored.document())).toList();
            if (own.size() == 1) {
                length(said, own.getFirst()).ifPresent(rulings::add);
            }
        }
        return rulings.size() == said.countries().size()
                ? rulings.stream()
                        .max(Comparator.comparing(ruling -> ruling.outcome().verdict()))
                        .orElseThrow()
                : Ruling.unknown(Reason.NO_FIGURE, "The stored dates do not tell how long.");
    }

    private Optional<Ruling> length(Assertion.MembershipLength said, Stored<Statement> stored) {
        var from = stored.document().from();
        var until =
                stored.document()
                        .until()
                        .filter(date -> hearing.isPast(date.first()))
                        .or(() -> hearing.published().map(PartialDate::of));
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return Lengths.judge(said.length(), from.get(), until.get())
                .map(
                        outcome ->
                                decided(outcome, List.of(stored))
                                        .with(Lengths.told(from.get(), until.get())));
    }

    private boolean is(Named country, Statement stored) {
        return country.ids().size() == 1
                && country.ids().contains(hearing.archive().code(stored.subject()));
    }

    private Fit fit(Assertion.Membership said, Statement stored) {
        return switch (said.belonging()) {
            case MEMBER -> member(said.when().or(this::today), stored);
            case JOINED ->
                    Fit.all(
                            said.when().map(when -> date(when, stored.from())).orElse(once(stored)),
                            said.until().map(until -> ended(until, stored)).orElse(Fit.CERTAIN));
            case ONCE -> once(stored);
            case REJOINED -> rejoined(said.when(), stored);
            case LEFT -> left(said.when(), stored);
            case FOUNDER -> founder(stored);
        };
    }

    private Optional<Period> today() {
        return hearing.published().map(day -> new Period(day, day));
    }

    private static Fit date(Period said, Optional<PartialDate> stored) {
        return stored.map(date -> Fit.of(said, date)).orElse(Fit.POSSIBLE);
    }

    private static Fit ended(Period said, Statement stored) {
        return stored.until().map(until -> Fit.of(said, until)).orElse(Fit.EXCLUDED);
    }

    private static Fit member(Optional<Period> when, Statement stored) {
        if (when.isEmpty()) {
            return stored.until().isEmpty() ? Fit.CERTAIN : Fit.POSSIBLE;
        }
        var first = when.get().first();
        var last = when.get().last();
        boolean later = stored.from().filter(from -> from.first().isAfter(last)).isPresent();
        boolean over = stored.until().filter(until -> until.last().isBefore(first)).isPresent();
        if (later || over) {
            return Fit.EXCLUDED;
        }
        boolean begun = stored.from().filter(from -> from.last().isAfter(last)).isEmpty();
        boolean lasts = stored.until().filter(until -> until.first().isBefore(first)).isEmpty();
        return begun && lasts ? Fit.CERTAIN : Fit.POSSIBLE;
    }

    private Fit once(Statement stored) {
        return stored.from()
                .map(from -> hearing.isPast(from.first()) ? Fit.CERTAIN : Fit.EXCLUDED)
                .orElse(Fit.POSSIBLE);
    }

    /// The first of several memberships is none that was taken up again; where only one is stored,
    /// an earlier one may be missing.
    private Fit rejoined(Optional<Period> when, Statement stored) {
        var own =
                memberships.stream()
                        .map(Stored::document)
                        .filter(other -> other.subject().equals(stored.subject()))
                        .toList();
        if (own.size() < 2 || own.stream().anyMatch(one -> one.from().isEmpty())) {
            return Fit.POSSIBLE;
        }
        var from = stored.from().orElseThrow();
        boolean first =
                own.stream()
                        .noneMatch(one -> one.from().orElseThrow().last().isBefore(from.first()));
        return first ? Fit.EXCLUDED : when.map(said -> Fit.of(said, from)).orElse(once(stored));
    }

    /// A membership without an end has not ended.
    private Fit left(Optional<Period> when, Statement stored) {
        if (stored.until().isEmpty()) {
            return Fit.EXCLUDED;
        }
        return when.map(said -> ended(said, stored.until().get()))
                .orElse(hearing.isPast(stored.until().get().first()) ? Fit.CERTAIN : Fit.EXCLUDED);
    }

    /// A membership until the last day of a month has ended on that day or the next.
    private static Fit ended(Period said, PartialDate until) {
        var fit = Fit.of(said, until);
        return fit == Fit.EXCLUDED && said.touches(PartialDate.of(until.last().plusDays(1)))
                ? Fit.POSSIBLE
                : fit;
    }

    /// Those who were there first are founders, where several were; who came later is none.
    private Fit founder(Statement stored) {
        var dates =
                memberships.stream().flatMap(other -> other.document().from().stream()).toList();
        if (stored.from().isEmpty() || dates.size() < 2) {
            return Fit.POSSIBLE;
        }
        var own = stored.from().get();
        if (dates.stream().anyMatch(date -> date.last().isBefore(own.first()))) {
            return Fit.EXCLUDED;
        }
        return dates.stream().filter(own::equals).count() > 1 ? Fit.CERTAIN : Fit.POSSIBLE;
    }

    /// The members on the day of publication, counted.
    Ruling count(Assertion.MemberCount said) {
        var members =
                memberships.stream()
                        .filter(one -> member(today(), one.document()) == Fit.CERTAIN)
                        .toList();
        long number = members.stream().map(one -> one.document().subject()).distinct().count();
        if (number < FEWEST) {
            return Ruling.unknown(
                    Reason.NO_EVENT,
                    "Too few members of %s are stored to count them."
                            .formatted(hearing.name(said.organization())));
        }
        var counted = BigDecimal.valueOf(number);
        if (said.members().value().compareTo(counted.multiply(GAP)) > 0) {
            return Ruling.unknown(
                    Reason.NOT_COMPLETE,
                    "Only %d members are stored; others may be missing.".formatted(number),
                    members);
        }
        var outcome = FigureRules.judge(said.members(), counted);
        var plain = outcome.verdict() == Verdict.INEXACT ? Outcome.refuted(COUNT) : outcome;
        return Ruling.decided(
                        plain,
                        "On that day %d members of %s are stored: %s."
                                .formatted(
                                        number, hearing.name(said.organization()), names(members)),
                        members)
                .with(day().map(day -> number + " members on " + day).orElse(number + " members"));
    }

    private Optional<LocalDate> day() {
        return hearing.published();
    }

    private String names(List<Stored<Statement>> members) {
        return String.join(
                ", ",
                members.stream()
                        .map(one -> hearing.archive().name(one.document().subject()))
                        .distinct()
                        .toList());
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
