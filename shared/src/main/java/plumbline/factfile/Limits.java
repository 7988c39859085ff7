package plumbline.factfile;

/// How much a fact file may hold, in one place; how deep JSON may nest is
/// [plumbline.json.JsonText#MAX_DEPTH], and the bounds of any number stand beside it.
public final class Limits {

    /// The longest line of a fact file and the largest single document, in bytes.
    public static final int MAX_LINE_BYTES = 256 * 1024;

    /// How many faults of a file are listed before its reading ends, so that a body of nothing but
    /// faults costs little to refuse and its answer can be sent.
    public static final int MAX_FAULTS = 10_000;

    /// The most voters, votes or citizens: more people than there are.
    public static final long MAX_PEOPLE = 10_000_000_000L;

    /// The most seats that an election fills; all the local councils of a large country together
    /// have some millions.
    public static final int MAX_SEATS = 10_000_000;

    /// The most members of a body of the United Nations that vote.
    public static final int MAX_MEMBERS_OF_A_BODY = 1_000;

    /// The last round of an election, and the last term of an office.
    public static final int MAX_ROUND = 99;

    private Limits() {}
}
