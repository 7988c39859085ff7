package plumbline.http;

import java.util.List;
import plumbline.catalogue.Facts;
import plumbline.check.Checker;
import plumbline.check.Family;
import plumbline.election.ElectionFamily;
import plumbline.resolution.ResolutionFamily;
import plumbline.statement.StatementFamily;

/// What the functions are put together from.
public final class Wiring {

    /// The families of claims that are read and checked; a new one is registered here.
    private static final List<Family<?>> FAMILIES =
            List.of(new ElectionFamily(), new ResolutionFamily(), new StatementFamily());

    private Wiring() {}

    /// The way from a request to verdicts over these facts.
    public static Checker checker(Facts facts) {
        return new Checker(facts, FAMILIES);
    }
}
