package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

class FactRoutesTest {

    private static final String ADA =
            "{\"type\":\"entity\",\"id\":\"person:ada\",\"kind\":\"person\",\"name\":\"Ada Novak\"}";
    private static final String ADA_RENAMED =
            "{\"type\":\"entity\",\"id\":\"person:ada\",\"kind\":\"person\",\"name\":\"Ada Dvorak\"}";
    private static final String PATH = "/v1/facts/person:ada";

    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());
    private final HttpFunction reading =
            new HttpFunction(
                    ReadingRoutes.fact(table.facts()),
                    ReadingRoutes.revisions(table.facts()),
                    ReadingRoutes.search(table.facts())) {};
    private final HttpFunction publishing =
            new HttpFunction(
                    PublishingRoutes.one(table.facts()), PublishingRoutes.many(table.facts())) {};

    @AfterEach
    void drop() {
        table.drop();
    }

    private Response get(String path) {
        return ClaimFixtures.answer(reading, Requests.get(path));
    }

    private Response put(String body, Map<String, String> headers) {
        return ClaimFixtures.answer(publishing, Requests.request("PUT", PATH, body, headers));
    }

    private Response post(String lines) {
        return ClaimFixtures.answer(
                publishing,
                Requests.request(
                        "POST", "/v1/facts", lines, Map.of("content-type", "application/jsonl")));
    }

    @Test
    void aNewFactIsCreated() {
        var answer = put(ADA, Map.of());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers()).containsEntry("etag", "\"r1\"");
    }

    @Test
    void theSameFactAgainChangesNothing() {
        put(ADA, Map.of());

        var answer = put(ADA, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"revision\":1,\"outcome\":\"UNCHANGED\"");
    }

    @Test
    void aFactIsReadAsItIsStored() {
        put(ADA, Map.of());

        assertThat(get(PATH).body()).isEqualTo(ADA);
    }

    @Test
    void aFactThatIsNotStoredIs404() {
        assertThat(get(PATH).status()).isEqualTo(404);
        assertThat(get("/v1/revisions/person:ada").status()).isEqualTo(404);
    }

    @Test
    void aFactThatHasNotChangedIs304() {
        put(ADA, Map.of());
        var tag = get(PATH).headers().getOrDefault("etag", "");

        var again = Requests.with(Requests.get(PATH), "if-none-match", tag);

        assertThat(ClaimFixtures.answer(reading, again).status()).isEqualTo(304);
    }

    @Test
    void aFactThatHasChangedIsReadAnew() {
        put(ADA, Map.of());
        var tag = get(PATH).headers().getOrDefault("etag", "");
        put(ADA_RENAMED, Map.of());

        var again = Requests.with(Requests.get(PATH), "if-none-match", tag);

        assertThat(ClaimFixtures.answer(reading, again).body()).isEqualTo(ADA_RENAMED);
    }

    @Test
    void aChangeOfWhatTheCallerSawIsWritten() {
        put(ADA, Map.of());

        assertThat(put(ADA_RENAMED, Map.of("if-match", "\"r1\"")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"r2\"", "W/\"r1\"", "r1", ""})
    void aChangeOfAnythingElseIs412(String ifMatch) {
        put(ADA, Map.of());

        assertThat(put(ADA_RENAMED, Map.of("if-match", ifMatch)).status()).isEqualTo(412);
        assertThat(get(PATH).body()).isEqualTo(ADA);
    }

    @Test
    void aChangeOfWhatIsNotStoredIs412() {
        assertThat(put(ADA, Map.of("if-match", "*")).status()).isEqualTo(412);
    }

    @Test
    void aFactThatMustBeNewIsOnlyCreated() {
        assertThat(put(ADA, Map.of("if-none-match", "*")).status()).isEqualTo(201);
        assertThat(put(ADA_RENAMED, Map.of("if-none-match", "*")).status()).isEqualTo(412);
    }

    @Test
    void theHistoryHasTheNewestFirst() {
        put(ADA, Map.of());
        put(ADA_RENAMED, Map.of());

        assertThat(get("/v1/revisions/person:ada").body())
                .containsSubsequence("\"revision\":2", "Ada Dvorak", "\"revision\":1", "Ada Novak");
    }

    @Test
    void oneRevisionIsReadByItsNumber() {
        put(ADA, Map.of());
        put(ADA_RENAMED, Map.of());

        assertThat(get("/v1/revisions/person:ada?at=1").body()).contains("Ada Novak");
        assertThat(get("/v1/revisions/person:ada?at=3").status()).isEqualTo(404);
    }

    @Test
    void whoPublishedIsNotForEveryone() {
        put(ADA, Map.of());

        assertThat(get("/v1/revisions/person:ada").body()).doesNotContain("unknown");
    }

    @Test
    void aHistoryIsNoLongerThanAnAnswerMayBe() {
        for (int i = 0; i < 14; i++) {
            put(ADA.replace("Ada Novak", i + "x".repeat(240 * 1024)), Map.of());
        }

        var history = get("/v1/revisions/person:ada").body();

        assertThat(history).contains("\"revision\":14").doesNotContain("\"revision\":1,");
        assertThat(history.length()).isLessThanOrEqualTo(Limits.ANSWER_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=0", "at=x", "at=1&at=2", "at=99999999999", "to=1", "%C3%28=1"})
    void aBadParameterIs400(String query) {
        put(ADA, Map.of());

        assertThat(get("/v1/revisions/person:ada?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "eyJ9", "AAAAAAAAAAAAAAAA", "%F0%9F%97%B3"})
    void aCursorThatWasTamperedWithIs400(String cursor) {
        put(ADA, Map.of());

        assertThat(Requests.pointers(get("/v1/facts?cursor=" + cursor))).containsExactly("/cursor");
    }

    @Test
    void aSearchGoesOnFromItsCursor() {
        post(lines(3));

        var first = get("/v1/facts?type=entity&limit=2");
        var cursor = Requests.text(Requests.json(first.body()), "nextCursor");
        var second = get("/v1/facts?type=entity&limit=2&cursor=" + cursor);

        assertThat(first.body()).contains("person:0", "person:1").doesNotContain("person:2");
        assertThat(second.body()).contains("person:2").contains("\"nextCursor\":null");
    }

    private static String lines(int documents) {
        return IntStream.range(0, documents)
                .mapToObj(i -> ADA.replace("person:ada", "person:" + i))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aFileWithABadLineWritesNothing() {
        var answer = post(ADA + "\n{\"type\":\"entity\"}\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"line\":2");
        assertThat(get(PATH).status()).isEqualTo(404);
    }

    @Test
    void moreDocumentsThanTheLimitAre413() {
        assertThat(post(lines(Limits.DOCUMENTS + 1)).status()).isEqualTo(413);
    }

    @Test
    void jsonLinesOverTheLimitAre413() {
        assertThat(post("#".repeat(Limits.JSON_LINES_BYTES + 1)).status()).isEqualTo(413);
    }

    @Test
    void aFileWithoutDocumentsIs400() {
        assertThat(post("# nothing\n\n").status()).isEqualTo(400);
    }

    @Test
    void aDocumentOfAnotherIdThanTheAddressIs400() {
        assertThat(Requests.pointers(put(ADA.replace("ada", "ben"), Map.of())))
                .containsExactly("/id");
    }

    @Test
    void aCountryThatNobodyKnowsIs400() {
        var answer = put(ADA.replace("}", ",\"country\":\"QQ\"}"), Map.of());

        assertThat(Requests.pointers(answer)).containsExactly("/country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "%20", "%C3%28", "a%09b"})
    void anIdWithWhiteSpaceIs400(String id) {
        assertThat(Requests.pointers(get("/v1/facts/" + id))).containsExactly("/id");
    }
}
