package plumbline.function.checkturnout;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingRoutes;
import plumbline.http.HttpFunction;
import plumbline.http.Wiring;
import plumbline.store.FactTable;

/// `POST /v1/claims/turnout`: checks one structured claim on turnout.
public final class CheckTurnout extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckTurnout() {
        this(FactTable.fromEnvironment());
    }

    /// The function over these facts.
    public CheckTurnout(Facts facts) {
        super(CheckingRoutes.turnout(Wiring.checker(facts)));
    }
}
