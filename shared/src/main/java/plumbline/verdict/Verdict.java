package plumbline.verdict;

/// What a claim is found to be (verdicts.md).
public enum Verdict {
    /// The stored facts bear the claim out, at the precision at which it is stated.
    SUPPORTED,
    /// Close, but not right as stated.
    INEXACT,
    /// The stored facts contradict the claim.
    REFUTED,
    /// Sources of equal standing disagree, and the claim depends on which is right.
    CONFLICTING_EVIDENCE,
    /// A checkable claim that no stored fact decides, or that could mean more than one thing.
    NOT_ENOUGH_EVIDENCE;

    /// Whether the verdict decides the claim; one that does is cited.
    public boolean decides() {
        return this != NOT_ENOUGH_EVIDENCE;
    }
}
