package plumbline.statement;

import java.util.Arrays;
import plumbline.claim.Period;
import plumbline.fact.PartialDate;

/// How a stored circumstance fits one that is claimed.
enum Fit {
    /// It is the one claimed.
    CERTAIN,
    /// It may be, but the source does not say it so finely, or not at all.
    POSSIBLE,
    /// It is another.
    EXCLUDED;

    /// How a date fits the time that is claimed.
    static Fit of(Period said, PartialDate stored) {
        if (said.holds(stored)) {
            return CERTAIN;
        }
        boolean otherYear = said.yearless() && said.recurs(stored);
        return otherYear || said.touches(stored) ? POSSIBLE : EXCLUDED;
    }

    /// How several circumstances fit together: as badly as the worst of them.
    static Fit all(Fit... fits) {
        return Arrays.stream(fits).max(Enum::compareTo).orElse(CERTAIN);
    }
}
