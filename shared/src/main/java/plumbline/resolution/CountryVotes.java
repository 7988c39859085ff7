package plumbline.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Rule 12, vote words: how a country voted, or each of a list.
final class CountryVotes {

    static final String RULE = "vote-words";

    private CountryVotes() {}

    /// Judges a claim on countries; a negation holds for each of them.
    static Finding judge(CountryVote claim, boolean negated, Case before) {
        var deed = new Deed(claim.ballot(), negated);
        return claim.only()
                ? OnlyVotes.judge(claim, deed, before)
                : judge(claim.countries(), deed, before);
    }

    /// Judges whether each of these countries did that: one that did not refutes them all.
    static Finding judge(List<Named> countries, Deed deed, Case before) {
        var standings = Standings.of(countries, deed, before);
        var wrong = new TreeSet<>(standings.those(Standing.DID_NOT));
        if (deed.takesAVote()) {
            wrong.addAll(standings.those(Standing.HAD_NO_VOTE));
        }
        if (!wrong.isEmpty()) {
            return finding(Outcome.refuted(RULE), wrong, standings, deed, before);
        }
        var names = standings.unknownNames();
        if (!names.isEmpty()) {
            return Finding.undecided(
                    Reason.UNKNOWN_NAME, "No country is known as " + Wording.list(names) + ".");
        }
        if (!standings.openNames().isEmpty()) {
            return Finding.undecided(
                    Reason.UNKNOWN_NAME,
                    Wording.list(standings.openNames())
                            + " may mean several countries, which did not vote alike or whose votes"
                            + " are not all stored.");
        }
        var open = new TreeSet<>(standings.those(Standing.UNKNOWN));
        open.addAll(standings.those(Standing.HAD_NO_VOTE));
        if (!open.isEmpty()) {
            return notTold(open, before);
        }
        var close = standings.those(Standing.CAME_CLOSE);
        return finding(
                close.isEmpty() ? Outcome.supported(RULE) : Outcome.inexact(RULE),
                close,
                standings,
                deed,
                before);
    }

    /// The finding that nothing stored tells how these voted.
    static Finding notTold(Collection<String> codes, Case before) {
        return Finding.undecided(
                Reason.NO_ROLL_CALL,
                (before.vote().hasRollCall()
                                ? "The roll call of " + before.symbol() + " that is stored"
                                : "Only the tally of " + before.symbol() + " is stored, which")
                        + " does not tell how "
                        + Wording.some(before.namesOf(codes))
                        + " voted.");
    }

    /// A finding that names those that do not fit first.
    private static Finding finding(
            Outcome outcome, Set<String> misfits, Standings standings, Deed deed, Case before) {
        var all = standings.all();
        var explanation = new StringBuilder();
        if (misfits.isEmpty()) {
            explanation.append(before.howVoted(all));
        } else {
            explanation.append(before.howVoted(misfits));
            var fitting = standings.those(Standing.DID);
            if (!fitting.isEmpty()) {
                explanation.append("; ").append(before.howVoted(fitting));
            }
        }
        explanation.append(" in the vote on ").append(before.symbol()).append('.');
        if (misfits.stream().anyMatch(code -> before.vote().of(code).isEmpty())) {
            explanation
                    .append(" Everybody who ")
                    .append(Wording.did(deed))
                    .append(" is on record.");
        }
        explanation.append(before.laterIntentions(all));
        return before.finding(
                outcome, explanation.toString(), List.of(before.evidence(before.howVoted(all))));
    }
}
