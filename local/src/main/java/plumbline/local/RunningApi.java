package plumbline.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/// The API that another process serves, on this machine or on AWS: there what is posted is signed.
///
/// @param base its address, without a path
record RunningApi(URI base) implements Api {

    private static final String JSON = "application/json";

    /// The API at a port of this machine.
    RunningApi(int port) {
        this(URI.create("http://127.0.0.1:" + port));
    }

    @Override
    public Answer post(String path, String json) {
        return post(path, JSON, json);
    }

    /// Posts a body.
    Answer post(String path, String mediaType, String body) {
        var address = base.resolve(path);
        var request = HttpRequest.newBuilder(address).header("content-type", mediaType);
        Signature.at(base, DefaultCredentialsProvider.builder().build())
                .map(signature -> signature.headers(address, mediaType, body))
                .ifPresent(headers -> headers.forEach(request::header));
        return send(request.POST(BodyPublishers.ofString(body)).build());
    }

    /// Reads what a path has.
    Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET().build());
    }

    private Answer send(HttpRequest request) {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), Map.of(), response.body());
        } catch (IOException failed) {
            throw new Trouble(
                    "The Plumbline at %s does not answer: %s".formatted(base, failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while asking " + base, interrupted);
        }
    }
}
