package plumbline.fact;

import java.time.Instant;

/// What is stored under an id at one revision: a document, or that it was withdrawn.
public sealed interface Revision permits Stored, Withdrawn {

    /// 1 for the first, one more for each change.
    int revision();

    /// When it was written.
    Instant publishedAt();

    /// Who wrote it: a name, or `shipped` for what comes with the product.
    String publishedBy();
}
