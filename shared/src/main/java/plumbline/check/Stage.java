package plumbline.check;

/// A stage of a request, as the log times it.
public enum Stage {
    /// Understanding the event.
    EVENT("event"),
    /// Getting the catalogue, which takes time only where it has to be loaded.
    CATALOGUE("catalogue"),
    /// Reading the text, recognizing its claims and binding them to events.
    RECOGNIZE("recognize"),
    /// Loading the facts that the claims need.
    LOAD("load"),
    /// Judging the claims.
    JUDGE("judge"),
    /// Writing the answer to a check.
    WRITE("write");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /// The stage, as the log spells it.
    public String word() {
        return word;
    }
}
