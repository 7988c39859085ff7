package plumbline.store;

/// A document is not at the revision that a publisher took it to be at: to be answered with 412.
/// Nothing was written.
public final class RevisionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final int expected;
    private final int actual;

    RevisionConflict(String id, int expected, int actual) {
        super(id + " is at revision " + actual + ", not " + expected + " (0: not stored)");
        this.id = id;
        this.expected = expected;
        this.actual = actual;
    }

    /// The document's id.
    public String id() {
        return id;
    }

    /// The revision that was expected; 0 for none.
    public int expected() {
        return expected;
    }

    /// The revision that is stored; 0 for none.
    public int actual() {
        return actual;
    }
}
