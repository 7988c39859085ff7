package plumbline.fact;

import java.util.Optional;

/// The five types of fact documents, spelled as in the JSON member `type`.
public enum DocumentType {
    SOURCE("source"),
    ENTITY("entity"),
    ELECTION("election"),
    RESOLUTION("resolution"),
    STATEMENT("statement");

    private final String word;

    DocumentType(String word) {
        this.word = word;
    }

    /// The word used in JSON, for example `election`.
    public String word() {
        return word;
    }

    /// The type that a JSON word names, if any; case-sensitive.
    public static Optional<DocumentType> of(String word) {
        for (var type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
