package plumbline.importer;

import java.time.LocalDate;
import java.util.Optional;
import plumbline.fact.PartialDate;

/// The days between which votes are imported.
///
/// @param since the first; any where it is empty
/// @param until the last; any where it is empty
public record Span(Optional<LocalDate> since, Optional<LocalDate> until) {

    /// All days.
    public static final Span ALL = new Span(Optional.empty(), Optional.empty());

    /// Whether every day that a date may mean lies within.
    boolean holds(PartialDate date) {
        return since.filter(date.first()::isBefore).isEmpty()
                && until.filter(date.last()::isAfter).isEmpty();
    }
}
