package plumbline.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.check.Checker;
import plumbline.check.Stage;
import plumbline.check.Trace;
import plumbline.claim.Claim;
import plumbline.json.Fields;

/// The routes that check: a text, or one structured claim.
public final class CheckingRoutes {

    private static final List<MediaType> OFFERS = List.of(MediaType.JSON, MediaType.JSON_LD);

    private CheckingRoutes() {}

    /// `POST /v1/check`.
    public static Endpoint text(Checker checker) {
        return new Endpoint(
                Route.of("POST", "/v1/check"), OFFERS, call -> checkText(call, checker));
    }

    /// `POST /v1/claims/vote-share`.
    public static Endpoint voteShare(Checker checker) {
        return claim("/v1/claims/vote-share", ElectionClaimJson::readVoteShare, checker);
    }

    /// `POST /v1/claims/turnout`.
    public static Endpoint turnout(Checker checker) {
        return claim("/v1/claims/turnout", ElectionClaimJson::readTurnout, checker);
    }

    /// `POST /v1/claims/un-vote`.
    public static Endpoint unVote(Checker checker) {
        return claim("/v1/claims/un-vote", ResolutionClaimJson::read, checker);
    }

    private static <C extends Claim> Endpoint claim(
            String path, Function<Fields, Optional<C>> reader, Checker checker) {
        return new Endpoint(
                Route.of("POST", path), OFFERS, call -> checkClaim(call, reader, checker));
    }

    private static Response checkText(Endpoint.Call call, Checker checker) {
        var request = JsonBody.read(call.request(), TextRequestJson::read);
        var claims = checker.check(request);
        return answer(
                call.accepted(),
                () ->
                        switch (call.accepted()) {
                            case JSON -> AnswerJson.claims(claims);
                            case JSON_LD -> ClaimReviewJson.reviews(claims, request);
                        });
    }

    private static <C extends Claim> Response checkClaim(
            Endpoint.Call call, Function<Fields, Optional<C>> reader, Checker checker) {
        var claim = checker.check(JsonBody.read(call.request(), reader));
        return answer(
                call.accepted(),
                () ->
                        switch (call.accepted()) {
                            case JSON -> AnswerJson.claim(claim);
                            case JSON_LD -> ClaimReviewJson.review(claim);
                        });
    }

    private static Response answer(MediaType type, Supplier<String> writing) {
        var body = Trace.current().time(Stage.WRITE, writing);
        if (Body.of(body).size() > Limits.ANSWER_BYTES) {
            throw new Refused(
                    Problem.tooLarge(
                            "The text holds more claims than an answer can: send it in parts."));
        }
        return Response.json(200, body).with("content-type", type.text()).with("vary", "Accept");
    }
}
