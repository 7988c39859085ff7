package plumbline.function.checkvoteshare;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingRoutes;
import plumbline.http.HttpFunction;
import plumbline.http.Wiring;
import plumbline.store.FactTable;

/// `POST /v1/claims/vote-share`: checks one structured claim on what a choice got.
public final class CheckVoteShare extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckVoteShare() {
        this(FactTable.fromEnvironment());
    }

    /// The function over these facts.
    public CheckVoteShare(Facts facts) {
        super(CheckingRoutes.voteShare(Wiring.checker(facts)));
    }
}
