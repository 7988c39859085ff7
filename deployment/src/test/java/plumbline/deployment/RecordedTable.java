package plumbline.deployment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A DynamoDB in front of another, which writes down what it is asked.
final class RecordedTable implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "pk";

    private static final Set<String> NOT_PASSED_ON =
            Set.of(
                    "host",
                    "connection",
                    "content-length",
                    "transfer-encoding",
                    "expect",
                    "upgrade");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI onward;
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private RecordedTable(HttpServer server, URI onward) {
        this.server = server;
        this.onward = onward;
    }

    static RecordedTable before(URI onward) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var table = new RecordedTable(server, onward);
        server.setExecutor(table.threads);
        server.createContext("/", table::pass);
        server.start();
        return table;
    }

    /// What IAM checks of a request: an action, and the partition key of an item that it touches.
    record Call(String action, String key) implements Comparable<Call> {

        @Override
        public int compareTo(Call other) {
            return Comparator.comparing(Call::action).thenComparing(Call::key).compare(this, other);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// Every call so far, in order.
    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            note(target.substring(target.indexOf('.') + 1), JSON.readTree(body));
            var request = HttpRequest.newBuilder(onward).POST(BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders()
                    .forEach(
                            (name, values) -> {
                                if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                                    values.forEach(value -> request.header(name, value));
                                }
                            });
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .map()
                    .forEach(
                            (name, values) -> {
                                if (!NOT_PASSED_ON.contains(name)) {
                                    exchange.getResponseHeaders().put(name, values);
                                }
                            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Of a transaction, IAM checks the actions of its parts.
    private void note(String operation, JsonNode request) {
        switch (operation) {
            case "GetItem", "UpdateItem", "DeleteItem" -> add(operation, request.path("Key"));
            case "PutItem" -> add(operation, request.path("Item"));
            case "BatchGetItem" ->
                    request.path("RequestItems")
                            .forEach(
                                    table ->
                                            table.path("Keys").forEach(key -> add(operation, key)));
            case "Query" -> add(operation, request.path("ExpressionAttributeValues").path(":pk"));
            case "TransactWriteItems" -> request.path("TransactItems").forEach(this::notePart);
            default -> calls.add(new Call("dynamodb:" + operation, ""));
        }
    }

    private void notePart(JsonNode part) {
        part.properties()
                .forEach(
                        entry ->
                                add(
                                        switch (entry.getKey()) {
                                            case "Put" -> "PutItem";
                                            case "Delete" -> "DeleteItem";
                                            case "Update" -> "UpdateItem";
                                            default -> entry.getKey();
                                        },
                                        entry.getValue().has("Item")
                                                ? entry.getValue().path("Item")
                                                : entry.getValue().path("Key")));
    }

    private void add(String operation, JsonNode item) {
        var key = item.has(KEY) ? item.path(KEY) : item;
        calls.add(new Call("dynamodb:" + operation, key.path("S").asString("")));
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        threads.close();
    }
}
