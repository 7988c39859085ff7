package plumbline.store;

import java.security.SecureRandom;

/// Waiting before another attempt: longer each time, and each time by chance, so that those who
/// met do not meet again.
final class Backoff {

    private static final long FIRST_MILLIS = 20;
    private static final int DOUBLINGS = 4;

    /* Environments that are restored from one snapshot share the seed of every other generator, and
     * would wait alike. */
    private static final SecureRandom CHANCE = new SecureRandom();

    private Backoff() {}

    /// Waits for up to 20 ms after the first failure, and up to 320 ms after the fifth and later.
    ///
    /// @param failures how many attempts failed so far, from 1
    static void pause(int failures) {
        var longest = FIRST_MILLIS << Math.min(failures - 1, DOUBLINGS);
        try {
            Thread.sleep(CHANCE.nextLong(longest) + 1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TableUnavailable("Interrupted while waiting for the table", interrupted);
        }
    }
}
