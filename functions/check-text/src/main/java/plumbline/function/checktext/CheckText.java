package plumbline.function.checktext;

import plumbline.catalogue.Facts;
import plumbline.http.CheckingFunction;
import plumbline.http.CheckingRoutes;

/// `POST /v1/check`: finds every checkable claim in a text and checks each.
public final class CheckText extends CheckingFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public CheckText() {
        super(CheckingRoutes::text);
    }

    /// The function over these facts.
    public CheckText(Facts facts) {
        super(CheckingRoutes::text, facts);
    }
}
