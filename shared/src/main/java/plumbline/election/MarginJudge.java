package plumbline.election;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import plumbline.claim.ElectionClaim.Assertion;
import plumbline.claim.ElectionClaim.Measure;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.fact.Election.Report;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;

/// Judges claims on by how much a choice was ahead of another, or of the runner-up, and on how far
/// two were apart (rule 7).
record MarginJudge(Hearing hearing, Figures figures) {

    private static final String BEHIND = "behind";

    Finding margin(String choice, Assertion.Margin claim) {
        var amount = amount(claim.in());
        return Settled.of(hearing.reports().choose(report -> judged(report, choice, claim)), false)
                .map(
                        settled ->
                                settled.finding(
                                        "a lead of %s"
                                                .formatted(
                                                        Differences.told(amount)
                                                                .claimed(claim.by())),
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    /// How far two were apart, whichever was ahead: the choice and the other that is named, or the
    /// best of the others.
    Finding gap(String choice, Assertion.Gap claim) {
        var other = claim.between().stream().skip(1).findFirst();
        return gap(
                claim,
                report -> Optional.of(choice),
                (report, one) ->
                        other.isPresent()
                                ? onlyId(other.get())
                                : contenders(claim.in()).runnerUp(report, one));
    }

    /// How far one was behind the first, or behind the second.
    Finding deficit(String choice, Assertion.Deficit claim) {
        var told = Differences.told(amount(claim.in()));
        return Settled.of(
                        hearing.reports()
                                .choose(
                                        report ->
                                                inPlace(report, claim)
                                                        .flatMap(
                                                                other ->
                                                                        behind(
                                                                                report, choice,
                                                                                other, claim))),
                        false)
                .map(
                        settled ->
                                settled.finding(
                                        "%s behind the %s"
                                                .formatted(
                                                        told.claimed(claim.by()),
                                                        Ordinals.word(claim.place())),
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    private Optional<String> inPlace(Report report, Assertion.Deficit claim) {
        var contenders = contenders(claim.in());
        var first = contenders.first(report);
        return claim.place() == 1 ? first : first.flatMap(one -> contenders.runnerUp(report, one));
    }

    private Optional<Judged> behind(
            Report report, String loser, String leader, Assertion.Deficit claim) {
        if (!loser.equals(leader)) {
            return judged(report, leader, loser, claim.in(), claim.by());
        }
        var place = Ordinals.word(claim.place());
        return Optional.of(
                hearing.judged(
                        report,
                        Outcome.refuted(BEHIND),
                        "puts %s %s".formatted(hearing.names().of(loser), place),
                        place));
    }

    /// How far the first was ahead of the second.
    Finding gapAtTheTop(Assertion.Gap claim) {
        var contenders = contenders(claim.in());
        return gap(claim, contenders::first, contenders::runnerUp);
    }

    private Finding gap(
            Assertion.Gap claim,
            Function<Report, Optional<String>> one,
            BiFunction<Report, String, Optional<String>> other) {
        var told = Differences.told(amount(claim.in()));
        return Settled.of(
                        hearing.reports()
                                .choose(
                                        report ->
                                                one.apply(report)
                                                        .flatMap(
                                                                first ->
                                                                        other.apply(report, first)
                                                                                .flatMap(
                                                                                        second ->
                                                                                                apart(
                                                                                                        report,
                                                                                                        first,
                                                                                                        second,
                                                                                                        claim)))),
                        false)
                .map(
                        settled ->
                                settled.finding(
                                        "a gap of " + told.claimed(claim.by()),
                                        hearing.claim().negated()))
                .orElseGet(() -> FigureJudge.noFigure(hearing));
    }

    /// The two in the order in which the report has them.
    private Optional<Judged> apart(Report report, String one, String other, Assertion.Gap claim) {
        boolean turned =
                known(report, one, claim.in())
                        .flatMap(
                                first ->
                                        known(report, other, claim.in())
                                                .map(second -> isBelow(first, second)))
                        .orElse(false);
        return turned
                ? judged(report, other, one, claim.in(), claim.by())
                : judged(report, one, other, claim.in(), claim.by());
    }

    private static boolean isBelow(Known one, Known other) {
        return one.closest().number().compareTo(other.closest().number()) < 0;
    }

    private Contenders contenders(Measure in) {
        return Contenders.in(figures, hearing.catalogue(), in);
    }

    static Amount amount(Measure in) {
        return switch (in) {
            case POINTS -> Amount.PERCENT;
            case VOTES -> Amount.VOTES;
            case SEATS -> Amount.SEATS;
        };
    }

    private Optional<Judged> judged(Report report, String choice, Assertion.Margin claim) {
        return other(report, choice, claim)
                .flatMap(other -> judged(report, choice, other, claim.in(), claim.by()));
    }

    /// Whom the choice is said to be ahead of: the runner-up, or whoever is in fact above it.
    private Optional<String> other(Report report, String choice, Assertion.Margin claim) {
        if (claim.over().isPresent()) {
            return onlyId(claim.over().get());
        }
        return contenders(claim.in()).runnerUp(report, choice);
    }

    private static Optional<String> onlyId(Named named) {
        return named.ids().size() == 1 ? Optional.of(named.ids().getFirst()) : Optional.empty();
    }

    private Optional<Judged> judged(
            Report report, String choice, String other, Measure in, Figure said) {
        var one = known(report, choice, in);
        var two = known(report, other, in);
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        var amount = amount(in);
        var lead = Differences.of(one.get(), two.get(), amount);
        var weighed = lead.weigh(said);
        var behind = lead.closest().number().signum() < 0;
        var by = behind ? lead.closest() : weighed.by();
        var outcome = behind ? Outcome.refuted(BEHIND) : weighed.outcome();
        var told = Differences.told(amount).rounded(by.number().abs(), said);
        var says =
                "puts %s %s %s of %s (%s)"
                        .formatted(
                                hearing.names().of(choice),
                                told,
                                behind ? "short" : "ahead",
                                hearing.names().of(other),
                                by.derivation().orElseThrow());
        return Optional.of(
                new Judged(
                        outcome,
                        says,
                        List.of(
                                hearing.evidence(
                                        report,
                                        told,
                                        by.derivation()
                                                .map(sum -> sum + " = " + signed(by, told)))),
                        report.sources(),
                        lead.notes(),
                        false));
    }

    private static String signed(Value by, String told) {
        return by.number().signum() < 0 ? "-" + told : told;
    }

    private Optional<Known> known(Report report, String choice, Measure in) {
        return figures.of(report, choice, in);
    }
}
