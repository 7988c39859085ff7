package plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.http.Route;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Every write of every way to publish, made to fail in every way in which a write can: which
/// writes there are is recorded from runs that nothing disturbs.
class PublishingFaultsTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Path DOCUMENT = Path.of("../docs/PUBLISHING.md");

    private final TestTable table = new TestTable(LocalDynamoDb.endpoint());

    @AfterEach
    void drop() {
        table.drop();
    }

    /// How a write fails.
    ///
    /// @param what in words
    /// @param status what the request is answered
    record Fault(String what, int status, IntFunction<Wire> wire) {}

    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("does not reach the table", 503, Wire::lostWrite),
                    new Fault("is carried out, its answer lost", 503, Wire::lostAnswer),
                    new Fault("is throttled", 429, Wire::throttledWrite),
                    new Fault("finds the process dead", 503, Wire::cutBeforeWrite),
                    new Fault("is the last thing that the process does", 503, Wire::cutAfterWrite));

    /// An act of which one write fails.
    ///
    /// @param write which one, from 1
    /// @param undisturbed what the table holds after the act if nothing fails
    record Case(
            Act act,
            int write,
            String operation,
            Fault fault,
            Set<Map<String, AttributeValue>> undisturbed) {

        @Override
        public String toString() {
            return act + ": write " + write + ", " + operation + ", " + fault.what;
        }
    }

    static Stream<Case> cases() {
        return Act.all().stream().flatMap(PublishingFaultsTest::casesOf);
    }

    private static Stream<Case> casesOf(Act act) {
        var table = new TestTable(LocalDynamoDb.endpoint());
        try {
            act.before().in(table);
            var wire = Wire.open();
            assertThat(act.over(table.factsAt(NOON, wire)).status()).isBetween(200, 201);
            var after = comparable(table);
            var writes = wire.writes();
            return IntStream.rangeClosed(1, writes.size())
                    .boxed()
                    .flatMap(
                            n ->
                                    FAULTS.stream()
                                            .map(
                                                    fault ->
                                                            new Case(
                                                                    act,
                                                                    n,
                                                                    writes.get(n - 1),
                                                                    fault,
                                                                    after)));
        } finally {
            table.drop();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDocumentIsWholeOrNotAtAllAndTheSameRequestCompletesIt(Case it) {
        it.act.before().in(table);
        var states = new HashMap<>(Consistency.states(table));

        var failed = it.act.over(table.factsAt(NOON, it.fault.wire.apply(it.write)));

        assertThat(failed.status()).isEqualTo(it.fault.status);
        assertThat(failed.headers()).containsKey("retry-after");
        Consistency.check(table);
        var between = Consistency.states(table);

        var reader = table.facts();
        reader.catalogue();
        var completed = it.act.over(table.factsAt(NOON, Wire.open()));

        assertThat(completed.status()).isBetween(200, 201);
        assertThat(comparable(table)).isEqualTo(it.undisturbed);
        Consistency.check(table);
        assertThat(table.version().open()).isEmpty();
        assertOldOrNew(between, states, Consistency.states(table));
        reader.read(List.of());
        assertThat(reader.catalogue().entries()).isEqualTo(table.facts().catalogue().entries());

        var whole = table.items();
        it.act.over(table.factsAt(NOON, Wire.open()));
        assertThat(table.items()).isEqualTo(whole);
    }

    private static void assertOldOrNew(
            Map<String, DocumentItem> between,
            Map<String, DocumentItem> before,
            Map<String, DocumentItem> after) {
        assertThat(between)
                .allSatisfy((id, state) -> assertThat(state).isIn(before.get(id), after.get(id)));
    }

    /// All but what counts versions, which a repetition counts on; notes stand in the order of
    /// versions.
    private static Set<Map<String, AttributeValue>> comparable(TestTable table) {
        return table.itemsButVersion().stream()
                .filter(item -> !Key.of(item).partition().equals(Key.firstChange(0).partition()))
                .map(
                        item -> {
                            var kept = new HashMap<>(item);
                            kept.remove(VersionItem.VERSION);
                            return Map.copyOf(kept);
                        })
                .collect(Collectors.toSet());
    }

    @Test
    void everyRouteThatPublishesIsAmongTheActs() {
        assertThat(Route.ALL)
                .filteredOn(route -> !route.open())
                .allSatisfy(
                        route ->
                                assertThat(Act.all())
                                        .extracting(Act::request)
                                        .anyMatch(
                                                request ->
                                                        route.method().equals(request.method())
                                                                && route.fits(request.path())));
    }

    @Test
    void theDocumentListsEveryActWithItsWrites() throws IOException {
        var rows =
                cases()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.act.name(),
                                        Collectors.mapping(
                                                it -> Map.entry(it.write, it.operation),
                                                Collectors.toCollection(
                                                        () ->
                                                                new TreeSet<>(
                                                                        Map.Entry
                                                                                .comparingByKey())))))
                        .entrySet()
                        .stream()
                        .map(
                                act ->
                                        "| %s | %s |"
                                                .formatted(
                                                        act.getKey(),
                                                        act.getValue().stream()
                                                                .map(Map.Entry::getValue)
                                                                .collect(Collectors.joining(", "))))
                        .toList();

        assertThat(Files.readAllLines(DOCUMENT))
                .filteredOn(line -> line.endsWith("Item |"))
                .containsExactlyInAnyOrderElementsOf(rows);
    }
}
