package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.claim.Figure.count;
import static plumbline.resolution.AResolution.aResolution;
import static plumbline.resolution.Claims.check;
import static plumbline.resolution.Claims.checkNegated;
import static plumbline.resolution.Claims.countries;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.EventReference;
import plumbline.claim.ResolutionClaim;
import plumbline.claim.ResolutionClaim.Assertion.Adoption;
import plumbline.claim.ResolutionClaim.Assertion.Change;
import plumbline.claim.ResolutionClaim.Assertion.Veto;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Vote;
import plumbline.verdict.Verdict;

class OutcomesTest {

    private static final Adoption ADOPTED = new Adoption(true, Optional.empty());

    private static Adoption adoptedOn(String date) {
        return new Adoption(true, PartialDate.parse(date));
    }

    private static AResolution draft() {
        return aResolution()
                .called("S/2024/9")
                .before(Body.UNSC)
                .tally(12, 1, 2, 0)
                .no("FR")
                .yes("CN", "RU", "GB", "US", "JP", "MT", "CH", "EC", "GA", "GH", "AL", "BR")
                .abstained("MZ", "AE");
    }

    @Test
    void anAdoptedResolutionWasAdopted() {
        assertThat(check(ADOPTED, aResolution().adopted(true).tally(9, 8, 7, 0)).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aFailedDraftWasNotAdopted() {
        var failed = draft().adopted(false);

        assertThat(check(ADOPTED, failed).verdict()).isEqualTo(REFUTED);
        assertThat(check(new Adoption(false, Optional.empty()), failed).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(checkNegated(ADOPTED, failed).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void theDateIsClaimedAsFinelyAsItIsWritten() {
        var resolution = aResolution().adopted(true).on("2024-05-06");

        assertThat(check(adoptedOn("2024-05-06"), resolution).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(adoptedOn("2024-05"), resolution).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(adoptedOn("2024-05-07"), resolution).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aDateThatIsOnlyKnownInPartDoesNotBearOutADay() {
        assertThat(
                        check(adoptedOn("2024-05-07"), aResolution().adopted(true).on("2024-05"))
                                .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aTallyTellsOfAdoptionOnlyWhereNoMajorityWouldSayOtherwise() {
        var unnamed = aResolution().called("A/90/L.7");

        assertThat(check(ADOPTED, unnamed.tally(90, 45, 10, 0)).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(ADOPTED, unnamed.tally(60, 50, 10, 0)).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(check(ADOPTED, unnamed.tally(50, 50, 10, 0)).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aVetoIsByThoseWhoCastIt() {
        var vetoed = draft().adopted(false).vetoedBy("FR");

        assertThat(check(veto("France"), vetoed).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(veto(), vetoed).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(veto("France", "China"), vetoed).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theNoOfAPermanentMemberThatBlockedIsAVeto() {
        assertThat(check(veto("France"), draft().adopted(false)).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void anAdoptedResolutionWasNotVetoed() {
        var adopted = aResolution().before(Body.UNSC).adopted(true).tally(14, 0, 1, 0);

        assertThat(check(veto("France"), adopted).verdict()).isEqualTo(REFUTED);
        assertThat(checkNegated(veto(), adopted).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aMemberThatIsNotPermanentCannotVeto() {
        var vetoed = draft().adopted(false).vetoedBy("FR");

        assertThat(check(veto("Mozambique"), vetoed).verdict()).isEqualTo(REFUTED);
        assertThat(checkNegated(veto("Mozambique"), vetoed).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aDraftWithoutNineVotesNeedsNoVeto() {
        var lost = aResolution().called("S/2024/9").before(Body.UNSC).adopted(false);

        assertThat(check(veto("France"), lost.tally(8, 1, 6, 0)).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theOnlyOneThatVetoed() {
        var vetoed = draft().adopted(false).vetoedBy("FR");

        assertThat(check(new Veto(countries("France"), true), vetoed).verdict())
                .isEqualTo(SUPPORTED);
    }

    private static Veto veto(String... by) {
        return new Veto(countries(by), false);
    }

    @Test
    void moreThanAtTheOtherResolution() {
        assertThat(change(new Movement.Direction(true))).isEqualTo(SUPPORTED);
        assertThat(change(new Movement.Direction(false))).isEqualTo(REFUTED);
    }

    @Test
    void bySoMany() {
        assertThat(change(new Movement.By(true, count(30)))).isEqualTo(SUPPORTED);
        assertThat(change(new Movement.By(true, count(31)))).isEqualTo(REFUTED);
        assertThat(change(new Movement.By(true, count(29)))).isEqualTo(REFUTED);
        assertThat(change(new Movement.By(false, count(30)))).isEqualTo(REFUTED);
    }

    @Test
    void timesTheNumber() {
        assertThat(change(new Movement.Times(new BigDecimal("1.5")))).isEqualTo(SUPPORTED);
        assertThat(change(new Movement.Times(new BigDecimal("1.3")))).isEqualTo(INEXACT);
    }

    private static Verdict change(Movement movement) {
        var claim =
                new ResolutionClaim(
                        new EventReference.ById("A/RES/90/2"),
                        new Change(Vote.YES, new EventReference.ById("A/RES/90/1"), movement),
                        false);
        return check(
                        claim,
                        List.of(
                                aResolution().called("A/RES/90/1").tally(60, 9, 9, 9).stored(),
                                aResolution().called("A/RES/90/2").tally(90, 9, 9, 9).stored()))
                .finding()
                .verdict();
    }
}
