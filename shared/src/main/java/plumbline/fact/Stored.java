package plumbline.fact;

import java.time.Instant;

/// A document as the table holds it.
///
/// @param revision 1 for the first, one more for each change
/// @param publishedAt when this revision was written
/// @param publishedBy who wrote it: a name, or `shipped` for what comes with the product
public record Stored<D extends Document>(
        D document, int revision, Instant publishedAt, String publishedBy) implements Revision {

    public Stored {
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1: " + revision);
        }
    }
}
