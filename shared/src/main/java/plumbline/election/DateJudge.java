package plumbline.election;

import java.util.List;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.verdict.Evidence;
import plumbline.verdict.Finding;
import plumbline.verdict.Outcome;
import plumbline.verdict.Reason;

/// Judges claims on the day on which an election was held.
record DateJudge(Hearing hearing) {

    private static final String RULE = "date";

    Finding heldOn(PartialDate said) {
        var election = hearing.election();
        var sources =
                hearing.reports().choose(Optional::of).current().stream()
                        .flatMap(held -> held.report().sources().stream())
                        .distinct()
                        .toList();
        var evidence =
                new Evidence(
                        election.id(),
                        hearing.stored().revision(),
                        Optional.empty(),
                        election.date().toString(),
                        Optional.empty());
        var explanation =
                "The %s was held on %s; the claim says %s."
                        .formatted(election.name(), election.date(), said);
        var held = election.date().within(said);
        if (sources.isEmpty() || (!held && election.date().overlaps(said))) {
            return Finding.undecided(Reason.NO_FIGURE, explanation, List.of(evidence));
        }
        var outcome = Outcome.of(held, RULE);
        var decided = hearing.claim().negated() ? outcome.negated() : outcome;
        return Finding.decided(
                decided.verdict(), decided.rule(), explanation, List.of(evidence), sources);
    }
}
