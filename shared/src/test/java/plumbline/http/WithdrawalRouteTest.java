package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// `DELETE /v1/facts/{id+}`, and what is refused because facts refer to one another.
class WithdrawalRouteTest {

    private static final String FACTS =
            """
            {"type":"source","id":"src:gazette","publisher":"Gazette","title":"Results"}
            {"type":"source","id":"src:stray","publisher":"Gazette","title":"Weather"}
            {"type":"entity","id":"country:su","kind":"country","name":"Soviet Union","code":"SU"}
            {"type":"entity","id":"person:ada","kind":"person","name":"Ada Novak","country":"CZ"}
            {"type":"entity","id":"org:union","kind":"organization","name":"Union"}
            {"type":"election","id":"election:cz","name":"2020 election","country":"CZ","contest":"presidential","date":"2020-05-03","reports":[{"status":"final","sources":["src:gazette"],"results":[{"choice":"person:ada","percent":81.31}]}]}
            {"type":"resolution","id":"A/RES/1","body":"UNGA","date":"1989-10-01","title":"Bridges","votes":{"yes":["CZ","SU"]},"rollCallComplete":false,"sources":["src:gazette"]}
            {"type":"statement","id":"st:cz","predicate":"member-of","subject":"CZ","object":"org:union","sources":["src:gazette"]}
            """;
    private static final String STRAY = "/v1/facts/src:stray";
    private static final String WHY = "?reason=It+is+about+the%20weather.";

    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());
    private final HttpFunction reading =
            new HttpFunction(
                    ReadingRoutes.fact(table.facts()),
                    ReadingRoutes.revisions(table.facts()),
                    ReadingRoutes.search(table.facts())) {};
    private final HttpFunction publishing =
            new HttpFunction(
                    PublishingRoutes.one(table.facts()),
                    PublishingRoutes.many(table.facts()),
                    PublishingRoutes.withdrawal(table.facts())) {};

    @BeforeEach
    void publishFacts() {
        assertThat(post(FACTS).status()).isEqualTo(200);
    }

    @AfterEach
    void drop() {
        table.drop();
    }

    private Response get(String path) {
        return ClaimFixtures.answer(reading, Requests.get(path));
    }

    private Response post(String lines) {
        return ClaimFixtures.answer(publishing, Requests.post("/v1/facts", lines));
    }

    private Response delete(String path, Map<String, String> headers) {
        return ClaimFixtures.answer(publishing, Requests.request("DELETE", path, "", headers));
    }

    private Response delete(String path) {
        return delete(path, Map.of());
    }

    @Test
    void aWithdrawalIsARevision() {
        var answer = delete(STRAY + WHY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("etag", "\"r2\"");
        assertThat(answer.body())
                .isEqualTo("{\"id\":\"src:stray\",\"revision\":2,\"outcome\":\"WITHDRAWN\"}");
    }

    @Test
    void aWithdrawnFactIsGoneAndSaysWhy() {
        delete(STRAY + WHY);

        var gone = get(STRAY);

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.headers()).containsEntry("etag", "\"r2\"");
        assertThat(gone.body()).contains("by revision 2: It is about the weather.");
    }

    @Test
    void itsRevisionsAreStillRead() {
        delete(STRAY + WHY);

        assertThat(get("/v1/revisions/src:stray").body())
                .containsSubsequence(
                        "\"revision\":2",
                        "\"publishedAt\":",
                        "\"withdrawn\":\"It is about the weather.\"",
                        "\"revision\":1",
                        "\"fact\":{");
        assertThat(get("/v1/revisions/src:stray?at=2").body()).contains("\"withdrawn\":");
        assertThat(get("/v1/revisions/src:stray?at=1").body()).contains("\"title\":\"Weather\"");
    }

    @Test
    void aSearchFindsItNoMore() {
        assertThat(get("/v1/facts?q=weather").body()).contains("src:stray");

        delete(STRAY + WHY);

        assertThat(get("/v1/facts?q=weather").body()).doesNotContain("src:stray");
    }

    @Test
    void withdrawingAgainChangesNothing() {
        delete(STRAY + WHY);

        var again = delete(STRAY + WHY);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("\"revision\":2,\"outcome\":\"UNCHANGED\"");
    }

    @Test
    void publishingItAgainIsANewRevision() {
        delete(STRAY + WHY);

        var answer =
                ClaimFixtures.answer(
                        publishing,
                        Requests.request(
                                "PUT",
                                STRAY,
                                FACTS.lines().skip(1).findFirst().orElseThrow(),
                                Map.of("content-type", "application/json", "if-match", "\"r2\"")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).contains("\"revision\":3,\"outcome\":\"CREATED\"");
        assertThat(get(STRAY).status()).isEqualTo(200);
    }

    @Test
    void aFactThatWasNeverStoredIs404() {
        assertThat(delete("/v1/facts/src:nowhere" + WHY).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?reason=", "?reason=%20", "?why=x&reason=y", "?reason=a&reason=b"})
    void aWithdrawalSaysWhyAndNothingElse(String query) {
        assertThat(delete(STRAY + query).status()).isEqualTo(400);
        assertThat(get(STRAY).status()).isEqualTo(200);
    }

    @Test
    void aReasonThatIsTooLongIs400() {
        var reason = "a".repeat(Limits.REASON_LENGTH + 1);

        assertThat(Requests.pointers(delete(STRAY + "?reason=" + reason)))
                .containsExactly("/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"r2\"", "W/\"r1\"", "r1", ""})
    void aWithdrawalOfAnotherRevisionIs412(String ifMatch) {
        assertThat(delete(STRAY + WHY, Map.of("if-match", ifMatch)).status()).isEqualTo(412);
        assertThat(get(STRAY).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"r1\"", "*", "\"r7\", \"r1\""})
    void aWithdrawalOfWhatTheCallerSawIsWrittenOnce(String ifMatch) {
        var first = delete(STRAY + WHY, Map.of("if-match", ifMatch));
        var again = delete(STRAY + WHY, Map.of("if-match", ifMatch));

        assertThat(first.body()).contains("WITHDRAWN");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).contains("\"revision\":2,\"outcome\":\"UNCHANGED\"");
    }

    @Test
    void aConditionThatMeansNothingHereIs400() {
        assertThat(delete(STRAY + WHY, Map.of("if-none-match", "*")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src:gazette", "person:ada", "org:union", "country:su"})
    void aFactThatOthersReferToStays(String id) {
        var answer = delete("/v1/facts/" + id + WHY);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).containsAnyOf("election:cz", "A/RES/1", "st:cz");
        assertThat(get("/v1/facts/" + id).status()).isEqualTo(200);
    }

    @Test
    void aFactThatNoOtherRefersToAnyLongerIsWithdrawn() {
        delete("/v1/facts/election:cz" + WHY);

        assertThat(delete("/v1/facts/person:ada" + WHY).status()).isEqualTo(200);
    }

    @Test
    void aFactMayNotReferToOneThatWasWithdrawn() {
        delete(STRAY + WHY);

        var answer =
                post(
                        """
                        {"type":"statement","id":"st:at","predicate":"member-of","subject":"AT","object":"org:union","sources":["src:stray"]}
                        """);

        assertThat(Requests.pointers(answer)).containsExactly("/sources/0");
        assertThat(get("/v1/facts/st:at").status()).isEqualTo(404);
    }

    @Test
    void everyReferenceToNothingIsAFaultOfItsLineAndNothingIsWritten() {
        var answer =
                post(
                        """
                        {"type":"entity","id":"person:ben","kind":"person","name":"Ben"}
                        {"type":"election","id":"election:at","name":"Election","country":"AT","contest":"presidential","date":"2020-05-03","reports":[{"status":"final","sources":["src:lost"],"winner":"person:lost","results":[{"choice":"person:ben"},{"choice":"src:gazette"}]}]}
                        """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Requests.pointers(answer))
                .containsExactly(
                        "/reports/0/sources/0", "/reports/0/winner", "/reports/0/results/1/choice");
        assertThat(answer.body())
                .contains("\"line\":2", "'src:gazette' names no entity: its type is source");
        assertThat(get("/v1/facts/person:ben").status()).isEqualTo(404);
    }

    @Test
    void aLineMayReferToALaterOne() {
        var answer =
                post(
                        """
                        {"type":"statement","id":"st:at","predicate":"member-of","subject":"AT","object":"org:late","sources":["src:late"]}
                        {"type":"entity","id":"org:late","kind":"organization","name":"Late"}
                        {"type":"source","id":"src:late","publisher":"Gazette","title":"Late"}
                        """);

        assertThat(answer.status()).isEqualTo(200);
    }
}
