package plumbline.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.claim.ResolutionClaim.Assertion.Adoption;
import plumbline.fact.Vote;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Whether a resolution was adopted, and when.
final class Adoptions {

    private static final String RULE = "adoption";

    /// The Charter's articles 18 and 27 as amended; before, seven of eleven members were enough.
    private static final LocalDate NINE_OF_FIFTEEN = LocalDate.of(1966, 1, 1);

    private static final int NEEDED_IN_THE_COUNCIL = 9;

    private Adoptions() {}

    static Finding judge(Adoption claim, boolean negated, Case before) {
        var adopted = isAdopted(before);
        if (adopted.isEmpty()) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "Whether "
                            + before.symbol()
                            + " was adopted is not stored, and its tally alone"
                            + " does not tell.");
        }
        var date = before.resolution().date();
        boolean otherwise = adopted.get() != claim.adopted();
        boolean otherDay = claim.on().stream().anyMatch(on -> !on.overlaps(date));
        if (!otherwise && !otherDay && claim.on().stream().anyMatch(on -> !date.within(on))) {
            return Finding.undecided(
                    Reason.NO_FIGURE,
                    "The vote on "
                            + before.symbol()
                            + " is only known to have been in "
                            + date
                            + ".");
        }
        var outcome = Outcome.of(!otherwise && !otherDay, RULE);
        var figure = (adopted.get() ? "adopted" : "not adopted") + " on " + date;
        return before.finding(
                negated ? outcome.negated() : outcome,
                before.symbol() + " was " + figure + tally(before) + ".",
                List.of(before.evidence(figure)));
    }

    private static String tally(Case before) {
        var tally = Wording.tally(Tallies.asTally(before.vote()), List.of(Vote.values()));
        return tally.isEmpty() ? "" : " (" + tally + ")";
    }

    /// Whether a resolution was adopted: as stored, or else where its symbol or its tally leaves no
    /// doubt, whichever majority was needed.
    static Optional<Boolean> isAdopted(Case before) {
        var resolution = before.resolution();
        if (resolution.adopted().isPresent()) {
            return resolution.adopted();
        }
        if (!resolution.vetoedBy().isEmpty()) {
            return Optional.of(false);
        }
        // Only what is adopted gets a symbol with /RES/ in it.
        if (resolution.id().contains("/RES/")) {
            return Optional.of(true);
        }
        var yes = before.vote().number(Vote.YES);
        var no = before.vote().number(Vote.NO);
        if (yes.isEmpty() || no.isEmpty()) {
            return Optional.empty();
        }
        return switch (resolution.body()) {
            case UNGA -> inAssembly(yes.getAsInt(), no.getAsInt());
            case HRC -> Optional.of(yes.getAsInt() > no.getAsInt());
            case UNSC -> inCouncil(yes.getAsInt(), no.getAsInt(), before);
        };
    }

    /// A simple majority of yes and no, or two thirds on important questions (article 18).
    private static Optional<Boolean> inAssembly(int yes, int no) {
        if (yes <= no) {
            return Optional.of(false);
        }
        return yes >= 2 * no ? Optional.of(true) : Optional.empty();
    }

    /// Nine votes, and no permanent member against (article 27).
    private static Optional<Boolean> inCouncil(int yes, int no, Case before) {
        if (before.resolution().date().first().isBefore(NINE_OF_FIFTEEN)) {
            return Optional.empty();
        }
        if (yes < NEEDED_IN_THE_COUNCIL) {
            return Optional.of(false);
        }
        return no == 0 ? Optional.of(true) : Optional.empty();
    }
}
