package plumbline.election;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.election.Standing.Held;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// What the reports together make of a claim (rules 8 and 9).
///
/// @param told what they say, a sentence without its full stop
/// @param notes further sentences
record Settled(
        Outcome outcome,
        String told,
        List<String> notes,
        List<Evidence> evidence,
        List<String> sources) {

    private static final String SUPERSEDED = "superseded-report";
    private static final String DISAGREEMENT = "disagreement";

    /// Weighs what the reports say; empty where none says anything.
    ///
    /// @param growing whether the claim is on a number that only grows while votes are counted
    static Optional<Settled> of(Standing<Judged> standing, boolean growing) {
        Optional<Settled> best = Optional.empty();
        for (var set : standing.alternatives()) {
            var settled = ofEqualStanding(set);
            if (best.isEmpty() || Support.better(settled.outcome(), best.get().outcome())) {
                best = Optional.of(settled);
            }
        }
        return best.map(settled -> settled.besideEarlier(standing.earlier()))
                .map(settled -> settled.doubted(standing, growing))
                .map(settled -> settled.remarking(standing.remark()));
    }

    /// Rule 9: one bears the claim out and the other does not.
    private static Settled ofEqualStanding(List<Held<Judged>> set) {
        var telling =
                set.stream().filter(held -> held.what().outcome().verdict().decides()).toList();
        var supporting =
                telling.stream()
                        .filter(held -> held.what().outcome().verdict() == Verdict.SUPPORTED)
                        .toList();
        if (telling.isEmpty()) {
            return of(set.getFirst().what().outcome(), set.subList(0, 1));
        }
        if (supporting.size() == telling.size()) {
            return of(telling.getFirst().what().outcome(), telling);
        }
        if (!supporting.isEmpty()) {
            return disagreement(supporting, telling);
        }
        var closest = telling.getFirst();
        for (var held : telling) {
            if (Support.better(held.what().outcome(), closest.what().outcome())) {
                closest = held;
            }
        }
        return of(closest.what().outcome(), firstAmong(telling, closest));
    }

    private static Settled disagreement(List<Held<Judged>> supporting, List<Held<Judged>> telling) {
        var one = supporting.getFirst();
        var other =
                telling.stream()
                        .filter(held -> !supporting.contains(held))
                        .findFirst()
                        .orElseThrow();
        var told =
                "Reports of equal standing disagree: one %s %s, another %s"
                        .formatted(
                                ReportNames.of(one.report()),
                                one.what().says(),
                                other.what().says());
        return withEvidence(new Outcome(Verdict.CONFLICTING_EVIDENCE, DISAGREEMENT), told, telling);
    }

    private static Settled of(Outcome outcome, List<Held<Judged>> held) {
        var first = held.getFirst();
        return withEvidence(outcome, sentence(first), held);
    }

    private static String sentence(Held<Judged> held) {
        return "The %s %s".formatted(ReportNames.of(held.report()), held.what().says());
    }

    private static Settled withEvidence(Outcome outcome, String told, List<Held<Judged>> held) {
        return new Settled(
                outcome,
                told,
                distinct(held.stream().flatMap(each -> each.what().notes().stream())),
                distinct(held.stream().flatMap(each -> each.what().evidence().stream())),
                distinct(held.stream().flatMap(each -> each.what().sources().stream())));
    }

    /// Rule 8: what only an earlier, superseded report bears out is inexact, with both cited.
    private Settled besideEarlier(List<Held<Judged>> earlier) {
        var bearsOut =
                earlier.stream()
                        .filter(held -> held.what().outcome().verdict() == Verdict.SUPPORTED)
                        .findFirst();
        if (bearsOut.isEmpty()
                || outcome.verdict() == Verdict.SUPPORTED
                || outcome.verdict() == Verdict.CONFLICTING_EVIDENCE) {
            return this;
        }
        var old = bearsOut.get();
        var note = "The earlier %s %s.".formatted(ReportNames.of(old.report()), old.what().says());
        return new Settled(
                Outcome.inexact(SUPERSEDED),
                told,
                distinct(Stream.concat(Stream.of(note), notes.stream())),
                distinct(Stream.concat(evidence.stream(), old.what().evidence().stream())),
                distinct(Stream.concat(sources.stream(), old.what().sources().stream())));
    }

    /// A report that may have been meant is not stored: what is stored does not contradict the
    /// claim then, unless it could not have been true at any moment of the count.
    private Settled doubted(Standing<Judged> standing, boolean growing) {
        if (outcome.verdict() != Verdict.REFUTED) {
            return this;
        }
        var borneOut =
                standing.doubts().stream()
                        .anyMatch(held -> held.what().outcome().verdict() == Verdict.SUPPORTED);
        var possible =
                standing.ofAnotherMoment()
                        && !(growing
                                && standing.current().stream()
                                        .allMatch(held -> held.what().overstated()));
        return borneOut || possible
                ? new Settled(
                        Outcome.undecided(Reason.NO_FIGURE),
                        told,
                        distinct(
                                Stream.concat(
                                        notes.stream(),
                                        Stream.of("The report that is meant is not stored."))),
                        evidence,
                        sources)
                : this;
    }

    private Settled remarking(Optional<String> remark) {
        return remark.isEmpty()
                ? this
                : new Settled(
                        outcome,
                        told,
                        distinct(Stream.concat(remark.stream(), notes.stream())),
                        evidence,
                        sources);
    }

    /// The finding for the claim.
    ///
    /// @param claimed what the claim says, to stand after "the claim says" or "the claim denies"
    Finding finding(String claimed, boolean negated) {
        var decided = negated ? outcome.negated() : outcome;
        var explanation = new StringBuilder(told);
        explanation.append(negated ? "; the claim denies " : "; the claim says ");
        explanation.append(claimed).append('.');
        notes.forEach(note -> explanation.append(' ').append(note));
        return decided.verdict().decides()
                ? Finding.decided(
                        decided.verdict(),
                        decided.rule(),
                        explanation.toString(),
                        evidence,
                        sources)
                : Finding.undecided(
                        Reason.NO_FIGURE,
                        explanation.append(" That does not decide it.").toString(),
                        evidence);
    }

    private static List<Held<Judged>> firstAmong(List<Held<Judged>> all, Held<Judged> first) {
        var ordered = new ArrayList<Held<Judged>>();
        ordered.add(first);
        all.stream().filter(held -> !held.equals(first)).forEach(ordered::add);
        return ordered;
    }

    private static <T> List<T> distinct(Stream<T> all) {
        return List.copyOf(all.collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
