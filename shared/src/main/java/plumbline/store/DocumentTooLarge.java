package plumbline.store;

/// A document is longer than the table takes: to be answered as the caller's fault. Nothing was
/// written.
public final class DocumentTooLarge extends RuntimeException {

    /// The longest canonical JSON of a document, in UTF-8 bytes. An item of the table may have
    /// 400 KB.
    public static final int MAX_BYTES = 256 * 1024;

    private static final long serialVersionUID = 1L;

    private final String id;

    DocumentTooLarge(String id, int bytes) {
        super(id + " has " + bytes + " bytes of JSON; at most " + MAX_BYTES + " are stored");
        this.id = id;
    }

    /// The document's id.
    public String id() {
        return id;
    }
}
