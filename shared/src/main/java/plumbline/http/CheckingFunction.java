package plumbline.http;

import java.util.function.Function;
import plumbline.catalogue.Facts;
import plumbline.check.Checker;
import plumbline.store.FactTable;

/// A function that checks, by one route.
public abstract class CheckingFunction extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    protected CheckingFunction(Function<Checker, Endpoint> route) {
        this(route, FactTable.fromEnvironment());
    }

    private CheckingFunction(Function<Checker, Endpoint> route, FactTable table) {
        super(Rehearsal.ofChecking(route, table), route.apply(Wiring.checker(table)));
    }

    /// The function over these facts.
    protected CheckingFunction(Function<Checker, Endpoint> route, Facts facts) {
        super(route.apply(Wiring.checker(facts)));
    }
}
