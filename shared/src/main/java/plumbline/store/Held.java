package plumbline.store;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Something that was made of the catalogue's entries, kept until the version has moved on: made
/// once however many threads ask for it.
final class Held<T> {

    private final Supplier<At<T>> maker;
    private final Lock making = new ReentrantLock();
    private volatile Optional<At<T>> held = Optional.empty();

    Held(Supplier<At<T>> maker) {
        this.maker = maker;
    }

    /// What is held, made at the first call.
    T get() {
        return held.orElseGet(() -> makeWhere(Long.MIN_VALUE)).value();
    }

    /// What is held after it was made anew, where it was out of date; empty where it was not, or
    /// where nothing was held.
    ///
    /// @param version the version that was read
    Optional<T> newer(long version) {
        return held.filter(at -> at.version() < version).map(at -> makeWhere(version).value());
    }

    private At<T> makeWhere(long version) {
        making.lock();
        try {
            var at = held.filter(current -> current.version() >= version).orElseGet(maker);
            held = Optional.of(at);
            return at;
        } finally {
            making.unlock();
        }
    }

    /// Something as of a version of the catalogue.
    record At<T>(long version, T value) {}
}
