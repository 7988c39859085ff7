package plumbline.claim;

/// One checkable claim, typed: what a sentence asserts, or what a structured request asks.
public sealed interface Claim permits ElectionClaim, ResolutionClaim, StatementClaim {

    /// What sort of thing it says.
    Kind kind();

    /// Whether it is turned round ("did not abstain", "failed to win a majority"; rule 10).
    boolean negated();
}
