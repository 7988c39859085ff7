package plumbline.function.readfacts;

import plumbline.http.HttpFunction;
import plumbline.http.ReadingRoutes;
import plumbline.http.Rehearsal;
import plumbline.store.FactTable;

/// `GET /v1/facts/{id+}`, `GET /v1/revisions/{id+}` and `GET /v1/facts`: reads and finds facts.
public final class ReadFacts extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public ReadFacts() {
        this(Rehearsal::ofReading, FactTable.fromEnvironment());
    }

    /// The function over these facts.
    public ReadFacts(FactTable facts) {
        this(Rehearsal::none, facts);
    }

    private ReadFacts(Rehearsal.Maker rehearsal, FactTable facts) {
        super(
                rehearsal.over(facts),
                ReadingRoutes.fact(facts),
                ReadingRoutes.revisions(facts),
                ReadingRoutes.search(facts));
    }
}
