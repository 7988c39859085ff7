package plumbline.fact;

import java.time.Instant;

/// The revision by which a document was withdrawn. No check uses the document from then on; its
/// earlier revisions stay, and publishing it again adds another.
///
/// @param id the document's id
/// @param reason why it was withdrawn, for people
public record Withdrawn(
        String id, int revision, Instant publishedAt, String publishedBy, String reason)
        implements Revision {

    /// The longest reason, in UTF-16 code units.
    public static final int MAX_REASON = 500;

    public Withdrawn {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new IllegalArgumentException(
                    "A reason has 1 to " + MAX_REASON + " characters: '" + reason + "'");
        }
    }
}
