package plumbline.store;

/// A document is not at a revision that a publisher insists on: to be answered with 412.
/// Nothing was written.
public final class RevisionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final int actual;

    RevisionConflict(String id, int actual) {
        super(id + " is at revision " + actual + " (0: not stored), against what was expected");
        this.id = id;
        this.actual = actual;
    }

    /// The document's id.
    public String id() {
        return id;
    }

    /// The revision that is stored; 0 for none.
    public int actual() {
        return actual;
    }
}
