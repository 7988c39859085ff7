package plumbline.verdict;

/// What one rule makes of a claim: a verdict and the rule's name.
///
/// @param rule the rule's name, as in [Finding#rule()]
public record Outcome(Verdict verdict, String rule) {

    /// The claim is borne out.
    public static Outcome supported(String rule) {
        return new Outcome(Verdict.SUPPORTED, rule);
    }

    /// The claim is close.
    public static Outcome inexact(String rule) {
        return new Outcome(Verdict.INEXACT, rule);
    }

    /// The claim is contradicted.
    public static Outcome refuted(String rule) {
        return new Outcome(Verdict.REFUTED, rule);
    }

    /// Nothing that is stored decides.
    public static Outcome undecided(Reason reason) {
        return new Outcome(Verdict.NOT_ENOUGH_EVIDENCE, reason.word());
    }

    /// Supported where the condition holds, otherwise refuted.
    public static Outcome of(boolean holds, String rule) {
        return holds ? supported(rule) : refuted(rule);
    }

    /// The outcome of the claim turned round (verdicts.md, rule 10): what bore it out refutes it
    /// and the other way round. A number that is only nearly the one denied is not that number; any
    /// other closeness stays closeness, and what is unknown stays unknown.
    public Outcome negated() {
        return switch (verdict) {
            case SUPPORTED -> refuted(rule);
            case REFUTED -> supported(rule);
            case INEXACT -> rule.equals(NearMiss.NAME) ? supported(rule) : this;
            case CONFLICTING_EVIDENCE, NOT_ENOUGH_EVIDENCE -> this;
        };
    }
}
