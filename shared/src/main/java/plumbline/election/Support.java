package plumbline.election;

import java.util.Comparator;
import plumbline.verdict.Outcome;
import plumbline.verdict.Verdict;

/// How well verdicts bear a claim out.
final class Support {

    private static final Comparator<Outcome> BY_SUPPORT =
            Comparator.comparingInt(outcome -> support(outcome.verdict()));

    private Support() {}

    /// Whether one outcome bears the claim out better than another.
    static boolean better(Outcome one, Outcome other) {
        return BY_SUPPORT.compare(one, other) > 0;
    }

    private static int support(Verdict verdict) {
        return switch (verdict) {
            case NOT_ENOUGH_EVIDENCE -> 0;
            case REFUTED -> 1;
            case INEXACT -> 2;
            case CONFLICTING_EVIDENCE -> 3;
            case SUPPORTED -> 4;
        };
    }
}
