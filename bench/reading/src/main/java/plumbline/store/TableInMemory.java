package plumbline.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import plumbline.catalogue.Entry;
import plumbline.fact.Document;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/// The table in memory, so that what is measured is no network: it answers the reads that loading
/// the catalogue makes, in pages of a megabyte, and counts them.
public final class TableInMemory implements DynamoDbClient {

    private static final int PAGE_BYTES = 1_000_000;
    private static final String TABLE = "facts";

    private final Map<String, NavigableMap<String, Map<String, AttributeValue>>> partitions =
            new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private long version;
    private int requests;
    private long bytes;

    /// What documents come to in the table.
    ///
    /// @param documents bytes of their current items
    /// @param entries bytes of their entries in the catalogue
    public record Size(long documents, long entries) {}

    /// Publishes documents, one publication.
    public Size publish(Collection<? extends Document> documents) {
        version++;
        var publication = new Publication("p" + version, version, Instant.EPOCH, "benchmark");
        long ofDocuments = 0;
        long ofEntries = 0;
        for (var document : documents) {
            ofDocuments += Draft.of(document).json().length();
            int revision = revisions.merge(document.id(), 1, Integer::sum);
            for (var item : EntryItem.of(Entry.of(document), revision, publication)) {
                put(item);
                ofEntries += size(item);
            }
        }
        version++;
        var count = new HashMap<>(Key.VERSION.attributes());
        count.put(VersionItem.VERSION, AttributeValue.fromN(Long.toString(version)));
        put(count);
        return new Size(ofDocuments, ofEntries);
    }

    private void put(Map<String, AttributeValue> item) {
        var key = Key.of(item);
        partitions.computeIfAbsent(key.partition(), name -> new TreeMap<>()).put(key.sort(), item);
    }

    /// The facts in this table, as a process sees them that starts now.
    public FactTable facts() {
        return new FactTable(this, TABLE);
    }

    /// Requests since the last call.
    public int requests() {
        int made = requests;
        requests = 0;
        return made;
    }

    /// Bytes of items that were answered since the last call.
    public long bytes() {
        long answered = bytes;
        bytes = 0;
        return answered;
    }

    private List<Map<String, AttributeValue>> found(Map<String, AttributeValue> key) {
        var sought = Key.of(key);
        var partition = partitions.getOrDefault(sought.partition(), new TreeMap<>());
        var item = partition.get(sought.sort());
        if (item == null) {
            return List.of();
        }
        bytes += size(item);
        return List.of(item);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        requests++;
        var answer = GetItemResponse.builder();
        found(request.key()).forEach(answer::item);
        return answer.build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        requests++;
        var items = new ArrayList<Map<String, AttributeValue>>();
        request.requestItems()
                .values()
                .forEach(keys -> keys.keys().forEach(key -> items.addAll(found(key))));
        return BatchGetItemResponse.builder().responses(Map.of(TABLE, items)).build();
    }

    @Override
    public QueryIterable queryPaginator(QueryRequest request) {
        return new QueryIterable(this, request);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        requests++;
        var values = request.expressionAttributeValues();
        var partition = partitions.getOrDefault(text(values, ":pk"), new TreeMap<>());
        var rest = partition.tailMap(text(values, ":first"), true);
        if (request.hasExclusiveStartKey()) {
            rest = rest.tailMap(Key.of(request.exclusiveStartKey()).sort(), false);
        }
        var items = new ArrayList<Map<String, AttributeValue>>();
        long page = 0;
        int limit = request.limit() == null ? Integer.MAX_VALUE : request.limit();
        for (var item : rest.values()) {
            if (page >= PAGE_BYTES || items.size() >= limit) {
                bytes += page;
                return QueryResponse.builder()
                        .items(items)
                        .lastEvaluatedKey(Key.of(items.getLast()).attributes())
                        .build();
            }
            items.add(item);
            page += size(item);
        }
        bytes += page;
        return QueryResponse.builder().items(items).build();
    }

    private static String text(Map<String, AttributeValue> values, String name) {
        var value = values.get(name);
        var text = value == null ? null : value.s();
        return text == null ? "" : text;
    }

    private static long size(Map<String, AttributeValue> item) {
        long size = 0;
        for (var attribute : item.entrySet()) {
            var text = attribute.getValue().s();
            var number = attribute.getValue().n();
            size += attribute.getKey().length();
            size += text == null ? 0 : text.length();
            size += number == null ? 0 : number.length();
        }
        return size;
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
