package plumbline.deployment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// A stand-in for Lambda's Runtime API: hands events to one runtime and takes its answers. Where a
/// snapshot is to be taken, the runtime says when it is ready for it and waits to be restored.
final class RuntimeApi implements AutoCloseable {

    private static final String VERSION = "/2018-06-01";
    private static final String INVOCATIONS = VERSION + "/runtime/invocation/";
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final String ARN = "arn:aws:lambda:eu-west-1:123456789012:function:stand-in";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> underWay = new ConcurrentHashMap<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final CountDownLatch restored = new CountDownLatch(1);

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    /// An event on its way, and what it is answered.
    private record Invocation(String id, String event, CompletableFuture<String> answer) {}

    static RuntimeApi start() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var api = new RuntimeApi(server);
        server.setExecutor(api.threads);
        server.createContext(INVOCATIONS + "next", api::next);
        server.createContext(INVOCATIONS, api::answered);
        server.createContext(VERSION + "/runtime/init/error", api::failedToStart);
        server.createContext(VERSION + "/runtime/restore/next", api::snapshot);
        server.createContext(VERSION + "/runtime/restore/error", api::failedToStart);
        server.start();
        return api;
    }

    /// Where the runtime finds it, as `AWS_LAMBDA_RUNTIME_API` has it.
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Hands over an event.
    ///
    /// @return what it is answered
    CompletableFuture<String> invoke(String event) {
        var invocation =
                new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
        waiting.add(invocation);
        return invocation.answer();
    }

    /// Completes once the runtime waits: for an event, or to be restored from its snapshot.
    CompletableFuture<String> ready() {
        return ready;
    }

    /// Lets the runtime go on as if it had been restored from a snapshot.
    void restore() {
        restored.countDown();
    }

    /// Ends what is waited for, since the runtime will not answer.
    void fail(String why) {
        var failure = new IllegalStateException(why);
        ready.completeExceptionally(failure);
        waiting.forEach(invocation -> invocation.answer().completeExceptionally(failure));
        underWay.values().forEach(invocation -> invocation.answer().completeExceptionally(failure));
    }

    private void next(HttpExchange exchange) throws IOException {
        try (exchange) {
            ready.complete("an event");
            var invocation = waiting.take();
            underWay.put(invocation.id(), invocation);
            var headers = exchange.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
            headers.set(
                    "Lambda-Runtime-Deadline-Ms",
                    Long.toString(System.currentTimeMillis() + DEADLINE.toMillis()));
            headers.set("Lambda-Runtime-Invoked-Function-Arn", ARN);
            headers.set("Content-Type", "application/json");
            var event = invocation.event().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// `…/{id}/response` or `…/{id}/error`.
    private void answered(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(INVOCATIONS.length());
        var parts = path.split("/", -1);
        var body = body(exchange);
        var invocation = underWay.remove(parts[0]);
        if (invocation == null || parts.length != 2) {
            accept(exchange, 404);
            return;
        }
        accept(exchange, 202);
        if (parts[1].equals("response")) {
            invocation.answer().complete(body);
        } else {
            invocation.answer().completeExceptionally(new IllegalStateException(body));
        }
    }

    private void failedToStart(HttpExchange exchange) throws IOException {
        var body = body(exchange);
        accept(exchange, 202);
        fail("The runtime did not start: " + body);
    }

    private void snapshot(HttpExchange exchange) throws IOException {
        ready.complete("its snapshot");
        try {
            restored.await();
            accept(exchange, 200);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void accept(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        threads.close();
    }
}
