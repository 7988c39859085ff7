package plumbline.store;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import plumbline.fact.Document;
import plumbline.fact.Revision;
import plumbline.fact.Stored;
import plumbline.fact.Withdrawn;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A table of a test's own.
public final class TestTable {

    private static final AtomicInteger TABLES = new AtomicInteger();

    private final TableEndpoint endpoint;
    private final DynamoDbClient client;
    private final String name;

    public TestTable(TableEndpoint endpoint) {
        this.endpoint = endpoint;
        this.client = endpoint.client(Wire.open());
        this.name =
                "facts-%d-%d".formatted(ProcessHandle.current().pid(), TABLES.incrementAndGet());
        client.createTable(TableDefinition.create(name));
        client.waiter().waitUntilTableExists(r -> r.tableName(name));
    }

    public String name() {
        return name;
    }

    /// The facts, as one process sees them.
    public FactTable facts() {
        return new FactTable(client, name);
    }

    /// The facts as a process sees them whose clock stands.
    public FactTable factsAt(Clock clock) {
        return new FactTable(client, name, clock);
    }

    /// The facts, as a process sees them over a wire of its own.
    FactTable facts(Wire wire) {
        return new FactTable(endpoint.client(wire), name);
    }

    /// Publishes documents that are not stored so, and dies before the publication has ended.
    public void breakOff(List<? extends Document> documents) {
        var dying = Wire.cutBeforeWrite(documents.size() + 2);
        try {
            facts(dying).publish(documents, "tester");
        } catch (TableUnavailable dead) {
            return;
        }
        throw new IllegalStateException("Nothing was written");
    }

    /// The facts, as a process sees them over a wire of its own, whose clock stands.
    FactTable factsAt(Clock clock, Wire wire) {
        return new FactTable(endpoint.client(wire), name, clock);
    }

    /// Everything that the table holds.
    Set<Map<String, AttributeValue>> items() {
        return new HashSet<>(
                client.scanPaginator(r -> r.tableName(name)).items().stream().toList());
    }

    /// Everything that the table holds but the item that counts versions.
    Set<Map<String, AttributeValue>> itemsButVersion() {
        return items().stream()
                .filter(item -> !Key.of(item).equals(Key.VERSION))
                .collect(Collectors.toSet());
    }

    /// Puts an item there, whatever is there.
    void put(Map<String, AttributeValue> item) {
        client.putItem(r -> r.tableName(name).item(item));
    }

    /// The keys of the catalogue's entries.
    Set<Key> entries() {
        return items().stream()
                .filter(item -> item.containsKey("entry"))
                .map(Key::of)
                .collect(Collectors.toSet());
    }

    /// The item that counts versions.
    VersionItem version() {
        return VersionItem.of(
                items().stream().filter(item -> Key.of(item).equals(Key.VERSION)).findFirst());
    }

    /// The document of a revision that is one of a document.
    public static Document documentOf(Revision revision) {
        return switch (revision) {
            case Stored<?> stored -> stored.document();
            case Withdrawn withdrawn -> throw new AssertionError("Not in force: " + withdrawn);
        };
    }

    public void drop() {
        client.deleteTable(r -> r.tableName(name));
        client.close();
    }
}
