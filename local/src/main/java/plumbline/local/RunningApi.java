package plumbline.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// The API that another process serves on this machine.
///
/// @param port where it does
record RunningApi(int port) implements Api {

    @Override
    public Answer post(String path, String json) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), Map.of(), response.body());
        } catch (IOException failed) {
            throw new Trouble(
                    "The Plumbline that serves at port %d does not answer: %s"
                            .formatted(port, failed),
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while asking port " + port, interrupted);
        }
    }
}
