package plumbline.function.checkturnout;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingFunction;
import plumbline.http.CheckingRoutes;

/// `POST /v1/claims/turnout`: checks one structured claim on turnout.
public final class CheckTurnout extends CheckingFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckTurnout() {
        super(CheckingRoutes::turnout);
    }

    /// The function over these facts.
    public CheckTurnout(Facts facts) {
        super(CheckingRoutes::turnout, facts);
    }
}
