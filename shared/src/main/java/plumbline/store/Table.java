package plumbline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// The requests that the table is asked: every read strongly consistent, none of them a scan.
final class Table {

    private static final int BATCH = 100; // keys that one BatchGetItem takes
    private static final int FRUITLESS_BATCHES = 6;
    private static final int FEW = 4; // items of a page, where the first is most likely the one

    private final DynamoDbClient client;
    private final String name;

    Table(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /// One item.
    Optional<Map<String, AttributeValue>> get(Key key) {
        var request =
                GetItemRequest.builder()
                        .tableName(name)
                        .key(key.attributes())
                        .consistentRead(true)
                        .build();
        var response = Failure.mapped(() -> client.getItem(request));
        return response.hasItem() ? Optional.of(response.item()) : Optional.empty();
    }

    /// Items by key, those that are not there missing: one request for every 100 keys, in the
    /// order of the keys.
    Map<Key, Map<String, AttributeValue>> batch(Collection<Key> keys) {
        var distinct = List.copyOf(new LinkedHashSet<>(keys));
        var found = new HashMap<Key, Map<String, AttributeValue>>();
        for (int from = 0; from < distinct.size(); from += BATCH) {
            batch(distinct.subList(from, Math.min(from + BATCH, distinct.size())), found);
        }
        return found;
    }

    /// DynamoDB leaves keys unprocessed where the answer is full (16 MB), which another request
    /// goes on with at once, and where it throttles, which one that brought nothing tells.
    private void batch(List<Key> keys, Map<Key, Map<String, AttributeValue>> found) {
        var left = keys.stream().map(Key::attributes).toList();
        int fruitless = 0;
        while (!left.isEmpty()) {
            var wanted = KeysAndAttributes.builder().keys(left).consistentRead(true).build();
            var request = BatchGetItemRequest.builder().requestItems(Map.of(name, wanted)).build();
            var response = Failure.mapped(() -> client.batchGetItem(request));
            var items = response.responses().getOrDefault(name, List.of());
            items.forEach(item -> found.put(Key.of(item), item));
            var unprocessed = response.unprocessedKeys().get(name);
            left = unprocessed == null ? List.of() : unprocessed.keys();
            if (!left.isEmpty() && items.isEmpty()) {
                fruitless++;
                if (fruitless == FRUITLESS_BATCHES) {
                    throw new TableThrottled(
                            "The table left " + left.size() + " keys unprocessed", null);
                }
                Backoff.pause(fruitless);
            }
        }
    }

    /// All items of a partition, in the order of their sort keys.
    List<Map<String, AttributeValue>> partition(String partition) {
        var request =
                QueryRequest.builder()
                        .tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                        .build();
        return Failure.mapped(
                () -> {
                    var items = new ArrayList<Map<String, AttributeValue>>();
                    client.queryPaginator(request).items().forEach(items::add);
                    return items;
                });
    }

    /// The last items of a partition whose sort keys have a prefix, the last first.
    List<Map<String, AttributeValue>> last(String partition, String prefix, int limit) {
        return backwards(partition, prefix, limit, items -> items.limit(limit).toList());
    }

    /// The last item of a partition whose sort key has a prefix and that is wanted.
    Optional<Map<String, AttributeValue>> lastThat(
            String partition, String prefix, Predicate<Map<String, AttributeValue>> wanted) {
        return backwards(partition, prefix, FEW, items -> items.filter(wanted).findFirst());
    }

    private <T> T backwards(
            String partition,
            String prefix,
            int pageSize,
            Function<Stream<Map<String, AttributeValue>>, T> read) {
        var request =
                QueryRequest.builder()
                        .tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("#pk = :pk AND begins_with(#sk, :prefix)")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#sk", Key.SORT))
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(partition),
                                        ":prefix", AttributeValue.fromS(prefix)))
                        .scanIndexForward(false)
                        .limit(pageSize)
                        .build();
        return Failure.mapped(() -> read.apply(client.queryPaginator(request).items().stream()));
    }

    /// The first items of a key's partition from the key on, itself included.
    List<Map<String, AttributeValue>> from(Key first, int limit) {
        var request =
                QueryRequest.builder()
                        .tableName(name)
                        .consistentRead(true)
                        .keyConditionExpression("#pk = :pk AND #sk >= :first")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION, "#sk", Key.SORT))
                        .expressionAttributeValues(
                                Map.of(
                                        ":pk", AttributeValue.fromS(first.partition()),
                                        ":first", AttributeValue.fromS(first.sort())))
                        .limit(limit)
                        .build();
        return Failure.mapped(
                () -> client.queryPaginator(request).items().stream().limit(limit).toList());
    }

    /// Changes the item that counts versions.
    ///
    /// @return the version that it has now
    long update(VersionItem.Update update) {
        var request =
                UpdateItemRequest.builder()
                        .tableName(name)
                        .key(Key.VERSION.attributes())
                        .updateExpression(update.expression())
                        .expressionAttributeNames(update.names())
                        .expressionAttributeValues(update.values())
                        .returnValues(ReturnValue.UPDATED_NEW)
                        .build();
        var response = Failure.mapped(() -> client.updateItem(request));
        return Item.number(response.attributes(), VersionItem.VERSION);
    }

    /// Writes items, all or none.
    Transaction transact(List<TransactWriteItem> writes) {
        var request = TransactWriteItemsRequest.builder().transactItems(writes).build();
        try {
            Failure.mapped(() -> client.transactWriteItems(request));
            return Transaction.WRITTEN;
        } catch (TransactionCanceledException cancelled) {
            return Transaction.of(cancelled);
        }
    }

    /// Writes an item, whatever is there.
    TransactWriteItem put(Map<String, AttributeValue> item) {
        return put(Put.builder().item(item));
    }

    /// Writes an item where there is none.
    TransactWriteItem putNew(Map<String, AttributeValue> item) {
        return put(
                Put.builder()
                        .item(item)
                        .conditionExpression("attribute_not_exists(#pk)")
                        .expressionAttributeNames(Map.of("#pk", Key.PARTITION)));
    }

    /// Writes an item over one that is at a revision.
    TransactWriteItem putOver(int revision, Map<String, AttributeValue> item) {
        return putOver(DocumentItem.REVISION, revision, item);
    }

    /// Writes an item over one with a number in an attribute.
    TransactWriteItem putOver(String attribute, long number, Map<String, AttributeValue> item) {
        return put(
                Put.builder()
                        .item(item)
                        .conditionExpression("#attribute = :number")
                        .expressionAttributeNames(Map.of("#attribute", attribute))
                        .expressionAttributeValues(
                                Map.of(":number", AttributeValue.fromN(Long.toString(number)))));
    }

    private TransactWriteItem put(Put.Builder put) {
        return TransactWriteItem.builder().put(put.tableName(name).build()).build();
    }

    /// How a transaction ended.
    enum Transaction {
        WRITTEN,
        /// An item was not as a condition wants it.
        CONDITION_FAILED,
        /// Another transaction was at work on one of the items.
        CONFLICT;

        private static Transaction of(TransactionCanceledException cancelled) {
            var reasons = cancelled.cancellationReasons();
            if (reasons.stream().anyMatch(r -> "ConditionalCheckFailed".equals(r.code()))) {
                return CONDITION_FAILED;
            }
            if (reasons.stream().anyMatch(r -> "TransactionConflict".equals(r.code()))) {
                return CONFLICT;
            }
            throw cancelled;
        }
    }
}
