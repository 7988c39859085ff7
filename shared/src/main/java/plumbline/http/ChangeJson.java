package plumbline.http;

import plumbline.claim.ElectionClaim;
import plumbline.claim.ElectionClaim.Movement;
import plumbline.claim.ElectionClaim.Quantity;
import plumbline.claim.ResolutionClaim;
import plumbline.json.JsonWriter;

/// Comparisons of two events as `normalized` shows them. They have no route of their own, so they
/// are only written.
final class ChangeJson {

    private ChangeJson() {}

    /// Writes how a quantity of an election moved.
    static void write(ElectionClaim.Assertion.Change change, JsonWriter out) {
        switch (change.of()) {
            case Quantity.OfChoice(var choice, var before, var in) -> {
                NameJson.write(out, "choice", choice);
                before.ifPresent(other -> NameJson.write(out, "before", other));
                out.text("change", in.name());
            }
            case Quantity.TurnoutPercent() -> out.text("change", "TURNOUT");
            case Quantity.VoterCount() -> out.text("change", "VOTERS");
            case Quantity.ElectorateCount() -> out.text("change", "ELECTORATE");
        }
        write(change.change(), out);
        out.object("since", since -> EventJson.write(change.since(), "election", since));
    }

    /// Writes how the number of one vote moved.
    static void write(ResolutionClaim.Assertion.Change change, JsonWriter out) {
        out.text("change", change.vote().name());
        if (change.than() != change.vote()) {
            out.text("than", change.than().name());
        }
        write(change.change(), out);
        out.object("since", since -> EventJson.write(change.since(), "resolution", since));
    }

    private static void write(Movement movement, JsonWriter out) {
        switch (movement) {
            case Movement.Direction(var up) -> out.text("direction", direction(up));
            case Movement.Unchanged() -> out.text("direction", "NONE");
            case Movement.By(var up, var amount) -> {
                out.text("direction", direction(up));
                FigureJson.write(out, "by", amount);
            }
            case Movement.ByPercent(var up, var percent) -> {
                out.text("direction", direction(up));
                FigureJson.write(out, "byPercent", percent);
            }
            case Movement.Times(var factor) -> FigureJson.write(out, "times", factor);
        }
    }

    private static String direction(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
