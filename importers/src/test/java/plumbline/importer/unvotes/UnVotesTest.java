package plumbline.importer.unvotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.importer.Imported.fixture;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import plumbline.fact.PartialDate;
import plumbline.fact.Vote;
import plumbline.importer.ImportRefused;
import plumbline.importer.Imported;

/// The fixtures hold eleven roll calls and the votes of some of their voters, verbatim (CC0).
class UnVotesTest {

    private final Imported imported =
            Imported.of(
                    new UnVotes(),
                    fixture("un_votes.csv"),
                    fixture("un_roll_calls.csv"),
                    fixture("un_roll_call_issues.csv"));

    private Vote vote(String resolution, String country) {
        return imported.resolution(resolution).votes().orElseThrow().of(country).orElseThrow();
    }

    @Test
    void aNumberOfTheLaterSessionsIsASymbol() {
        assertThat(imported.ids())
                .contains("A/RES/65/6", "A/RES/72/12", "A/RES/74/112", "A/RES/ES-10/19");
    }

    @Test
    void resolutionsOfTheThirtiethSessionAreNumberedThrough() {
        assertThat(imported.resolution("A/RES/3379(XXX)").title())
                .isEqualTo(
                        "To determine that zionism is a form of racism and racial discrimination.");
    }

    @Test
    void aPageOfTheRecordsIsNoSymbol() {
        assertThat(imported.ids()).contains("unga:roll-call-5");
    }

    @Test
    void aTitleIsWithoutWhatCataloguesAdd() {
        assertThat(imported.resolution("A/RES/65/6").title())
                .isEqualTo(
                        "Necessity of ending the economic, commercial and financial embargo imposed"
                                + " by the United States of America against Cuba");
    }

    @Test
    void aTitleStandsInShortWhereTheDescriptionHasTheAgenda() {
        assertThat(imported.resolution("A/RES/72/12").title())
                .startsWith("Special information programme on the question of Palestine");
    }

    @Test
    void columnsThatSlippedIntoATitleAreCutOff() {
        assertThat(imported.resolution("unga:roll-call-7").title())
                .endsWith("There shall be no nominations".toLowerCase(java.util.Locale.ROOT) + ".");
    }

    @Test
    void subjectsAndIssuesAreKeywords() {
        assertThat(imported.resolution("unga:roll-call-5").keywords()).contains("Voting procedure");
    }

    @Test
    void theQuotedCodeOfNamibiaIsNoMissingValue() {
        assertThat(vote("A/RES/65/6", "NA")).isEqualTo(Vote.YES);
    }

    @Test
    void aCountryWithoutACodeIsFoundByItsName() {
        assertThat(vote("A/RES/3379(XXX)", "DE")).isEqualTo(Vote.NO);
        assertThat(vote("A/RES/3379(XXX)", "YE")).isEqualTo(Vote.YES);
    }

    @Test
    void theSovietUnionVotedWhereTheDataSayRussia() {
        assertThat(vote("A/RES/3379(XXX)", "SU")).isEqualTo(Vote.YES);
        assertThat(vote("A/RES/65/6", "RU")).isEqualTo(Vote.YES);
    }

    @Test
    void serbiaVotedWhereTheDataSayYugoslavia() {
        assertThat(vote("A/RES/65/6", "RS")).isEqualTo(Vote.YES);
        assertThat(vote("A/RES/3379(XXX)", "YU")).isEqualTo(Vote.YES);
    }

    @Test
    void aWeekdayIsNoDay() {
        assertThat(imported.resolution("A/RES/3379(XXX)").date())
                .isEqualTo(PartialDate.of(YearMonth.of(1975, 11)));
        assertThat(imported.resolution("A/RES/65/6").date())
                .isEqualTo(PartialDate.of(LocalDate.of(2010, 10, 26)));
    }

    @Test
    void whoWasAbsentIsNotKnown() {
        var resolution = imported.resolution("A/RES/65/6");

        assertThat(resolution.rollCallComplete()).isFalse();
        assertThat(resolution.tally().orElseThrow().absent()).isEmpty();
    }

    @Test
    void aVoteOnAPartIsReported() {
        assertThat(imported.rejected())
                .contains(
                        "un_roll_calls.csv:10: a separate vote on a part of a resolution, or on an"
                                + " amendment: A/RES/72/38");
    }

    @Test
    void votesWithoutTheirRollCallsAreRefused() {
        assertThatThrownBy(() -> Imported.of(new UnVotes(), fixture("un_votes.csv")))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("there are 1 and 0");
    }
}
