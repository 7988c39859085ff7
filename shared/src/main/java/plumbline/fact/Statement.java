package plumbline.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One fact that is neither an election nor a resolution: one subject, one predicate.
///
/// @param subject a country code, an entity's id or an event's name, as the predicate wants it
/// @param object what the predicate relates the subject to
/// @param sources ids of the sources, at least one
public record Statement(
        String id,
        Predicate predicate,
        String subject,
        Optional<String> object,
        Optional<PartialDate> on,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        Optional<String> office,
        OptionalInt term,
        Optional<String> place,
        Optional<String> event,
        List<String> sources)
        implements Document {

    public Statement {
        Ids.require(id);
        sources = List.copyOf(sources);
    }

    @Override
    public DocumentType type() {
        return DocumentType.STATEMENT;
    }

    /// What a statement says, spelled as in the JSON member `predicate`.
    public enum Predicate {
        MEMBER_OF("member-of"),
        HELD_OFFICE("held-office"),
        INDEPENDENT_SINCE("independent-since"),
        RELATIONS_SINCE("relations-since"),
        MET("met"),
        VISITED("visited"),
        TOOK_PLACE("took-place");

        private final String word;

        Predicate(String word) {
            this.word = word;
        }

        /// The word used in JSON.
        public String word() {
            return word;
        }
    }
}
