package plumbline.store;

import org.jspecify.annotations.Nullable;

/// The table serves no more requests for the moment: to be answered with 429 and `Retry-After`.
public final class TableThrottled extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS_TO_WAIT = 2;

    /// With what the SDK said.
    public TableThrottled(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// How many seconds to wait before another attempt, at least 1.
    public int secondsToWait() {
        return SECONDS_TO_WAIT;
    }
}
