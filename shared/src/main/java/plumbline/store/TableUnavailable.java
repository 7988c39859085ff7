package plumbline.store;

/// The table cannot be reached, or fails, or is not there: to be answered with 503 and
/// `Retry-After`.
public final class TableUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS_TO_WAIT = 5;

    /// With what the SDK said.
    public TableUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /// How many seconds to wait before another attempt, at least 1.
    public int secondsToWait() {
        return SECONDS_TO_WAIT;
    }
}
