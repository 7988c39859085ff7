package plumbline.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.events.RequestEvents;
import plumbline.events.SampleFacts;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// Every function's zip, unpacked, under Lambda's own runtime client, answers the events of
/// `events/` as their `.response.json` say, and logs one line of each that holds nothing sent.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Lambda's runtime client is for Linux only")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsUnderRuntimeTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final Zips zips;
    private final Map<String, RunningFunction> running = new HashMap<>();
    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());

    EventsUnderRuntimeTest(@TempDir Path folder) throws IOException {
        this.zips = new Zips(folder, LocalDynamoDb.endpoint().address());
    }

    @BeforeAll
    void publishFacts() throws IOException {
        table.factsAt(NOON).publish(SampleFacts.documents(), "shipped");
    }

    @AfterAll
    void end() {
        running.values().forEach(RunningFunction::close);
        table.drop();
    }

    static List<String> events() {
        return RequestEvents.names();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isAnsweredAsItsResponseSays(String event) throws IOException {
        var zip = zips.of(event);
        if (zip.name().equals("publish-facts")) { // it changes facts: a table of its own
            var own = new TestTable(LocalDynamoDb.endpoint());
            own.factsAt(NOON).publish(SampleFacts.documents(), "shipped");
            try (var function = zips.start(zip, own.name())) {
                assertAnswered(function, event);
            }
            own.drop();
        } else {
            if (!running.containsKey(zip.name())) {
                running.put(zip.name(), zips.start(zip, table.name()));
            }
            assertAnswered(running.get(zip.name()), event);
        }
    }

    private static void assertAnswered(RunningFunction function, String event) throws IOException {
        var request = new String(RequestEvents.request(event), StandardCharsets.UTF_8);

        assertThat(function.invoke(request)).isEqualTo(RequestEvents.response(event));
        var line = function.nextLine();
        assertThat(LogLine.of(line).metrics()).contains("milliseconds", "cold");
        assertThat(LogLine.of(line).leaksOf(request)).isEmpty();
        assertThat(function.unreadLines()).isEmpty();
    }
}
