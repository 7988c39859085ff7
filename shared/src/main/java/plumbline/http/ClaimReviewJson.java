package plumbline.http;

import java.util.List;
import java.util.OptionalInt;
import plumbline.check.TextRequest;
import plumbline.fact.Source;
import plumbline.json.JsonWriter;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.CheckedClaim.Passage;
import plumbline.verdict.Verdict;

/// Answers of the checking routes as schema.org `ClaimReview` objects (JSON-LD).
final class ClaimReviewJson {

    private static final String CONTEXT = "https://schema.org";
    private static final int BEST = 5;
    private static final int WORST = 1;

    private ClaimReviewJson() {}

    /// The answer to a text: one review a claim.
    static String reviews(List<CheckedClaim> claims, TextRequest request) {
        return JsonWriter.object(
                out -> {
                    out.text("@context", CONTEXT);
                    out.list(
                            "@graph",
                            claims,
                            claim -> out.item(own -> review(own, claim, request)));
                });
    }

    private static void review(JsonWriter out, CheckedClaim claim, TextRequest request) {
        review(out, claim);
        out.object(
                "itemReviewed",
                item -> {
                    item.text("@type", "Claim");
                    item.text("datePublished", request.publishedOn());
                    request.url()
                            .ifPresent(
                                    url ->
                                            item.object(
                                                    "appearance",
                                                    work -> {
                                                        work.text("@type", "CreativeWork");
                                                        work.text("url", url);
                                                    }));
                });
    }

    /// The answer to a structured claim.
    static String review(CheckedClaim claim) {
        return JsonWriter.object(
                out -> {
                    out.text("@context", CONTEXT);
                    review(out, claim);
                });
    }

    private static void review(JsonWriter out, CheckedClaim claim) {
        var finding = claim.finding();
        out.text("@type", "ClaimReview");
        out.text("claimReviewed", claimReviewed(claim));
        out.object("author", author -> organization(author, "Plumbline"));
        var rating = rating(finding.verdict());
        if (rating.isPresent()) {
            out.object(
                    "reviewRating",
                    own -> {
                        own.text("@type", "Rating");
                        own.whole("ratingValue", rating);
                        own.whole("bestRating", (long) BEST);
                        own.whole("worstRating", (long) WORST);
                        own.text("alternateName", finding.verdict().name());
                        own.text("ratingExplanation", finding.explanation());
                    });
        } else {
            out.text("reviewBody", finding.explanation());
        }
        out.objects("citation", claim.citations(), ClaimReviewJson::citation);
    }

    /// The words of the text; for a structured claim, the claim as JSON.
    private static String claimReviewed(CheckedClaim claim) {
        return claim.passage()
                .map(Passage::text)
                .orElseGet(
                        () -> JsonWriter.object(out -> NormalizedJson.write(out, claim.claim())));
    }

    private static OptionalInt rating(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> OptionalInt.of(BEST);
            case INEXACT -> OptionalInt.of(4);
            case CONFLICTING_EVIDENCE -> OptionalInt.of(3);
            case REFUTED -> OptionalInt.of(WORST);
            case NOT_ENOUGH_EVIDENCE -> OptionalInt.empty();
        };
    }

    private static void citation(Source source, JsonWriter out) {
        out.text("@type", "CreativeWork");
        out.text("name", source.title());
        out.object("publisher", publisher -> organization(publisher, source.publisher()));
        out.text("url", source.url());
        out.text("datePublished", source.publishedOn());
    }

    private static void organization(JsonWriter out, String name) {
        out.text("@type", "Organization");
        out.text("name", name);
    }
}
