package plumbline.http;

/// A request that is answered by a problem.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// Refuses the request at hand.
    public Refused(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    /// What the request is answered.
    public Problem problem() {
        return problem;
    }
}
