package plumbline.function.publishfacts;

import plumbline.http.HttpFunction;
import plumbline.http.PublishingRoutes;
import plumbline.http.Rehearsal;
import plumbline.store.FactTable;

/// `PUT /v1/facts/{id+}`, `POST /v1/facts`, `DELETE /v1/facts/{id+}`: publishes one fact, or many,
/// and withdraws one.
public final class PublishFacts extends HttpFunction {

    /// The function as Lambda makes it, over the table that the environment names.
    public PublishFacts() {
        this(Rehearsal::ofPublishing, FactTable.fromEnvironment());
    }

    /// The function over these facts.
    public PublishFacts(FactTable facts) {
        this(Rehearsal::none, facts);
    }

    private PublishFacts(Rehearsal.Maker rehearsal, FactTable facts) {
        super(
                rehearsal.over(facts),
                PublishingRoutes.one(facts),
                PublishingRoutes.many(facts),
                PublishingRoutes.withdrawal(facts));
    }
}
