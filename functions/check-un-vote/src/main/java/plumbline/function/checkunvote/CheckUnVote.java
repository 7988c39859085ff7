package plumbline.function.checkunvote;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingRoutes;
import plumbline.http.HttpFunction;
import plumbline.http.Wiring;
import plumbline.store.FactTable;

/// `POST /v1/claims/un-vote`: checks one structured claim on a recorded vote.
public final class CheckUnVote extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckUnVote() {
        this(FactTable.fromEnvironment());
    }

    /// The function over these facts.
    public CheckUnVote(Facts facts) {
        super(CheckingRoutes.unVote(Wiring.checker(facts)));
    }
}
