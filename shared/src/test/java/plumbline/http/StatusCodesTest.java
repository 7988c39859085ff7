package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.store.TableThrottled;
import plumbline.store.TableUnavailable;

class StatusCodesTest {

    private static final String BODY = "{\"text\":\"Turnout was 61.5%.\"}";
    private static final String SECRET = "what the caller sent";

    private static Response check(Request request) {
        return ClaimFixtures.answer(ClaimFixtures.checking(), request);
    }

    @Test
    void aTextIsAnsweredWith200() {
        assertThat(check(Requests.post("/v1/check", BODY)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/check/", "/v1/Check", "/v1/claims", "/v1/facts/x"})
    void anotherPathIs404(String path) {
        assertThat(check(Requests.post(path, BODY)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "PATCH", "BREW"})
    void anotherMethodIs405WithThoseThatThereAre(String method) {
        var answer = check(Requests.request(method, "/v1/check", BODY, Map.of()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml, text/*;q=0.5",
                "application/json;q=0",
                "application/problem+json",
                "nonsense"
            })
    void anUnknownMediaTypeIs406(String accept) {
        var answer = check(Requests.with(Requests.post("/v1/check", BODY), "accept", accept));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/*|application/json",
                "application/json|application/json",
                "application/ld+json|application/ld+json",
                "application/ld+json, */*;q=0.1|application/ld+json",
                "application/ld+json;q=0.5, application/json|application/json",
                "text/html, application/xhtml+xml, */*;q=0.8|application/json",
            })
    void theBestAcceptedMediaTypeIsAnswered(String accept, String answered) {
        var answer = check(Requests.with(Requests.post("/v1/check", BODY), "accept", accept));

        assertThat(answer.headers())
                .containsEntry("content-type", answered)
                .containsEntry("vary", "Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=iso-8859-1",
                "application/jsonl",
                ""
            })
    void anotherContentTypeIs415(String type) {
        var request = Requests.with(Requests.post("/v1/check", BODY), "content-type", type);

        assertThat(check(request).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON; charset=UTF-8"})
    void jsonIsTakenHoweverItsTypeIsSpelled(String type) {
        var request = Requests.with(Requests.post("/v1/check", BODY), "content-type", type);

        assertThat(check(request).status()).isEqualTo(200);
    }

    @Test
    void aCompressedBodyIs415() {
        var request = Requests.with(Requests.post("/v1/check", BODY), "content-encoding", "gzip");

        assertThat(check(request).status()).isEqualTo(415);
    }

    @Test
    void aBodyOverTheLimitIs413() {
        var body = BODY + " ".repeat(Limits.BODY_BYTES - BODY.length() + 1);

        assertThat(check(Requests.post("/v1/check", body)).status()).isEqualTo(413);
    }

    @Test
    void aBodyAtTheLimitIsRead() {
        var body = BODY + " ".repeat(Limits.BODY_BYTES - BODY.length());

        assertThat(check(Requests.post("/v1/check", body)).status()).isEqualTo(200);
    }

    @Test
    void aThrottlingTableIs429WithTheTimeToWait() {
        var answer =
                failing(
                        () -> {
                            throw new TableThrottled(SECRET, null);
                        });

        assertThat(answer.response().status()).isEqualTo(429);
        assertThat(answer.response().headers()).containsKey("retry-after");
    }

    @Test
    void aTableThatIsAwayIs503WithTheTimeToWait() {
        var answer =
                failing(
                        () -> {
                            throw new TableUnavailable(SECRET, new IllegalStateException(SECRET));
                        });

        assertThat(answer.response().status()).isEqualTo(503);
        assertThat(answer.response().headers()).containsKey("retry-after");
    }

    @Test
    void whatIsUnexpectedIs500WithTheRequestsId() {
        var answer =
                failing(
                        () -> {
                            throw new IllegalStateException(SECRET);
                        });

        assertThat(answer.response().status()).isEqualTo(500);
        assertThat(answer.response().body()).contains("request-7").doesNotContain(SECRET);
    }

    @Test
    void whatIsUnexpectedIsLoggedByClassAndPlaceAndNeverWithWhatWasSent() {
        var answer =
                failing(
                        () -> {
                            throw new IllegalStateException(SECRET);
                        });

        assertThat(answer.log())
                .singleElement()
                .asString()
                .contains("request-7", "java.lang.IllegalStateException", "StatusCodesTest.java:")
                .doesNotContain(SECRET);
    }

    @Test
    void everyAnswerOfAnOpenRouteMayBeReadByAnyPage() {
        var answers =
                List.of(
                        check(Requests.post("/v1/check", BODY)),
                        check(Requests.post("/v1/check", "{")),
                        check(Requests.get("/v1/check")),
                        failing(
                                        () -> {
                                            throw new IllegalStateException(SECRET);
                                        })
                                .response());

        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(answer.headers())
                                        .containsEntry("access-control-allow-origin", "*"));
    }

    @Test
    void aPreflightIsToldWhatItMay() {
        var answer = check(Requests.request("OPTIONS", "/v1/check", "", Map.of()));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers()).containsEntry("access-control-allow-methods", "POST");
    }

    private record Answer(Response response, List<String> log) {}

    private static Answer failing(Supplier<Catalogue> failure) {
        var facts =
                new Facts() {
                    @Override
                    public Catalogue catalogue() {
                        return failure.get();
                    }

                    @Override
                    public Read read(Collection<String> ids) {
                        throw new AssertionError("never reached");
                    }
                };
        var log = new ArrayList<String>();
        var function = new HttpFunction(CheckingRoutes.text(Wiring.checker(facts))) {};
        return new Answer(
                function.answer(Requests.post("/v1/check", BODY), "request-7", log::add), log);
    }
}
