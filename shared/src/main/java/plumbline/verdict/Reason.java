package plumbline.verdict;

/// What is missing where there is not enough evidence (http-api.md).
public enum Reason {
    NO_EVENT("no-event"),
    SEVERAL_EVENTS("several-events"),
    UNKNOWN_NAME("unknown-name"),
    NO_FIGURE("no-figure"),
    NO_ROLL_CALL("no-roll-call"),
    NOT_COMPLETE("not-complete"),
    NOT_RECORDED("not-recorded");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    /// The word used in JSON.
    public String word() {
        return word;
    }
}
