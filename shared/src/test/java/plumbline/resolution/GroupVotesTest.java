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
import static plumbline.resolution.Claims.countries;
import static plumbline.resolution.Claims.group;
import static plumbline.resolution.Claims.members;
import static plumbline.resolution.Claims.ofEveryone;
import static plumbline.verdict.Verdict.INEXACT;
import static plumbline.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static plumbline.verdict.Verdict.REFUTED;
import static plumbline.verdict.Verdict.SUPPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.claim.Figure;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Assertion.GroupVote;
import plumbline.claim.ResolutionClaim.Assertion.NeighbourVote;
import plumbline.claim.ResolutionClaim.Ballot;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.fact.Entity;
import plumbline.fact.PartialDate;
import plumbline.verdict.Evidence;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

class GroupVotesTest {

    private static final Entity CLUB =
            group("group:club", "Lake Club", "NO", "PE", "FJ", "TD", "NP");

    private static AResolution withAbstaining(int abstaining) {
        var members = List.of("NO", "PE", "FJ", "TD", "NP");
        return aResolution()
                .abstained(members.subList(0, abstaining).toArray(String[]::new))
                .yes(members.subList(abstaining, 5).toArray(String[]::new))
                .no("MN")
                .absent("TV");
    }

    private static Quantity quantity(String word) {
        return switch (word) {
            case "all" -> new Quantity.All();
            case "bare" -> new Quantity.Bare();
            case "most" -> new Quantity.Most();
            case "none" -> new Quantity.None();
            case "any" -> new Quantity.Any();
            case "several" -> new Quantity.Several();
            case "a few" -> new Quantity.AFew();
            case "all five" -> new Quantity.AllOf(5);
            case "all four" -> new Quantity.AllOf(4);
            case "half" ->
                    new Quantity.Part(
                            Figure.of("50").with(new Figure.Sense.Hedged(Figure.Side.ABOUT)));
            default -> new Quantity.Exactly(Figure.count(Long.parseLong(word)));
        };
    }

    @ParameterizedTest(name = "{0}, where {1} of 5 did: {2}")
    @CsvSource({
        "all, 5, SUPPORTED",
        "all, 4, REFUTED",
        "bare, 5, SUPPORTED",
        "bare, 3, INEXACT",
        "bare, 2, REFUTED",
        "most, 3, SUPPORTED",
        "most, 2, REFUTED",
        "none, 0, SUPPORTED",
        "none, 1, REFUTED",
        "any, 1, SUPPORTED",
        "any, 0, REFUTED",
        "several, 3, SUPPORTED",
        "several, 2, INEXACT",
        "several, 1, REFUTED",
        "a few, 2, SUPPORTED",
        "a few, 1, REFUTED",
        "all five, 5, SUPPORTED",
        "all five, 4, REFUTED",
        "all four, 5, REFUTED",
        "4, 4, SUPPORTED",
        "4, 3, REFUTED",
        "5, 4, INEXACT",
        "half, 3, REFUTED",
    })
    void quantities(String word, int did, Verdict verdict) {
        assertThat(
                        check(
                                        members("Lake Club", quantity(word), ABSTAIN),
                                        withAbstaining(did),
                                        CLUB)
                                .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void theAnswerCountsAndNames() {
        var finding =
                check(members("Lake Club", new Quantity.All(), ABSTAIN), withAbstaining(3), CLUB);

        assertThat(finding.explanation())
                .isEqualTo(
                        "3 of the 5 members of Lake Club abstained on A/RES/90/1: Fiji, Norway and"
                                + " Peru. Of the others, Chad and Nepal voted in favour.");
        assertThat(finding.evidence())
                .contains(
                        new Evidence(
                                "A/RES/90/1",
                                1,
                                Optional.empty(),
                                "3 abstained",
                                Optional.of("3 of 5 (FJ, NO, PE)")));
    }

    @Test
    void notAllIsTurnedAsAWhole() {
        assertThat(
                        checkNegated(
                                        members("Lake Club", new Quantity.All(), ABSTAIN),
                                        withAbstaining(3),
                                        CLUB)
                                .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void mostDidNotSpeaksOfThoseWhoDidNot() {
        assertThat(
                        checkNegated(
                                        members("Lake Club", new Quantity.Most(), ABSTAIN),
                                        withAbstaining(2),
                                        CLUB)
                                .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void noneFailedToSupport() {
        assertThat(
                        check(
                                        members("Lake Club", new Quantity.None(), NOT_YES),
                                        withAbstaining(0),
                                        CLUB)
                                .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void notVotingIsInexactOfMembersThatAbstained() {
        assertThat(
                        check(
                                        members("Lake Club", new Quantity.All(), ABSENT),
                                        withAbstaining(5),
                                        CLUB)
                                .verdict())
                .isEqualTo(INEXACT);
    }

    @Test
    void unknownVotesLeaveOpenWhatHangsOnThem() {
        var incomplete = aResolution().abstained("NO", "PE", "FJ").yes("TD").incomplete();

        assertThat(
                        check(members("Lake Club", new Quantity.Most(), ABSTAIN), incomplete, CLUB)
                                .verdict())
                .isEqualTo(SUPPORTED);
        assertThat(
                        check(members("Lake Club", new Quantity.All(), ABSTAIN), incomplete, CLUB)
                                .verdict())
                .isEqualTo(REFUTED);
        assertThat(check(members("Lake Club", quantity("4"), ABSTAIN), incomplete, CLUB).reason())
                .contains(Reason.NO_ROLL_CALL);
    }

    @Test
    void membersOutsideTheUnAreNotMeant() {
        var withTheHolySee = group("group:small", "Small States", "MT", "FJ", "VA");
        var vote = aResolution().yes("MT", "FJ").no("TD").abstained().absent("TV");

        assertThat(
                        check(
                                        members("Small States", new Quantity.All(), YES),
                                        vote,
                                        withTheHolySee)
                                .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void membershipIsThatOfTheDay() {
        var joinedLater =
                new Entity.Member("TD", PartialDate.parse("2025-01-01"), Optional.empty());
        var club =
                new Entity(
                        "group:new",
                        Entity.Kind.GROUP,
                        "New Club",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Claims.member("NO"), Claims.member("PE"), joinedLater));
        var vote = aResolution().yes("NO", "PE").no("TD").abstained().absent("TV");

        assertThat(check(members("New Club", new Quantity.All(), YES), vote, club).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(
                        check(
                                        members("New Club", new Quantity.All(), YES),
                                        vote.on("2025-06-01"),
                                        club)
                                .verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void statementsTellWhoBelongsToAnOrganization() {
        var vote = aResolution().yes("NO", "PE", "FJ").no("TD").abstained().absent("TV");

        var finding =
                check(
                        members("Lake Pact", new Quantity.All(), YES),
                        vote,
                        Claims.organization("org:lake", "Lake Pact"),
                        Claims.joined("NO", "org:lake", "1990"),
                        Claims.joined("PE", "org:lake", "1991"),
                        Claims.joined("FJ", "org:lake", "1992"),
                        Claims.joined("TD", "org:lake", "2025"));

        assertThat(finding.verdict()).isEqualTo(SUPPORTED);
        assertThat(finding.sources()).containsExactly("src:record", "src:members");
    }

    @Test
    void oneStatementIsNotAnOrganization() {
        var finding =
                check(
                        members("Lake Pact", new Quantity.All(), YES),
                        withAbstaining(0),
                        Claims.organization("org:lake", "Lake Pact"),
                        Claims.joined("NO", "org:lake", "1990"));

        assertThat(finding.reason()).contains(Reason.UNKNOWN_NAME);
    }

    @Test
    void anUnknownGroupIsNotJudged() {
        assertThat(
                        check(members("Moon League", new Quantity.All(), YES), withAbstaining(0))
                                .reason())
                .contains(Reason.UNKNOWN_NAME);
    }

    @Test
    void regionsAreBuiltIn() {
        var vote = aResolution().abstained("KZ", "KG", "TJ", "UZ").yes("NO").no("TD").absent("TM");

        assertThat(
                        check(members("Central Asian states", new Quantity.Bare(), ABSTAIN), vote)
                                .verdict())
                .isEqualTo(INEXACT);
    }

    @Test
    void aRegionWithLooseBoundsIsNotRefutedByACountryOrTwo() {
        var vote =
                aResolution()
                        .yes("AF", "BD", "BT", "IN", "MV", "NP", "PK", "LK")
                        .no("IR")
                        .abstained()
                        .absent();

        assertThat(check(members("South Asia", new Quantity.All(), YES), vote).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void anExceptionDidWhatItIsSaidToHaveDone() {
        var vote = withAbstaining(4); // NP voted in favour

        assertThat(check(except("Nepal", Optional.of(YES)), vote, CLUB).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(except("Nepal", Optional.empty()), vote, CLUB).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(except("Nepal", Optional.of(NO)), vote, CLUB).verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void anExceptionThatIsNoneRefutes() {
        assertThat(check(except("Nepal", Optional.empty()), withAbstaining(5), CLUB).verdict())
                .isEqualTo(REFUTED);
    }

    private static GroupVote except(String country, Optional<Ballot> did) {
        return new GroupVote(
                Claims.group("Lake Club"),
                new Quantity.All(),
                ABSTAIN,
                List.of(Named.unknown(country)),
                did);
    }

    @Test
    void noneButOne() {
        var claim =
                new GroupVote(
                        Claims.group("Lake Club"),
                        new Quantity.None(),
                        ABSTAIN,
                        List.of(Named.unknown("Norway")),
                        Optional.empty());

        assertThat(check(claim, withAbstaining(1), CLUB).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(claim, withAbstaining(2), CLUB).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void theTallyTellsOfEverybody() {
        var tally = aResolution().tally(110, 0, 60, 23);

        assertThat(check(ofEveryone(new Quantity.None(), NO), tally).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(ofEveryone(new Quantity.Most(), YES), tally).verdict())
                .isEqualTo(SUPPORTED);
        assertThat(check(ofEveryone(new Quantity.All(), YES), tally).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void allThatTookPartAreNotQuiteAll() {
        assertThat(
                        check(
                                        ofEveryone(new Quantity.All(), YES),
                                        aResolution().tally(180, 0, 0, 13))
                                .verdict())
                .isEqualTo(INEXACT);
    }

    @Test
    void severalNeighboursAreThreeOthersOverTheBorderOrInTheSubregion() {
        var claim = neighbours(countries("Norway"));

        assertThat(check(claim, withNeighbours("SE", "FI", "EE")).verdict()).isEqualTo(SUPPORTED);
        assertThat(check(claim, withNeighbours("SE", "FI")).verdict()).isEqualTo(INEXACT);
        assertThat(check(claim, withNeighbours("SE")).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void eachNamedCountryIsToHaveDoneItToo() {
        var claim = neighbours(countries("Norway", "Chad"));

        assertThat(check(claim, withNeighbours("SE", "FI", "EE")).verdict()).isEqualTo(REFUTED);
    }

    private static NeighbourVote neighbours(List<Named> of) {
        return new NeighbourVote(of, of, new Quantity.Several(), YES);
    }

    private static AResolution withNeighbours(String... yes) {
        var all = Arrays.copyOf(yes, yes.length + 1);
        all[yes.length] = "NO";
        return aResolution().yes(all).no("TD").abstained("MN").absent("TV");
    }

    @Test
    void theGroupItselfIsEvidence() {
        assertThat(
                        check(
                                        members("Lake Club", new Quantity.All(), ABSTAIN),
                                        withAbstaining(5),
                                        CLUB)
                                .evidence())
                .extracting(Evidence::fact)
                .containsExactly("A/RES/90/1", "group:club");
    }
}
