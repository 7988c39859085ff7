package plumbline.store;

/// A cursor that no page of this search gave: to be answered with 400.
public final class BadCursor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MESSAGE = "The cursor is not one that a page of this search gave";

    BadCursor() {
        super(MESSAGE);
    }

    BadCursor(IllegalArgumentException notReadable) {
        super(MESSAGE, notReadable);
    }
}
