package plumbline.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.events.RequestEvents;
import plumbline.events.SampleFacts;
import plumbline.fact.Source;
import plumbline.store.LocalDynamoDb;
import plumbline.store.TestTable;

/// The moment of the snapshot, as Lambda's own runtime client brings it about: the function
/// rehearses and waits to be restored.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Lambda's runtime client is for Linux only")
class SnapshotTest {

    private static final String ESTABLISHED = "01";

    /// What the event `publish-facts` publishes.
    private static final String PUBLISHED = "person:zhiguli-dairabayev";

    @TempDir private Path folder = Path.of("");

    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());
    private final RecordedTable recorded;

    SnapshotTest() throws IOException {
        this.recorded = RecordedTable.before(LocalDynamoDb.endpoint().address());
    }

    @BeforeEach
    void publishFacts() throws IOException {
        table.facts().publish(SampleFacts.documents(), "shipped");
    }

    @AfterEach
    void end() {
        recorded.close();
        table.drop();
    }

    static List<FunctionZip> zips() throws IOException {
        return Template.read().functions().stream().map(Template.Function::zip).toList();
    }

    private RunningFunction atSnapshot(FunctionZip zip) throws IOException {
        var function = new Zips(folder, recorded.address()).startForSnapshot(zip, table.name());
        assertThat(function.untilReady()).isEqualTo("its snapshot");
        return function;
    }

    private static FunctionZip zip(String name) throws IOException {
        return zips().stream().filter(zip -> zip.name().equals(name)).findFirst().orElseThrow();
    }

    private static String event(String name) throws IOException {
        return new String(RequestEvents.request(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("zips")
    void theTableHasBeenAskedAndNoConnectionIsOpen(FunctionZip zip) throws IOException {
        try (var function = atSnapshot(zip)) {
            assertThat(recorded.calls()).isNotEmpty();
            assertThat(connections(recorded.port())).isEmpty();
            assertThat(function.unreadLines()).isEmpty();
        }
    }

    /// Open connections to a port of this machine, from the kernel's table (proc(5)).
    private static List<String> connections(int port) throws IOException {
        var remote = ":%04X".formatted(port);
        var rows = new ArrayList<String>();
        for (var sockets : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var row : Files.readAllLines(Path.of(sockets))) {
                var columns = row.strip().split("\\s+", -1);
                if (columns[2].endsWith(remote) && columns[3].equals(ESTABLISHED)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Test
    void aRestoredFunctionAnswersFromTheCatalogueOfItsSnapshot() throws IOException {
        try (var function = atSnapshot(zip("check-text"))) {
            int before = recorded.calls().size();

            function.restore();

            assertThat(function.invoke(event("check-text")))
                    .isEqualTo(RequestEvents.response("check-text"));
            assertThat(recorded.calls().stream().skip(before))
                    .extracting(RecordedTable.Call::action)
                    .containsOnly("dynamodb:BatchGetItem");
        }
    }

    @Test
    void aRestoredFunctionLearnsOfWhatWasPublishedSinceItsSnapshot() throws IOException {
        try (var function = atSnapshot(zip("check-text"))) {
            table.facts()
                    .publish(
                            List.of(
                                    new Source(
                                            "src:later",
                                            "Gazette",
                                            "Later",
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty())),
                            "tester");
            int before = recorded.calls().size();
            function.restore();

            function.invoke(event("check-text"));

            assertThat(recorded.calls().stream().skip(before))
                    .extracting(RecordedTable.Call::action)
                    .contains("dynamodb:Query");
        }
    }

    @Test
    void whatARestoredFunctionPublishesBearsTheTimeOfItsPublication() throws IOException {
        try (var function = atSnapshot(zip("publish-facts"))) {
            var restored = Instant.now();
            function.restore();

            function.invoke(event("publish-facts"));

            assertThat(table.facts().current(PUBLISHED).orElseThrow().publishedAt())
                    .isAfterOrEqualTo(restored.minusMillis(1));
        }
    }

    @Test
    void theFirstRequestAfterASnapshotIsCold() throws IOException {
        try (var function = atSnapshot(zip("check-turnout"))) {
            function.restore();

            function.invoke(event("check-turnout"));
            function.invoke(event("check-turnout"));

            assertThat(LogLine.of(function.nextLine()).json().path("cold").asInt()).isEqualTo(1);
            assertThat(LogLine.of(function.nextLine()).json().path("cold").asInt()).isZero();
        }
    }

    @Test
    void aSnapshotIsTakenWithoutATableToo() throws IOException {
        try (var function =
                new Zips(folder, URI.create("http://127.0.0.1:9"))
                        .startForSnapshot(zip("check-text"), table.name())) {
            assertThat(function.untilReady()).isEqualTo("its snapshot");
            assertThat(function.nextLine()).contains("\"failure\":\"rehearsal\"");
        }
    }
}
