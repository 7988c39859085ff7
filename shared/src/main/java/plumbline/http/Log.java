package plumbline.http;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.json.JsonWriter;

/// The log of one request, a JSON object a line. It says what went wrong and where, and never what
/// was sent: an exception's message may quote that, so only its class and places are logged.
record Log(String requestId, Consumer<String> lines) {

    private static final int PLACES = 8;

    /// Logs a failure on this side.
    void failure(String what, Throwable failure) {
        var places = new ArrayList<String>();
        for (var frame : failure.getStackTrace()) {
            if (places.size() < PLACES) {
                places.add(frame.toString());
            }
        }
        lines.accept(
                JsonWriter.object(
                        out -> {
                            out.text("level", "ERROR");
                            out.text("requestId", requestId);
                            out.text("failure", what);
                            out.text("exception", failure.getClass().getName());
                            out.text(
                                    "cause",
                                    Optional.ofNullable(failure.getCause())
                                            .map(cause -> cause.getClass().getName()));
                            out.texts("at", places);
                        }));
    }
}
