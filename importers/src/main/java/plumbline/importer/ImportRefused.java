package plumbline.importer;

/// Files that cannot be imported as a whole, with a message for a person. Nothing came of them.
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Refuses files.
    public ImportRefused(String message) {
        super(message);
    }

    /// Refuses files for a fault of theirs.
    public ImportRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
