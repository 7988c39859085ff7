package plumbline.election;

import java.util.List;
import plumbline.verdict.Evidence;
import plumbline.verdict.Outcome;

/// What one report makes of a claim.
///
/// @param says what it says, to stand after its name: `gives Ada Byron 41.2% of the vote`
/// @param notes what else the answer has to say
/// @param overstated whether the claim says more than the report does
record Judged(
        Outcome outcome,
        String says,
        List<Evidence> evidence,
        List<String> sources,
        List<String> notes,
        boolean overstated) {

    Judged {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
