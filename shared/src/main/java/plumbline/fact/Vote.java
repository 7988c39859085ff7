package plumbline.fact;

import java.util.Locale;

/// A recorded vote. `ABSENT` is not voting, never an abstention.
public enum Vote {
    YES,
    NO,
    ABSTAIN,
    ABSENT;

    /// The word used in fact files: `yes`, `no`, `abstain`, `absent`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
