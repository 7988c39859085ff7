package plumbline.importer.mitpresident;

import java.util.Optional;
import plumbline.importer.table.Row;

/// Votes that went to nobody who is named, by what the file says instead of a name.
enum Apart {
    WRITE_IN("write-in votes", true),
    SCATTERED("scattered votes", true),
    NOT_NAMED("votes for candidates whom the file does not name", true),
    NONE_OF_THESE("votes for none of the candidates", true),
    BLANK("blank votes", false),
    VOID("void votes", false),
    OVERVOTE("overvotes", false),
    UNDERVOTE("undervotes", false);

    private final String words;
    private final boolean counted;

    Apart(String words, boolean counted) {
        this.words = words;
        this.counted = counted;
    }

    /// What they are called.
    String words() {
        return words;
    }

    /// Whether a share of the vote is a share of these as well: they were cast for somebody, or for
    /// a choice on the ballot.
    boolean counted() {
        return counted;
    }

    /// What the votes of a row are, where they are no candidate's.
    static Optional<Apart> of(Row row) {
        var name = row.text("candidate");
        if (name.isEmpty()) {
            return Optional.of(isWriteIn(row) ? WRITE_IN : NOT_NAMED);
        }
        if (name.startsWith("BLANK")) {
            return Optional.of(BLANK);
        }
        if (name.startsWith("VOID")) {
            return Optional.of(VOID);
        }
        if (name.startsWith("NONE OF ")) {
            return Optional.of(NONE_OF_THESE);
        }
        return switch (name) {
            case "OVER VOTE", "OVER VOTES", "OVERVOTE", "OVERVOTES" -> Optional.of(OVERVOTE);
            case "UNDER VOTE", "UNDER VOTES", "UNDERVOTE", "UNDERVOTES" -> Optional.of(UNDERVOTE);
            case "SCATTERING" -> Optional.of(SCATTERED);
            case "WRITE-IN", "WRITE-INS", "WRITEIN", "WRITEINS" -> Optional.of(WRITE_IN);
            case "OTHER", "OTHERS" -> Optional.of(isWriteIn(row) ? WRITE_IN : NOT_NAMED);
            case "NOT DESIGNATED" -> Optional.of(NOT_NAMED);
            default -> isLabel(name, row) ? Optional.of(NOT_NAMED) : Optional.empty();
        };
    }

    /// A party, or what else a ballot had, in the place of a name.
    private static boolean isLabel(String name, Row row) {
        return name.endsWith(",") || name.equals(row.text("party_detailed"));
    }

    private static boolean isWriteIn(Row row) {
        return row.text("writein").equalsIgnoreCase("true");
    }
}
