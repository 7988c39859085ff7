package plumbline.store;

import java.util.Set;

/// What a publisher insists on about what is stored: nothing is written where it does not hold.
public sealed interface Precondition {

    /// Whatever is stored will do.
    record None() implements Precondition {}

    /// A document is in force: it is stored, and not withdrawn.
    record InForce() implements Precondition {}

    /// The revision is one of these, 0 where nothing was ever stored under the id.
    record At(Set<Integer> revisions) implements Precondition {

        public At {
            revisions = Set.copyOf(revisions);
        }
    }

    /// Nothing is insisted on.
    static Precondition none() {
        return new None();
    }

    /// That the revision is this one, 0 for an id under which nothing was ever stored.
    static Precondition at(int revision) {
        return new At(Set.of(revision));
    }

    /// Whether it holds.
    ///
    /// @param revision what is stored is at, 0 for nothing
    default boolean holds(int revision, boolean inForce) {
        return switch (this) {
            case None() -> true;
            case InForce() -> inForce;
            case At(var revisions) -> revisions.contains(revision);
        };
    }

    /// Whether it held, or may have held, before the revision that is stored was written: where
    /// that revision is the very one that was to be written, it was, and only the answer was lost
    /// (RFC 9110, 13.1.1).
    default boolean heldBefore(int revision) {
        return switch (this) {
            case None(), InForce() -> true;
            case At(var revisions) -> revisions.contains(revision - 1);
        };
    }
}
