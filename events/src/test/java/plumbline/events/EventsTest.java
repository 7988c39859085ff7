package plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.store.FactTable;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// Every event is answered as its `.response.json` says. `-Dplumbline.events.write=true` writes the
/// answers anew, to be looked over and committed.
class EventsTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());
    private final FactTable facts = table.factsAt(NOON);

    @BeforeEach
    void publishFacts() throws IOException {
        facts.publish(SampleFacts.documents(), "shipped");
    }

    @AfterEach
    void drop() {
        table.drop();
    }

    static List<String> events() {
        return RequestEvents.names();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isAnsweredAsItsResponseSays(String event) throws IOException {
        var answer = Functions.answer(Functions.of(event, facts), RequestEvents.request(event));

        if (Boolean.getBoolean("plumbline.events.write")) {
            RequestEvents.writeResponse(event, answer);
        }
        assertThat(answer).isEqualTo(RequestEvents.response(event));
    }
}
