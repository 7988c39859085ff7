package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// What a function that checks answers after the facts have been corrected or withdrawn.
class CorrectedFactsTest {

    private static final String SOURCE =
            "{\"type\":\"source\",\"id\":\"src:gazette\",\"publisher\":\"Gazette\",\"title\":\"Results\"}";
    private static final String ELECTION =
            """
            {"type":"election","id":"election:cz","name":"2020 Czech presidential election","country":"CZ","contest":"presidential","date":"2020-05-03","reports":[{"status":"final","sources":["src:gazette"],"turnout":{"percent":61.5}}]}""";
    private static final String VOTE =
            """
            {"type":"resolution","id":"A/RES/70/1","body":"UNGA","date":"2015-10-01","title":"Bridges","adopted":true,"tally":{"yes":100,"no":3,"abstain":10},"votes":{"yes":["CZ"],"no":["AT"],"abstain":["DE"]},"rollCallComplete":false,"sources":["src:gazette"]}""";
    private static final String TURNOUT = "{\"election\":\"election:cz\",\"percent\":61.5}";
    private static final String TEXT =
            "{\"text\":\"Turnout in the 2020 Czech presidential election was 61.5 per cent.\"}";

    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());
    private final HttpFunction publishing =
            new HttpFunction(
                    PublishingRoutes.many(table.facts()),
                    PublishingRoutes.withdrawal(table.facts())) {};
    private final HttpFunction checking = checking();

    private HttpFunction checking() {
        var checker = Wiring.checker(table.facts());
        return new HttpFunction(
                CheckingRoutes.text(checker),
                CheckingRoutes.turnout(checker),
                CheckingRoutes.unVote(checker)) {};
    }

    @BeforeEach
    void publishFacts() {
        publish(SOURCE + "\n" + ELECTION + "\n" + VOTE);
    }

    @AfterEach
    void drop() {
        table.drop();
    }

    private void publish(String lines) {
        var answer = ClaimFixtures.answer(publishing, Requests.post("/v1/facts", lines));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void withdraw(String id) {
        var path = "/v1/facts/" + id + "?reason=wrong";
        var request = Requests.request("DELETE", path, "", Map.of());
        assertThat(ClaimFixtures.answer(publishing, request).status()).isEqualTo(200);
    }

    private String check(String path, String body) {
        return ClaimFixtures.answer(checking, Requests.post(path, body)).body();
    }

    @Test
    void aCorrectedFigureIsJudgedByItsNewRevision() {
        assertThat(check("/v1/claims/turnout", TURNOUT))
                .contains("\"verdict\":\"SUPPORTED\"", "\"revision\":1");

        publish(ELECTION.replace("61.5", "58.2"));

        assertThat(check("/v1/claims/turnout", TURNOUT))
                .contains("\"verdict\":\"REFUTED\"", "\"revision\":2", "58.2%");
        assertThat(check("/v1/check", TEXT))
                .contains("\"verdict\":\"REFUTED\"", "\"revision\":2", "58.2%");
    }

    @Test
    void aTallyThatWasAnnouncedFirstIsMentioned() {
        publish(
                VOTE.replace("\"yes\":100,", "\"yes\":101,")
                        .replace(
                                "\"sources\"",
                                "\"earlierTallies\":[{\"tally\":{\"yes\":100,\"no\":3,\"abstain\":10},"
                                        + "\"sources\":[\"src:gazette\"]}],\"sources\""));

        assertThat(
                        check(
                                "/v1/claims/un-vote",
                                "{\"resolution\":\"A/RES/70/1\",\"tally\":{\"yes\":100}}"))
                .contains("\"verdict\":\"INEXACT\"", "\"revision\":2");
    }

    @Test
    void whatACountryLaterSaidItHadMeantIsMentioned() {
        publish(
                VOTE.replace(
                        "\"sources\"",
                        "\"corrections\":[{\"country\":\"DE\",\"recorded\":\"abstain\","
                                + "\"intended\":\"yes\"}],\"sources\""));

        assertThat(
                        check(
                                "/v1/claims/un-vote",
                                "{\"resolution\":\"A/RES/70/1\",\"country\":\"DE\",\"vote\":\"ABSTAIN\"}"))
                .contains("\"verdict\":\"SUPPORTED\"", "\"revision\":2")
                .contains("later told the Secretariat that it had meant to vote in favour");
    }

    @Test
    void aWithdrawnEventIsNotUsedByAnyCheck() {
        assertThat(check("/v1/check", TEXT)).contains("\"verdict\":\"SUPPORTED\"");

        withdraw("election:cz");

        assertThat(check("/v1/check", TEXT)).doesNotContain("SUPPORTED", "REFUTED", "INEXACT");
        assertThat(check("/v1/claims/turnout", TURNOUT))
                .contains("\"verdict\":\"NOT_ENOUGH_EVIDENCE\"", "\"reason\":\"no-event\"");
    }

    @Test
    void anEventThatIsPublishedAgainIsUsedAgain() {
        withdraw("election:cz");
        check("/v1/check", TEXT);

        publish(ELECTION);

        assertThat(check("/v1/check", TEXT))
                .contains("\"verdict\":\"SUPPORTED\"", "\"revision\":3");
    }
}
