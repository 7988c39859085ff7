package plumbline.verdict;

import java.util.List;
import java.util.Optional;

/// What judging a claim against the facts came to.
///
/// @param verdict the verdict
/// @param rule the name of the rule that gave it: `plain-value`, `near-miss`, `hedge`, `bound`, …
/// @param explanation one or two sentences for people
/// @param evidence the figures it rests on
/// @param sources ids of the sources to cite, the most telling first; not empty when the verdict
///     decides
/// @param reason what is missing, exactly when there is not enough evidence
/// @param candidates ids of the events that could be meant, where that is why
public record Finding(
        Verdict verdict,
        String rule,
        String explanation,
        List<Evidence> evidence,
        List<String> sources,
        Optional<Reason> reason,
        List<String> candidates) {

    public Finding {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        candidates = List.copyOf(candidates);
        if (verdict.decides() == reason.isPresent()) {
            throw new IllegalArgumentException(
                    "A reason belongs to NOT_ENOUGH_EVIDENCE, and only there: " + verdict);
        }
        if (verdict.decides() && sources.isEmpty()) {
            throw new IllegalArgumentException("A verdict that decides is cited: " + explanation);
        }
    }

    /// The same finding in other words.
    public Finding explained(String otherwise) {
        return new Finding(verdict, rule, otherwise, evidence, sources, reason, candidates);
    }

    /// A verdict that decides.
    public static Finding decided(
            Verdict verdict,
            String rule,
            String explanation,
            List<Evidence> evidence,
            List<String> sources) {
        return new Finding(
                verdict, rule, explanation, evidence, sources, Optional.empty(), List.of());
    }

    /// Not enough evidence, and why.
    public static Finding undecided(Reason reason, String explanation) {
        return undecided(reason, explanation, List.of());
    }

    /// Not enough evidence, and why, with what there is.
    public static Finding undecided(Reason reason, String explanation, List<Evidence> evidence) {
        return new Finding(
                Verdict.NOT_ENOUGH_EVIDENCE,
                reason.word(),
                explanation,
                evidence,
                List.of(),
                Optional.of(reason),
                List.of());
    }

    /// Several events could be meant, and they would give different verdicts.
    public static Finding ambiguous(List<String> candidates, String explanation) {
        return new Finding(
                Verdict.NOT_ENOUGH_EVIDENCE,
                Reason.SEVERAL_EVENTS.word(),
                explanation,
                List.of(),
                List.of(),
                Optional.of(Reason.SEVERAL_EVENTS),
                candidates);
    }
}
