package plumbline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plumbline.claim.ResolutionClaim.Assertion.CountryVote;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// Rule 11, only, alone, the lone: these did it and no other, of a group or of everybody.
final class OnlyVotes {

    /// So many others refute "the only one" also of a region whose bounds are drawn differently.
    private static final int BEYOND_DOUBT = 3;

    private OnlyVotes() {}

    static Finding judge(CountryVote claim, Deed deed, Case before) {
        var themselves = CountryVotes.judge(claim.countries(), deed, before);
        if (themselves.verdict() == Verdict.REFUTED || !themselves.verdict().decides()) {
            return themselves;
        }
        var named = new TreeSet<String>();
        claim.countries().forEach(country -> named.addAll(country.ids()));
        var within = claim.within().filter(group -> !(group instanceof Group.Everyone));
        var others =
                within.isPresent()
                        ? withinGroup(named, within.get(), deed, before)
                        : ofAll(named, deed, before);
        return themselves.verdict() == Verdict.INEXACT && others.verdict() == Verdict.SUPPORTED
                ? themselves
                : others;
    }

    private static Finding ofAll(Set<String> named, Deed deed, Case before) {
        var others = new TreeSet<>(before.vote().named());
        others.removeAll(named);
        var didToo = Standings.of(others, deed, before).those(Standing.DID);
        var number = before.vote().number(deed);
        if (!didToo.isEmpty()) {
            return didToo(didToo, named, deed, before, List.of(), List.of());
        }
        if (number.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_ROLL_CALL,
                    "How many " + Wording.did(deed) + " on " + before.symbol() + " is not stored.");
        }
        boolean alone = number.getAsInt() == named.size();
        return before.finding(
                Outcome.of(alone, Quantities.RULE),
                number.getAsInt()
                        + " in all "
                        + Wording.did(deed)
                        + " on "
                        + before.symbol()
                        + "; the claim names "
                        + Wording.some(before.namesOf(named))
                        + ".",
                List.of(before.evidence(number.getAsInt() + " " + Wording.did(deed))));
    }

    private static Finding withinGroup(Set<String> named, Group group, Deed deed, Case before) {
        var known = before.groups().membersOn(group, before.resolution().date());
        if (known.isEmpty()) {
            return GroupVotes.unknown(group, before);
        }
        var members = known.get();
        var strangers = new TreeSet<>(named);
        members.countries().forEach(strangers::remove);
        if (!strangers.isEmpty()) {
            return strangers(strangers, members, before);
        }
        var others = new TreeSet<>(members.countries());
        others.removeAll(named);
        var standings = Standings.of(others, deed, before);
        var didToo = standings.those(Standing.DID);
        if (!didToo.isEmpty()) {
            return members.loose() && didToo.size() < BEYOND_DOUBT
                    ? GroupVotes.looseBounds(members)
                    : didToo(
                            didToo,
                            named,
                            deed,
                            before,
                            before.evidence(members),
                            members.sources());
        }
        var open = standings.those(Standing.UNKNOWN);
        if (!open.isEmpty()) {
            return CountryVotes.notTold(open, before);
        }
        return before.finding(
                Outcome.supported(Quantities.RULE),
                "Of the "
                        + members.countries().size()
                        + " members of "
                        + members.name()
                        + ", only "
                        + Wording.some(before.namesOf(named))
                        + " "
                        + Wording.did(deed)
                        + " on "
                        + before.symbol()
                        + "."
                        + before.laterIntentions(members.countries()),
                evidence(named, before, before.evidence(members)),
                members.sources());
    }

    private static Finding strangers(Set<String> strangers, Membership members, Case before) {
        if (members.loose()) {
            return GroupVotes.looseBounds(members);
        }
        return before.finding(
                Outcome.refuted(Quantities.RULE),
                Wording.some(before.namesOf(strangers))
                        + (strangers.size() == 1 ? " does" : " do")
                        + " not belong to "
                        + members.name()
                        + ".",
                evidence(strangers, before, before.evidence(members)),
                members.sources());
    }

    private static Finding didToo(
            Set<String> others,
            Set<String> named,
            Deed deed,
            Case before,
            List<Evidence> membership,
            List<String> sources) {
        return before.finding(
                Outcome.refuted(Quantities.RULE),
                Wording.some(before.namesOf(others))
                        + " also "
                        + Wording.did(deed)
                        + " on "
                        + before.symbol()
                        + ", not only "
                        + Wording.some(before.namesOf(named))
                        + "."
                        + before.laterIntentions(others),
                evidence(others, before, membership),
                sources);
    }

    private static List<Evidence> evidence(
            Set<String> codes, Case before, List<Evidence> membership) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(before.evidence(before.howVoted(codes)));
        evidence.addAll(membership);
        return evidence;
    }
}
