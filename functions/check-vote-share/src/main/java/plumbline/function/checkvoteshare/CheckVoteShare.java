package plumbline.function.checkvoteshare;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingFunction;
import plumbline.http.CheckingRoutes;

/// `POST /v1/claims/vote-share`: checks one structured claim on what a choice got.
public final class CheckVoteShare extends CheckingFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckVoteShare() {
        super(CheckingRoutes::voteShare);
    }

    /// The function over these facts.
    public CheckVoteShare(Facts facts) {
        super(CheckingRoutes::voteShare, facts);
    }
}
