package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.claim.ResolutionClaim.Ballot.ABSENT;
import static plumbline.claim.ResolutionClaim.Ballot.ABSTAIN;
import static plumbline.claim.ResolutionClaim.Ballot.NO;
import static plumbline.claim.ResolutionClaim.Ballot.NOT_YES;
import static plumbline.claim.ResolutionClaim.Ballot.YES;
import static plumbline.resolution.AResolution.aResolution;
import static plumbline.resolution.Claims.check;
import static plumbline.resolution.Claims.checkNegated;
import static plumbline.resolution.Claims.each;
import static plumbline.resolution.Claims.only;
import static plumbline.resolution.Claims.onlyOf;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import org.junit.jupiter.api.Test;
import plumbline.fact.Resolution.Body;
import plumbline.fact.Vote;
import plumbline.verdict.Reason;

class CountryVotesTest {

    private static AResolution vote() {
        return aResolution().yes("NO", "PE", "FJ").no("TD").abstained("MN", "NP").absent("TV");
    }

    @Test
    void aCountryThatVotedSoBearsTheClaimOut() {
        assertThat(check(each(YES, "Norway"), vote()).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void theExplanationNamesTheCountryAndItsVote() {
        assertThat(check(each(ABSTAIN, "Mongolia"), vote()).explanation())
                .isEqualTo("Mongolia abstained in the vote on A/RES/90/1.");
    }

    @Test
    void theResolutionIsCited() {
        assertThat(check(each(YES, "Norway"), vote()).sources()).containsExactly("src:record");
    }

    @Test
    void anotherVoteRefutes() {
        assertThat(check(each(NO, "Norway"), vote()).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void aListIsRefutedByTheOneThatDoesNotBelong() {
        var finding = check(each(YES, "Norway", "Chad", "Peru"), vote());

        assertThat(finding.verdict()).isEqualTo(REFUTED);
        assertThat(finding.explanation()).startsWith("Chad voted against");
    }

    @Test
    void notVotingIsInexactOfACountryThatAbstained() {
        assertThat(check(each(ABSENT, "Nepal"), vote()).verdict()).isEqualTo(INEXACT);
    }

    @Test
    void abstainingIsRefutedOfACountryThatWasAbsent() {
        assertThat(check(each(ABSTAIN, "Tuvalu"), vote()).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void notSupportingIsAnythingButYes() {
        assertThat(check(each(NOT_YES, "Chad", "Nepal", "Tuvalu"), vote()).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aNegationHoldsForEachOfTheList() {
        assertThat(checkNegated(each(ABSTAIN, "Norway", "Nepal"), vote()).verdict())
                .isEqualTo(REFUTED);
        assertThat(checkNegated(each(ABSTAIN, "Norway", "Chad"), vote()).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void aCountryIsKnownByItsDemonymCodeAndName() {
        assertThat(check(each(YES, "Norwegian", "PE", "the Republic of Fiji"), vote()).verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void anUnknownNameIsNotJudged() {
        assertThat(check(each(YES, "Ruritania"), vote()).reason()).contains(Reason.UNKNOWN_NAME);
    }

    @Test
    void aNameOfTwoCountriesIsJudgedWhereBothVotedAlike() {
        var both = aResolution().yes("CG", "CD").no("TD").abstained().absent();

        assertThat(check(each(YES, "Congo"), both).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void aNameOfTwoCountriesThatVotedDifferentlyIsNotJudged() {
        var split = aResolution().yes("CG").no("CD").abstained().absent();

        assertThat(check(each(YES, "Congo"), split).reason()).contains(Reason.UNKNOWN_NAME);
    }

    @Test
    void onlyTheTallyLeavesCountriesOpen() {
        var finding = check(each(YES, "Norway"), aResolution().tally(100, 10, 5, 3));

        assertThat(finding.reason()).contains(Reason.NO_ROLL_CALL);
    }

    @Test
    void anIncompleteRollCallLeavesAMissingCountryOpen() {
        var incomplete = aResolution().yes("NO").abstained("NP").incomplete();

        assertThat(check(each(YES, "Peru"), incomplete).reason()).contains(Reason.NO_ROLL_CALL);
    }

    @Test
    void anIncompleteRollCallDecidesOnACountryThatItNames() {
        var incomplete = aResolution().yes("NO").abstained("NP").incomplete();

        assertThat(check(each(YES, "Nepal"), incomplete).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void whoeverIsMissingAmongAsManyAsTheTallyCountsDidNotVoteSo() {
        var onlyNoes = aResolution().tally(120, 2, 40, 31).no("TD", "ML").yes("NO").incomplete();

        assertThat(check(each(NO, "Peru"), onlyNoes).verdict()).isEqualTo(REFUTED);
        assertThat(check(each(ABSTAIN, "Peru"), onlyNoes).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aMemberThatIsInNoneOfTheOtherListsWasAbsent() {
        var withoutAbsentees = aResolution().yes("NO").no("TD").abstained("NP");

        assertThat(check(each(ABSENT, "Peru"), withoutAbsentees).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(each(YES, "Peru"), withoutAbsentees).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void whoWasAMemberLongAgoIsNotKnownWithoutAListOfAbsentees() {
        var old = aResolution().on("1987-03-04").yes("NO").no("TD").abstained("NP");

        assertThat(check(each(ABSENT, "Peru"), old).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aCountryWithoutASeatDidNotVote() {
        var council =
                aResolution()
                        .before(Body.UNSC)
                        .yes("CN", "FR", "RU", "GB", "US", "JP", "MT", "CH", "EC", "GA")
                        .no("GH", "AL")
                        .abstained("BR", "MZ", "AE")
                        .absent();

        assertThat(check(each(YES, "Peru"), council).verdict()).isEqualTo(REFUTED);
        assertThat(check(each(NOT_YES, "Peru"), council).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aStateMayStandInAnOldRollCallUnderItsPredecessorsCode() {
        var old = aResolution().on("1980-01-14").yes("NO").no("SU").abstained().absent();

        assertThat(check(each(YES, "Russia"), old).verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void theOnlyOnesAreAllThereWere() {
        assertThat(check(only(ABSTAIN, "Mongolia", "Nepal"), vote()).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(only(ABSTAIN, "Mongolia"), vote()).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theOnlyOnesAreKnownFromTheTallyWhereTheRollCallIsIncomplete() {
        var incomplete = aResolution().tally(100, 1, 5, 3).no("TD").yes("NO").incomplete();

        assertThat(check(only(NO, "Chad"), incomplete).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(only(YES, "Norway"), incomplete).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theOnlyOneOfAGroup() {
        var high = Claims.group("group:high", "High Club", "MN", "PE", "TD");

        assertThat(check(onlyOf("High Club", ABSTAIN, "Mongolia"), vote(), high).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(onlyOf("High Club", YES, "Norway"), vote(), high).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void anotherOfTheGroupRefutesTheOnlyOne() {
        var high = Claims.group("group:high", "High Club", "MN", "NP", "TD");

        var finding = check(onlyOf("High Club", ABSTAIN, "Mongolia"), vote(), high);

        assertThat(finding.verdict()).isEqualTo(REFUTED);
        assertThat(finding.explanation()).startsWith("Nepal also abstained");
    }

    @Test
    void theRecordedVoteCountsAndTheAnswerMentionsTheOther() {
        var corrected = vote().corrected("NP", Vote.ABSTAIN, Vote.YES);

        var finding = check(each(ABSTAIN, "Nepal"), corrected);

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.explanation()).contains("had meant to vote in favour");
    }
}
