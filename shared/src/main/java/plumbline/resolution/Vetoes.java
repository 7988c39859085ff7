package plumbline.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.claim.ResolutionClaim.Assertion.Veto;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Vote;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Whether a resolution was vetoed, and by whom: a veto is the vote of a permanent member against a
/// draft in the Security Council that would have been adopted without it.
final class Vetoes {

    private static final String RULE = "veto";

    /// The permanent members, and the Soviet Union, whose seat Russia took over.
    private static final Set<String> PERMANENT = Set.of("CN", "FR", "GB", "RU", "SU", "US");

    private static final int NEEDED_IN_THE_COUNCIL = 9;

    private Vetoes() {}

    static Finding judge(Veto claim, boolean negated, Case before) {
        var known = vetoers(before);
        var unknown =
                claim.by().stream()
                        .filter(country -> country.ids().size() != 1)
                        .map(country -> country.text())
                        .toList();
        if (known.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "Whether a veto kept "
                            + before.symbol()
                            + " from being adopted is not stored.");
        }
        var vetoers = known.get();
        var named = new TreeSet<String>();
        claim.by().forEach(country -> named.addAll(country.ids()));
        var outcome = outcome(claim, named, vetoers, negated);
        boolean openName = !unknown.isEmpty() && !outcome.equals(Outcome.refuted(RULE));
        if (openName) {
            return Finding.undecided(
                    Reason.UNKNOWN_NAME,
                    "Which country is meant by " + Wording.list(unknown) + " is not known.");
        }
        return before.finding(
                outcome, explanation(named, vetoers, before), List.of(evidence(vetoers, before)));
    }

    /// A negation holds for each that is named: none of them vetoed it.
    private static Outcome outcome(
            Veto claim, Set<String> named, Set<String> vetoers, boolean negated) {
        if (claim.by().isEmpty()) {
            return Outcome.of(vetoers.isEmpty() == negated, RULE);
        }
        if (claim.only()) {
            return Outcome.of(named.equals(vetoers) != negated, RULE);
        }
        return negated
                ? Outcome.of(named.stream().noneMatch(vetoers::contains), RULE)
                : Outcome.of(vetoers.containsAll(named), RULE);
    }

    /// Who vetoed it; nobody where it was adopted, was lost for want of votes, or came before a
    /// body that knows no veto and adopted it; empty where that is not known.
    private static Optional<Set<String>> vetoers(Case before) {
        var resolution = before.resolution();
        var blocked = new TreeSet<>(resolution.vetoedBy());
        var adopted = Adoptions.isAdopted(before);
        if (blocked.isEmpty() && adopted.filter(Boolean::booleanValue).isPresent()) {
            return Optional.of(Set.of());
        }
        if (resolution.body() != Body.UNSC) {
            return Optional.empty();
        }
        var yes = before.vote().number(Vote.YES);
        boolean enough = yes.isPresent() && yes.getAsInt() >= NEEDED_IN_THE_COUNCIL;
        if (!blocked.isEmpty() || (enough && adopted.isPresent())) {
            before.vote().voters(Vote.NO).stream()
                    .filter(PERMANENT::contains)
                    .forEach(blocked::add);
        }
        if (!blocked.isEmpty()) {
            return Optional.of(blocked);
        }
        return yes.isPresent() && !enough ? Optional.of(Set.of()) : Optional.empty();
    }

    private static String explanation(Set<String> named, Set<String> vetoers, Case before) {
        if (vetoers.isEmpty()) {
            var adopted = Adoptions.isAdopted(before).filter(Boolean::booleanValue).isPresent();
            return before.symbol()
                    + (adopted
                            ? " was adopted; nobody vetoed it."
                            : " did not get the votes that it needed; nobody vetoed it.");
        }
        var others = new TreeSet<>(named);
        others.removeAll(vetoers);
        return Wording.some(before.namesOf(vetoers))
                + " vetoed "
                + before.symbol()
                + "."
                + (others.isEmpty() ? "" : " " + before.howVoted(others) + ".");
    }

    private static Evidence evidence(Set<String> vetoers, Case before) {
        return before.evidence(
                vetoers.isEmpty()
                        ? "no veto"
                        : "vetoed by " + Wording.list(before.namesOf(vetoers)));
    }
}
