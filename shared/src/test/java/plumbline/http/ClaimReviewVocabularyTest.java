package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.check.TextRequest;
import plumbline.claim.ElectionClaim;
import plumbline.claim.EventReference;
import plumbline.claim.Figure;
import plumbline.fact.PartialDate;
import plumbline.fact.Source;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.CheckedClaim.Passage;
import plumbline.verdict.Finding;
import plumbline.verdict.Reason;
import plumbline.verdict.Verdict;

/// What is answered as JSON-LD is in the words of the schema.org vocabulary.
class ClaimReviewVocabularyTest {

    private static final SchemaOrg VOCABULARY = SchemaOrg.vocabulary();
    private static final String WORDS = "Turnout was 61 per cent";
    private static final Source SOURCE =
            new Source(
                    "src:gazette",
                    "The Gazette",
                    "Results",
                    Optional.of("https://gazette.example/results"),
                    Optional.of(PartialDate.of(LocalDate.of(2021, 5, 10))),
                    Optional.of("en"),
                    Optional.of("Electoral Commission"));
    private static final TextRequest REQUEST =
            new TextRequest(
                    WORDS + ".",
                    Optional.of(LocalDate.of(2021, 5, 11)),
                    Optional.of("https://news.example/1"));

    private static CheckedClaim checked(Verdict verdict, boolean inText) {
        var finding =
                verdict.decides()
                        ? Finding.decided(
                                verdict,
                                "plain-value",
                                "The final count gives 61.25%.",
                                List.of(),
                                List.of(SOURCE.id()))
                        : Finding.undecided(Reason.NO_EVENT, "No stored election fits.");
        var claim =
                new ElectionClaim(
                        new EventReference.AnyOf(List.of("election:no-2021")),
                        Optional.empty(),
                        new ElectionClaim.Assertion.TurnoutShare(Figure.of("61")),
                        false);
        return new CheckedClaim(
                inText ? Optional.of(new Passage(WORDS, 0, WORDS.length())) : Optional.empty(),
                claim,
                finding,
                verdict.decides() ? List.of(SOURCE) : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void aReviewOfATextIsInTheVocabulary(Verdict verdict) {
        var reviews = ClaimReviewJson.reviews(List.of(checked(verdict, true)), REQUEST);

        assertThat(VOCABULARY.faults(Requests.json(reviews))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReviewOfAStructuredClaimIsInTheVocabulary(Verdict verdict) {
        var review = ClaimReviewJson.review(checked(verdict, false));

        assertThat(VOCABULARY.faults(Requests.json(review))).isEmpty();
    }

    @Test
    void whatTheVocabularyDoesNotKnowIsFound() {
        var review =
                """
                {"@context":"https://schema.org","@type":"ClaimReview","verdict":"REFUTED",
                 "author":{"@type":"Rating"},"datePublished":"yesterday"}""";

        assertThat(VOCABULARY.faults(Requests.json(review)))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("/verdict: no property"))
                .anyMatch(fault -> fault.startsWith("/author: no "))
                .anyMatch(fault -> fault.startsWith("/datePublished: no "));
    }

    @Test
    void whatIsNotDecidedHasNoRating() {
        var review = ClaimReviewJson.review(checked(Verdict.NOT_ENOUGH_EVIDENCE, false));

        assertThat(review).doesNotContain("reviewRating", "ratingValue");
    }
}
