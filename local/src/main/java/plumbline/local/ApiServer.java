package plumbline.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The API on a port of this machine, for callers on this machine.
final class ApiServer implements AutoCloseable {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final int BACKLOG = 128; // connections
    private static final int FINISHING = 5; // seconds

    /// Of a body that is too large, so much is read and dropped, in bytes: a caller that is still
    /// sending it would otherwise find the connection broken instead of the answer.
    private static final long DROPPED = 64L * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads;

    private ApiServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /// Opens the port.
    ///
    /// @param port 0 for any that is free
    /// @throws Trouble where the port is taken
    static ApiServer start(int port, Functions functions, PrintStream log) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var address = new InetSocketAddress(LOOPBACK, port);
        try {
            var server = HttpServer.create(address, BACKLOG);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", exchange -> serve(exchange, functions, log));
            server.start();
            return new ApiServer(server, threads);
        } catch (IOException failed) {
            throw unavailable(port, failed);
        }
    }

    /// Tells early, before facts are loaded, that a port is taken.
    ///
    /// @throws Trouble where it is
    static void requireFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(LOOPBACK, port));
        } catch (IOException taken) {
            throw unavailable(port, taken);
        }
    }

    private static Trouble unavailable(int port, IOException failure) {
        return failure instanceof BindException
                ? new Trouble(
                        "Port %d is taken. End what uses it, or name another one with --port."
                                .formatted(port),
                        failure)
                : new Trouble("Port %d cannot be opened: %s".formatted(port, failure), failure);
    }

    /// The port that is open.
    int port() {
        return server.getAddress().getPort();
    }

    private static void serve(HttpExchange exchange, Functions functions, PrintStream log)
            throws IOException {
        try (exchange) {
            var request = ReceivedRequest.read(exchange);
            var answer = functions.answer(request);
            if (request.body().isTooLarge()) {
                drop(exchange.getRequestBody());
                exchange.getResponseHeaders().set("connection", "close");
            }
            send(exchange, answer);
        } catch (RuntimeException unexpected) {
            // The JDK server drops what a handler throws without a word: it is logged first.
            unexpected.printStackTrace(log);
            throw unexpected;
        }
    }

    private static void drop(InputStream body) throws IOException {
        var buffer = new byte[64 * 1024];
        long dropped = 0;
        for (int read = 0; read >= 0 && dropped < DROPPED; dropped += read) {
            read = body.read(buffer);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /// Closes the port once the requests that are under way have been answered.
    @Override
    public void close() {
        server.stop(FINISHING);
        threads.close();
    }
}
