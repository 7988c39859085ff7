package plumbline.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of `events/`: what API Gateway sends, and what it is answered. For tests of any
/// module.
public final class RequestEvents {

    private static final Path FOLDER = Path.of("..", "events");
    private static final String REQUEST = ".json";
    private static final String RESPONSE = ".response.json";

    private RequestEvents() {}

    /// The names of all events, without `.json`.
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(REQUEST) && !name.endsWith(RESPONSE))
                    .map(name -> name.substring(0, name.length() - REQUEST.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The event, as API Gateway sends it.
    public static byte[] request(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + REQUEST));
    }

    /// What an event is to be answered, empty where that has not been written down yet.
    public static String response(String name) throws IOException {
        var file = FOLDER.resolve(name + RESPONSE);
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    static void writeResponse(String name, String response) throws IOException {
        Files.writeString(FOLDER.resolve(name + RESPONSE), response + "\n");
    }
}
