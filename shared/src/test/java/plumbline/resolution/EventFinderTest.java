package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.resolution.AResolution.aResolution;
import static plumbline.resolution.Claims.check;
import static plumbline.resolution.Claims.counts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.FactsInMemory;
import plumbline.claim.EventReference;
import plumbline.claim.EventReference.ById;
import plumbline.claim.EventReference.OfResolution;
import plumbline.claim.ResolutionClaim;
import plumbline.fact.Countries;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution;
import plumbline.fact.Resolution.Body;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

class EventFinderTest {

    private static final Resolution LAKES =
            aResolution()
                    .called("A/RES/ES-90/3")
                    .titled("Protection of mountain lakes")
                    .alias("the lakes resolution", "A/ES-90/L.4")
                    .about("lakes", "Peru", "glaciers")
                    .on("2024-05-06")
                    .tally(100, 5, 30, 58)
                    .stored();

    private static final Resolution RIVERS =
            aResolution()
                    .called("A/RES/91/8")
                    .titled("Protection of rivers")
                    .about("rivers", "Peru", "Norway")
                    .on("2024-06-20")
                    .tally(90, 15, 40, 48)
                    .stored();

    private static final Resolution COUNCIL =
            aResolution()
                    .called("S/RES/3999(2023)")
                    .before(Body.UNSC)
                    .titled("Sanctions over Ruritanian ports")
                    .on("2023-02-03")
                    .tally(15, 0, 0, 0)
                    .stored();

    private static List<String> find(EventReference reference) {
        var facts = new FactsInMemory(List.of(LAKES, RIVERS, COUNCIL));
        return new EventFinder(facts.catalogue(), Countries.builtIn()).find(reference).ids();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/ES-90/3",
                "a/res/es-90/3",
                "A/RES/ES\u201190/3",
                "ES-90/3",
                "Resolution ES-90/3",
                "UN General Assembly resolution ES-90/3",
                "A/ES-90/L.4",
                "the lakes resolution",
                "The Lakes Resolution",
                "Protection of Mountain Lakes"
            })
    void aResolutionIsKnownByAnyOfItsNames(String name) {
        assertThat(find(new ById(name))).containsExactly("A/RES/ES-90/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/RES/3999(2023)",
                "S/RES/3999 (2023)",
                "S/RES/3999",
                "3999",
                "Security Council Resolution 3999 (2023)"
            })
    void theYearOfACouncilResolutionMayBeLeftOut(String name) {
        assertThat(find(new ById(name))).containsExactly("S/RES/3999(2023)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/ES-90/4", "90/3", "the forests resolution", ""})
    void anythingElseIsNotStored(String name) {
        assertThat(find(new ById(name))).isEmpty();
    }

    @Test
    void allTheWordsOfATopicAreToFit() {
        assertThat(find(topic("glaciers in Peru"))).containsExactly("A/RES/ES-90/3");
        assertThat(find(topic("glaciers in Chad"))).isEmpty();
    }

    @Test
    void wordsOfATopicMayStandInKindredForms() {
        assertThat(find(topic("Norwegian river protection"))).containsExactly("A/RES/91/8");
    }

    @Test
    void aTopicOfSeveralMeansAllOfThemTheLatestFirst() {
        assertThat(find(topic("Peru"))).containsExactly("A/RES/91/8", "A/RES/ES-90/3");
    }

    @Test
    void theDateTellsWhich() {
        assertThat(find(topic("Peru", "2024-05"))).containsExactly("A/RES/ES-90/3");
    }

    @Test
    void theLatestBeforeThePublicationIsMeantWithinAFortnight() {
        assertThat(find(topicAsOf("Peru", "2024-07-04"))).containsExactly("A/RES/91/8");
        assertThat(find(topicAsOf("Peru", "2024-07-05"))).hasSize(2);
    }

    @Test
    void aLaterResolutionIsNeverMeant() {
        assertThat(find(topicAsOf("Peru", "2024-06-19"))).containsExactly("A/RES/ES-90/3");
    }

    @Test
    void theBodyTellsWhich() {
        var reference =
                new OfResolution(
                        "Peru", Optional.empty(), Optional.of(Body.UNSC), Optional.empty());

        assertThat(find(reference)).isEmpty();
    }

    private static OfResolution topic(String topic) {
        return new OfResolution(topic, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static OfResolution topic(String topic, String date) {
        return new OfResolution(topic, PartialDate.parse(date), Optional.empty(), Optional.empty());
    }

    private static OfResolution topicAsOf(String topic, String publishedOn) {
        return new OfResolution(
                topic,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(publishedOn)));
    }

    @Test
    void aClaimOnNothingStoredHasNoEvent() {
        var claim = new ResolutionClaim(new ById("A/RES/1/1"), counts(1, 2, 3), false);

        assertThat(check(claim, List.of(LAKES)).finding().reason()).contains(Reason.NO_EVENT);
    }

    @Test
    void eventsThatAgreeDecide() {
        assertThat(verdict(new ResolutionClaim(topic("Peru"), counts(7, 7, 7), false)))
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void eventsThatDifferAreNamed() {
        var claim =
                new ResolutionClaim(
                        topic("Peru"),
                        counts(plumbline.fact.Vote.YES, plumbline.claim.Figure.count(100)),
                        false);

        var finding = check(claim, List.of(LAKES, RIVERS)).finding();

        assertThat(finding.reason()).contains(Reason.SEVERAL_EVENTS);
        assertThat(finding.candidates()).containsExactly("A/RES/91/8", "A/RES/ES-90/3");
    }

    @Test
    void twoFiguresThatFitOneEventOnlyTellWhich() {
        assertThat(verdict(new ResolutionClaim(topic("Peru"), counts(100, 5, 30), false)))
                .isEqualTo(Verdict.SUPPORTED);
    }

    private static Verdict verdict(ResolutionClaim claim) {
        return check(claim, Arrays.asList(LAKES, RIVERS)).finding().verdict();
    }
}
