package plumbline.http;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import plumbline.json.JsonWriter;

/// The log of one request, a JSON object a line. It says what was done, what went wrong and where,
/// and never what was sent: an exception's message may quote that, so only its class and places are
/// logged.
record Log(String requestId, BiConsumer<LogLevel, String> lines) {

    private static final int PLACES = 8;

    /// A log that does not tell levels apart.
    static Log of(String requestId, Consumer<String> lines) {
        return new Log(requestId, (_, line) -> lines.accept(line));
    }

    /// The log of a request to Lambda. Bytes pass Lambda's own formatting, which would put the line
    /// into a string of another JSON object, where CloudWatch finds no metrics.
    static Log of(String requestId, LambdaLogger logger) {
        return new Log(
                requestId,
                (level, line) -> logger.log((line + "\n").getBytes(StandardCharsets.UTF_8), level));
    }

    /// Logs a request that has been answered.
    void answered(RequestLine line) {
        lines.accept(LogLevel.INFO, line.json(requestId));
    }

    /// Logs a failure on this side.
    void failure(String what, Throwable failure) {
        var places = new ArrayList<String>();
        for (var frame : failure.getStackTrace()) {
            if (places.size() < PLACES) {
                places.add(frame.toString());
            }
        }
        lines.accept(
                LogLevel.ERROR,
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
