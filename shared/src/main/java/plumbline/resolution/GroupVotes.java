package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Resolution.Body;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Rule 11, groups: how many of a group did something, and who is said to be the exception.
final class GroupVotes {

    private GroupVotes() {}

    /// Judges a claim on a group.
    static Finding judge(GroupVote claim, boolean negated, Case before) {
        if (claim.group() instanceof Group.Everyone) {
            return EverybodysVotes.judge(claim, negated, before);
        }
        var known = before.groups().membersOn(claim.group(), before.resolution().date());
        if (known.isEmpty()) {
            return unknown(claim.group(), before);
        }
        var members = known.get();
        boolean whole = negated && Quantities.isTurnedWhole(claim.quantity());
        var deed = new Deed(claim.ballot(), negated && !whole);
        var wrongException =
                whole ? Optional.<Finding>empty() : wrongException(claim, deed, before);
        if (wrongException.isPresent()) {
            return wrongException.get();
        }
        var others = new TreeSet<>(members.countries());
        claim.except().forEach(country -> country.ids().forEach(others::remove));
        var standings = Standings.of(others, deed, before);
        var outcome = outcome(claim.quantity(), standings, members, before);
        return finding(whole ? outcome.negated() : outcome, standings, members, deed, before);
    }

    /// What is wrong with the exceptions, if anything. They did what they are said to have done, or
    /// else the opposite of the others.
    static Optional<Finding> wrongException(GroupVote claim, Deed deed, Case before) {
        boolean theyAloneDid = claim.quantity() instanceof Quantity.None;
        boolean claimed =
                claim.exceptDid().isPresent()
                        || theyAloneDid
                        || Quantities.isRelative(claim.quantity());
        if (claim.except().isEmpty() || !claimed) {
            return Optional.empty();
        }
        var theirs = claim.exceptDid().map(Deed::of).orElse(theyAloneDid ? deed : deed.undone());
        return Optional.of(CountryVotes.judge(claim.except(), theirs, before))
                .filter(finding -> finding.verdict() != Verdict.SUPPORTED);
    }

    private static Outcome outcome(
            Quantity quantity, Standings others, Membership members, Case before) {
        if (quantity instanceof Quantity.AllOf(int size) && !isSize(size, others, members)) {
            return Outcome.refuted(Quantities.RULE);
        }
        var count = GroupCount.of(others, before);
        if (quantity instanceof Quantity.AllOf(int size)
                && size == members.countries().size()
                && before.resolution().body() != Body.UNGA) {
            count = count.outOf(others.all().size());
        }
        if (quantity instanceof Quantity.AllOf(int size)
                && members.loose()
                && count.isExactly(size)) {
            return Outcome.supported(Quantities.RULE);
        }
        var outcome = count.judge(quantity);
        return members.loose()
                        && outcome.verdict() == Verdict.REFUTED
                        && !count.refutesWithinLooseBounds(quantity)
                ? Outcome.undecided(Reason.UNKNOWN_NAME)
                : outcome;
    }

    /// Whether a group may be said to be of that size: all its members, those that are not
    /// excepted, or those that had a vote.
    private static boolean isSize(int size, Standings others, Membership members) {
        int rest = others.all().size();
        return members.loose()
                || size == members.countries().size()
                || size == rest
                || size == rest - others.number(Standing.HAD_NO_VOTE);
    }

    private static Finding finding(
            Outcome outcome, Standings others, Membership members, Deed deed, Case before) {
        if (outcome.equals(Outcome.undecided(Reason.UNKNOWN_NAME))) {
            return looseBounds(members);
        }
        var codes = others.all();
        var did = others.those(Standing.DID);
        var rest = new TreeSet<>(codes);
        rest.removeAll(did);
        var explanation = new StringBuilder(counted(others, members, deed));
        explanation.append(" on ").append(before.symbol());
        if (!did.isEmpty()) {
            explanation.append(": ").append(Wording.some(before.namesOf(did)));
        }
        explanation.append('.');
        if (!rest.isEmpty()) {
            explanation.append(" Of the others, ").append(before.howVoted(rest)).append('.');
        }
        explanation.append(before.laterIntentions(codes));
        return before.finding(
                outcome,
                explanation.toString(),
                evidence(others, members, deed, before),
                members.sources());
    }

    private static String counted(Standings others, Membership members, Deed deed) {
        int all = others.all().size();
        return others.number(Standing.DID)
                + " of "
                + (all == members.countries().size() ? "the " : "the other ")
                + all
                + " members of "
                + members.name()
                + " "
                + Wording.did(deed);
    }

    private static List<Evidence> evidence(
            Standings others, Membership members, Deed deed, Case before) {
        var did = others.those(Standing.DID);
        int all = others.all().size();
        var evidence = new ArrayList<Evidence>();
        evidence.add(
                before.evidence(
                        did.size() + " " + Wording.did(deed),
                        Optional.of(
                                did.size()
                                        + " of "
                                        + all
                                        + (did.isEmpty()
                                                ? ""
                                                : " (" + String.join(", ", did) + ")"))));
        evidence.addAll(before.evidence(members));
        return evidence;
    }

    /// The finding that a group is not known, or not who belonged to it.
    static Finding unknown(Group group, Case before) {
        return Finding.undecided(
                Reason.UNKNOWN_NAME,
                "Which countries belonged to "
                        + Groups.nameOf(group)
                        + " on "
                        + before.resolution().date()
                        + " is not stored.");
    }

    /// The finding that a claim hangs on where a region ends.
    static Finding looseBounds(Membership members) {
        return Finding.undecided(
                Reason.UNKNOWN_NAME,
                "Usage draws the bounds of "
                        + members.name()
                        + " in more than one way, and the claim hangs on who is counted.");
    }
}
