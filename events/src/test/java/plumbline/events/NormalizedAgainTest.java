package plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.http.Body;
import plumbline.http.HttpFunction;
import plumbline.http.Request;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The `normalized` of every answer, posted to the route of its kind, gives the same verdict.
class NormalizedAgainTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VOTE_SHARE = "check-vote-share";
    private static final String TURNOUT = "check-turnout";
    private static final String UN_VOTE = "check-un-vote";

    private static final Map<String, String> FUNCTION_OF_KIND =
            Map.ofEntries(
                    Map.entry("VOTE_SHARE", VOTE_SHARE),
                    Map.entry("VOTE_COUNT", VOTE_SHARE),
                    Map.entry("MARGIN", VOTE_SHARE),
                    Map.entry("RANK", VOTE_SHARE),
                    Map.entry("WINNER", VOTE_SHARE),
                    Map.entry("SEATS", VOTE_SHARE),
                    Map.entry("TURNOUT", TURNOUT),
                    Map.entry("VOTERS", TURNOUT),
                    Map.entry("ELECTORATE", TURNOUT),
                    Map.entry("COUNTRY_VOTE", UN_VOTE),
                    Map.entry("GROUP_VOTE", UN_VOTE),
                    Map.entry("TALLY", UN_VOTE),
                    Map.entry("ADOPTION", UN_VOTE),
                    Map.entry("VETO", UN_VOTE));

    private static final TestTable TABLE = new TestTable(LocalDynamoDb.endpoint());

    @BeforeAll
    static void publishFacts() throws IOException {
        TABLE.facts().publish(SampleFacts.documents(), "shipped");
    }

    @AfterAll
    static void drop() {
        TABLE.drop();
    }

    /// Every claim that an event is answered with.
    static List<String> claims() throws IOException {
        var claims = new ArrayList<String>();
        for (var event : RequestEvents.names()) {
            var response = JSON.readTree(RequestEvents.response(event));
            var type = response.path("headers").path("content-type").asString("");
            if (event.startsWith("check-")
                    && response.path("statusCode").asInt() == 200
                    && type.equals("application/json")) {
                var body = JSON.readTree(response.path("body").asString(""));
                if (body.has("claims")) {
                    body.path("claims").forEach(claim -> claims.add(claim.toString()));
                } else {
                    claims.add(body.toString());
                }
            }
        }
        return claims;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void givesTheSameVerdict(String answered) {
        var claim = JSON.readTree(answered);
        var function = Optional.ofNullable(FUNCTION_OF_KIND.get(claim.path("kind").asString("")));

        if (function.isPresent()) { // a change or a date is only described
            var again = JSON.readTree(post(function.get(), claim.path("normalized")));

            assertThat(again.path("verdict")).isEqualTo(claim.path("verdict"));
        }
    }

    private static String post(String function, JsonNode normalized) {
        var path = "/v1/claims/" + function.substring("check-".length());
        HttpFunction handler = Functions.of(function, TABLE.facts());
        return handler.answer(
                        new Request(
                                "POST",
                                path,
                                "",
                                Map.of(),
                                Body.of(normalized.toString()),
                                Optional.empty()),
                        "request-1",
                        line -> {
                            throw new AssertionError(line);
                        })
                .body();
    }
}
