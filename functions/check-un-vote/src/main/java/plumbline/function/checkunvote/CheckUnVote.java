package plumbline.function.checkunvote;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingFunction;
import plumbline.http.CheckingRoutes;

/// `POST /v1/claims/un-vote`: checks one structured claim on a recorded vote.
public final class CheckUnVote extends CheckingFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckUnVote() {
        super(CheckingRoutes::unVote);
    }

    /// The function over these facts.
    public CheckUnVote(Facts facts) {
        super(CheckingRoutes::unVote, facts);
    }
}
