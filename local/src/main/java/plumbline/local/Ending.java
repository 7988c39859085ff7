package plumbline.local;

import java.util.concurrent.CountDownLatch;

/// What Ctrl-C or a signal starts: the API ends, and with it the command that waits for it.
final class Ending extends Thread {

    private final LocalApi api;
    private final CountDownLatch ended = new CountDownLatch(1);

    Ending(LocalApi api) {
        super("ending");
        this.api = api;
    }

    @Override
    public void run() {
        api.close();
        ended.countDown();
    }

    /// Waits until the API has ended.
    void await() throws InterruptedException {
        ended.await();
    }
}
