package plumbline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import plumbline.factfile.FactJson;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// Whatever is looked for, the search answers with facts or says which parameters are at fault.
class SearchFuzzTest {

    private static final TestTable TABLE = new TestTable(LocalDynamoDb.endpoint());
    private static final HttpFunction READING =
            new HttpFunction(ReadingRoutes.search(TABLE.facts())) {};

    static {
        TABLE.facts()
                .publish(
                        List.of(
                                FactJson.read(
                                        """
                                        {"type":"entity","id":"person:ada","kind":"person","name":"Áda Nóvak",
                                         "country":"CZ"}""")),
                        "tester");
    }

    @AfterContainer
    static void drop() {
        TABLE.drop();
    }

    @Property(tries = 300)
    void anyParametersAreAnswered(@ForAll("queries") String query) {
        assertAnswered(query);
    }

    @Property(tries = 300)
    void anyQueryStringIsAnswered(@ForAll String query) {
        assertAnswered(query);
    }

    private static void assertAnswered(String query) {
        var answer = ClaimFixtures.answer(READING, Requests.get("/v1/facts?" + query));

        assertThat(answer.status()).isIn(200, 400);
        if (answer.status() == 400) {
            assertThat(Requests.pointers(answer)).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> queries() {
        var names = Arbitraries.of("type", "country", "year", "q", "limit", "cursor", "text", "");
        var values =
                Arbitraries.oneOf(
                        Arbitraries.of(
                                "entity",
                                "Entity",
                                "CZ",
                                "cz",
                                "2022",
                                "0",
                                "-1",
                                "1e3",
                                "ada",
                                "nov ád",
                                "NÓVAK",
                                "\\u0000",
                                "\\ud800",
                                "%",
                                "A".repeat(501),
                                "100",
                                "101",
                                "٣"),
                        Arbitraries.strings().ofMaxLength(12));
        return Arbitraries.maps(names, values).ofMaxSize(5).map(SearchFuzzTest::query);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(
                        parameter ->
                                parameter.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
