package plumbline.local;

import java.util.Comparator;
import java.util.Locale;
import plumbline.verdict.Verdict;

/// How verdicts are shown to a person.
final class Verdicts {

    /// What a reader should see first comes last.
    static final Comparator<Verdict> GRAVITY = Comparator.comparingInt(Verdicts::gravity);

    private Verdicts() {}

    private static int gravity(Verdict verdict) {
        return switch (verdict) {
            case NOT_ENOUGH_EVIDENCE -> 0;
            case SUPPORTED -> 1;
            case INEXACT -> 2;
            case CONFLICTING_EVIDENCE -> 3;
            case REFUTED -> 4;
        };
    }

    /// The colour of a verdict, as picocli names it.
    static String style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "bold,green";
            case INEXACT, CONFLICTING_EVIDENCE -> "bold,yellow";
            case REFUTED -> "bold,red";
            case NOT_ENOUGH_EVIDENCE -> "bold";
        };
    }

    /// A verdict in words: "not enough evidence".
    static String words(Verdict verdict) {
        return verdict.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
