package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.resolution.AResolution.aResolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.fact.Resolution.Body;
import plumbline.verdict.CheckedClaim;

/// What is read in sentences on recorded votes, and what is left alone.
class ReadingVotesTest {

    private static final Document LAKES =
            aResolution()
                    .called("A/RES/90/17")
                    .on("2030-05-06")
                    .titled("Protection of mountain lakes")
                    .alias("the lakes resolution", "A/90/L.4")
                    .about("lakes", "glaciers")
                    .adopted(true)
                    .yes("FR", "DE", "KE", "EE", "LV", "BR", "US")
                    .no("RU", "BY", "KP")
                    .abstained("IN", "CN", "KG", "LT", "KR")
                    .absent("TM", "GN")
                    .tally(7, 3, 5, 2)
                    .stored();
    private static final Document GLACIERS =
            aResolution()
                    .called("S/2030/211")
                    .before(Body.UNSC)
                    .on("2030-03-02")
                    .titled("Draft resolution on the war over the Pamir tunnel")
                    .about("Pamir", "tunnel")
                    .adopted(false)
                    .yes("FR", "GB", "US", "BR", "JP", "KE", "AL", "GA", "GH", "NO", "IE")
                    .no("RU")
                    .abstained("CN", "IN", "AE")
                    .vetoedBy("RU")
                    .stored();

    private static List<CheckedClaim> claims(String text) {
        var facts =
                FactsInMemory.of(
                        LAKES,
                        GLACIERS,
                        AResolution.source(AResolution.SOURCE),
                        group("group:baltic", "Baltic states", "EE", "LV", "LT"),
                        group("group:brics", "BRICS", "BR", "RU", "IN", "CN"));
        return new Checker(facts, List.of(new ResolutionFamily()))
                .check(
                        new TextRequest(
                                text, Optional.of(LocalDate.of(2030, 5, 8)), Optional.empty()));
    }

    private static Document group(String id, String name, String... members) {
        return new Entity(
                id,
                Entity.Kind.GROUP,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(members).stream()
                        .map(code -> new Entity.Member(code, Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static List<String> verdicts(String text) {
        return claims(text).stream().map(claim -> claim.finding().verdict().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "India's abstention on the lakes resolution surprised nobody. | SUPPORTED",
                "Beijing abstains on lakes | SUPPORTED",
                "Minsk sat on the fence on the lakes resolution. | REFUTED",
                "The lakes resolution was backed by France, Germany and Kenya. | SUPPORTED",
                "The lakes resolution was opposed by Russia, Belarus and Kenya. | REFUTED",
                "A no from Pyongyang on the lakes resolution was expected. | SUPPORTED",
                "India refused to back the lakes resolution. | SUPPORTED",
                "India did not vote on the lakes resolution. | INEXACT",
                "Turkmenistan ducked the vote on the lakes resolution. | SUPPORTED",
                "Guinea was absent when the General Assembly voted on the lakes. | SUPPORTED",
                "Neither India nor China supported the lakes resolution. | SUPPORTED",
                "North Korea joined Russia in opposing the lakes resolution. | SUPPORTED",
                "South Korea was one of only three to oppose A/RES/90/17. | REFUTED"
            })
    void readsHowACountryVoted(String text, String verdict) {
        assertThat(verdicts(text)).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All the Baltic states voted for the lakes resolution. | REFUTED",
                "Two of the three Baltic states voted for the lakes resolution. | SUPPORTED",
                "Of the Baltic states only Lithuania abstained on the lakes resolution. | SUPPORTED",
                "Brazil was the only BRICS member to vote for the lakes resolution. | SUPPORTED",
                "All BRICS members except Brazil abstained on the lakes resolution. | REFUTED",
                "Not a single Baltic state opposed the lakes resolution. | SUPPORTED",
                "No country voted against the lakes resolution. | REFUTED"
            })
    void readsHowAGroupVoted(String text, String verdict) {
        assertThat(verdicts(text)).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Assembly passed the lakes text 7-3-5. | SUPPORTED",
                "By seven votes to three, with five abstentions, the UN protects lakes. | SUPPORTED",
                "Seven countries backed the lakes resolution, four opposed it. | REFUTED",
                "The lakes resolution got 7 yes, 3 no, 5 abstentions. | SUPPORTED",
                "The lakes resolution drew eight votes in favour. | REFUTED",
                "The lakes resolution was adopted unanimously. | REFUTED"
            })
    void readsATally(String text, String verdict) {
        assertThat(verdicts(text)).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The General Assembly rejected the lakes resolution. | REFUTED",
                "The lakes resolution was adopted on 6 May 2030. | SUPPORTED",
                "The lakes resolution was adopted on 7 May 2030. | REFUTED",
                "Russia vetoed the Security Council draft on the Pamir tunnel. | SUPPORTED",
                "China joined Russia in vetoing the draft on the Pamir tunnel. | REFUTED"
            })
    void readsAnOutcome(String text, String verdict) {
        assertThat(verdicts(text)).contains(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution 90/17",
                "A/RES/90/17",
                "draft A/90/L.4",
                "A/90/L.4",
                "the lakes resolution",
                "the General Assembly resolution on glaciers and lakes"
            })
    void findsTheResolution(String called) {
        assertThat(verdicts("Kenya voted for " + called + ".")).containsExactly("SUPPORTED");
    }

    @Test
    void carriesTheResolutionOverSentences() {
        assertThat(
                        verdicts(
                                "The lakes resolution was debated for hours. In the end India abstained."))
                .containsExactly("SUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya abstained on the resolution on space debris.",
                "Kenya abstained on the lakes resolution in 2019.",
                "At the Human Rights Council Kenya abstained on the lakes resolution."
            })
    void bindsNoneThatIsNotStored(String text) {
        assertThat(verdicts(text)).doesNotContain("SUPPORTED", "REFUTED", "INEXACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China will vote against the lakes resolution.",
                "Will China abstain on the lakes resolution?",
                "If China abstains, the lakes resolution will pass.",
                "France urged China to vote for the lakes resolution.",
                "China opposes sanctions.",
                "The Danish parliament passed the lakes bill by 90 votes to 14.",
                "Kenya beat India 7-3 on Monday.",
                "Seven in ten Germans support the protection of lakes, a survey shows.",
                "France co-sponsored the lakes resolution.",
                "Both countries backed the lakes resolution.",
                "The two countries voted for the lakes resolution."
            })
    void leavesAloneWhatIsNoClaim(String text) {
        assertThat(claims(text)).isEmpty();
    }
}
