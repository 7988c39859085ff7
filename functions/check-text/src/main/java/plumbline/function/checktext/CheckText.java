package plumbline.function.checktext;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingRoutes;
import plumbline.http.HttpFunction;
import plumbline.http.Wiring;
import plumbline.store.FactTable;

/// `POST /v1/check`: finds every checkable claim in a text and checks each.
public final class CheckText extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckText() {
        this(FactTable.fromEnvironment());
    }

    /// The function over these facts.
    public CheckText(Facts facts) {
        super(CheckingRoutes.text(Wiring.checker(facts)));
    }
}
