package plumbline.verdict;

import java.util.Optional;

/// A stored figure that a verdict rests on.
///
/// @param fact the id of the document
/// @param revision the revision that was read
/// @param status the report's status (`final`), for an election
/// @param figure the figure as people read it: `81.31%`, `8,300,046 voters`, `abstained`
/// @param derivation the arithmetic that gave it, where it is not stored as such
public record Evidence(
        String fact,
        int revision,
        Optional<String> status,
        String figure,
        Optional<String> derivation) {}
