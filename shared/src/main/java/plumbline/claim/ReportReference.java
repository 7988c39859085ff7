package plumbline.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import plumbline.fact.Election.Status;

/// Which report of a result a claim names (verdicts.md, rule 8).
///
/// @param statuses those it may be: "provisional" names a preliminary or a partial one
/// @param pollster a named pollster's exit poll, as written
/// @param moment the day of a moment that the claim names ("with 90% counted", "as of 8 p.m.")
public record ReportReference(
        Set<Status> statuses, Optional<String> pollster, Optional<LocalDate> moment) {

    public ReportReference {
        statuses = Set.copyOf(statuses);
    }

    /// A reference to reports of one status.
    public static ReportReference to(Status status) {
        return new ReportReference(Set.of(status), Optional.empty(), Optional.empty());
    }
}
