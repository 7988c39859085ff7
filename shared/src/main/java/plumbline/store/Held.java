package plumbline.store;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/// Something that was made of the catalogue's entries, kept until the version has moved on: made
/// once however many threads ask for it.
final class Held<T> {

    private final Supplier<T> maker;
    private final UnaryOperator<T> renewer;
    private final ToLongFunction<T> version;
    private final Lock making = new ReentrantLock();
    private volatile Optional<T> held = Optional.empty();

    /// Nothing yet.
    ///
    /// @param maker makes the first
    /// @param renewer makes one of what was held before
    /// @param version tells the version of one
    Held(Supplier<T> maker, UnaryOperator<T> renewer, ToLongFunction<T> version) {
        this.maker = maker;
        this.renewer = renewer;
        this.version = version;
    }

    /// What is held, made at the first call.
    T get() {
        return held.orElseGet(() -> at(Long.MIN_VALUE));
    }

    /// What is held after it was made anew, where it was out of date; empty where it was not, or
    /// where nothing was held.
    ///
    /// @param read the version that was read
    Optional<T> newer(long read) {
        return held.filter(own -> version.applyAsLong(own) < read).map(own -> at(read));
    }

    private T at(long least) {
        making.lock();
        try {
            var made = held.map(own -> upTo(least, own)).orElseGet(maker);
            held = Optional.of(made);
            return made;
        } finally {
            making.unlock();
        }
    }

    private T upTo(long least, T own) {
        return version.applyAsLong(own) < least ? renewer.apply(own) : own;
    }
}
