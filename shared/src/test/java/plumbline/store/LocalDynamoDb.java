package plumbline.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/// The DynamoDB Local of this JVM: in memory, on a free port, started once for all tests.
public final class LocalDynamoDb {

    private static final TableEndpoint ENDPOINT = start();

    private LocalDynamoDb() {}

    public static TableEndpoint endpoint() {
        return ENDPOINT;
    }

    private static TableEndpoint start() {
        try {
            int port = freePort();
            var server =
                    ServerRunner.createServerFromCommandLineArgs(
                            new String[] {
                                "-inMemory", "-disableTelemetry", "-port", Integer.toString(port)
                            });
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return TableEndpoint.local(URI.create("http://127.0.0.1:" + port));
        } catch (Exception failure) {
            throw new IllegalStateException("DynamoDB Local does not start", failure);
        }
    }

    private static void stop(DynamoDBProxyServer server) {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("DynamoDB Local does not stop", failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
