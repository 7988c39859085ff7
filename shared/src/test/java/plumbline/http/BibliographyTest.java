package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.json.JsonValue;

/// What a page's answer cites: each claim its sources, the page each source once.
class BibliographyTest {

    private static final int TIMES = 3;

    private static final Response ANSWER =
            ClaimFixtures.check(
                    "/v1/check",
                    "{\"text\":\"%s\",\"publishedOn\":\"2020-05-10\"}"
                            .formatted("Ada Novak won 81.31% of the vote. ".repeat(TIMES)));

    private static List<JsonValue> items(JsonValue object, String member) {
        return ((JsonValue.Arr) Requests.member(object, member)).items();
    }

    private static List<JsonValue> claims() {
        return items(Requests.json(ANSWER.body()), "claims");
    }

    @Test
    void aFigureThatIsRepeatedIsJudgedEachTime() {
        assertThat(claims())
                .hasSize(TIMES)
                .allSatisfy(
                        claim ->
                                assertThat(Requests.text(claim, "verdict")).isEqualTo("SUPPORTED"));
    }

    @Test
    void eachTimeItIsCited() {
        assertThat(claims()).allSatisfy(claim -> assertThat(items(claim, "citations")).hasSize(1));
    }

    @Test
    void theBibliographyHasItsSourceOnce() {
        assertThat(items(Requests.json(ANSWER.body()), "sources"))
                .singleElement()
                .extracting(source -> Requests.text(source, "source"))
                .isEqualTo("src:gazette");
    }
}
