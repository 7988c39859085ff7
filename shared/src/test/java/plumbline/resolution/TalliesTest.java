package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.claim.Figure.count;
import static plumbline.resolution.AResolution.aResolution;
import static plumbline.resolution.Claims.check;
import static plumbline.resolution.Claims.counts;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.claim.Figure;
import plumbline.claim.Figure.Relation;
import plumbline.claim.Figure.Sense;
import plumbline.claim.ResolutionClaim.Assertion.Part;
import plumbline.claim.ResolutionClaim.Whole;
import plumbline.fact.Resolution.Tally;
import plumbline.fact.Vote;
import plumbline.verdict.Evidence;
import plumbline.verdict.Reason;

class TalliesTest {

    private static final Figure MAJORITY =
            Figure.of("50").with(new Sense.Bound(Relation.MORE_THAN));

    private static AResolution vote() {
        return aResolution().tally(88, 21, 62, 22);
    }

    @Test
    void rightFiguresBearTheClaimOut() {
        assertThat(check(counts(88, 21, 62), vote()).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void anyWrongFigureRefutes() {
        assertThat(check(counts(88, 12, 62), vote()).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aNearMissIsInexact() {
        assertThat(check(counts(Vote.NO, count(20)), vote()).verdict()).isEqualTo(INEXACT);
    }

    @Test
    void theEvidenceShowsTheFigures() {
        assertThat(check(counts(88, 21, 62), vote()).evidence())
                .extracting(Evidence::figure)
                .containsExactly("88 in favour, 21 against, 62 abstentions");
    }

    @Test
    void aCompleteRollCallIsCountedWhereThereIsNoTally() {
        var finding =
                check(
                        counts(2, 1, 0),
                        aResolution().yes("NO", "PE").no("TD").abstained().absent("TV"));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.evidence().getFirst().derivation())
                .contains("counted from the roll call");
    }

    @Test
    void anIncompleteRollCallIsNotCounted() {
        var incomplete = aResolution().yes("NO", "PE").no("TD").incomplete();

        assertThat(check(counts(Vote.YES, count(2)), incomplete).reason())
                .contains(Reason.NO_FIGURE);
    }

    @Test
    void aNumberThatIsNotGivenIsNotKnown() {
        var silent =
                new Tally(
                        OptionalInt.of(88),
                        OptionalInt.of(21),
                        OptionalInt.empty(),
                        OptionalInt.empty());

        assertThat(check(counts(88, 21, 62), aResolution().tally(silent)).reason())
                .contains(Reason.NO_FIGURE);
    }

    @Test
    void aFigureThatOnlyAnEarlierTallyBearsOutIsInexact() {
        var finding = check(counts(Vote.YES, count(86)), vote().firstAnnounced(86, 21, 64, 22));

        assertThat(finding.verdict()).isEqualTo(INEXACT);
        assertThat(finding.rule()).isEqualTo("reports");
        assertThat(finding.sources()).containsExactly("src:record", "src:first-report");
    }

    @Test
    void aFigureThatNoTallyBearsOutIsRefuted() {
        assertThat(
                        check(counts(Vote.YES, count(81)), vote().firstAnnounced(86, 21, 64, 22))
                                .verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void theAnswerMentionsALaterCorrection() {
        var corrected = vote().corrected("FJ", Vote.ABSTAIN, Vote.YES);

        assertThat(check(counts(88, 21, 62), corrected).explanation())
                .contains("Fiji is recorded as having abstained");
    }

    @Test
    void aMajorityIsOfYesPlusNo() {
        assertThat(check(new Part(Vote.YES, MAJORITY, Whole.YES_AND_NO), vote()).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aMajorityOfTheMembersIsOfAllOfThem() {
        assertThat(check(new Part(Vote.YES, MAJORITY, Whole.MEMBERS), vote()).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void theArithmeticIsShown() {
        var finding = check(new Part(Vote.YES, MAJORITY, Whole.YES_AND_NO), vote());

        assertThat(finding.evidence().getFirst().derivation())
                .isEqualTo(Optional.of("88 in favour ÷ 109 in favour or against = 80.7%"));
    }
}
