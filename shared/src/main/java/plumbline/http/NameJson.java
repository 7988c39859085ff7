package plumbline.http;

import java.util.List;
import java.util.Optional;
import plumbline.claim.Named;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// Names in structured claims: an id, a code or any alias; or the list of the ids that an ambiguous
/// name may stand for.
final class NameJson {

    private NameJson() {}

    /// Reads a name; binding finds out whom it names.
    static Optional<Named> read(Fields fields, String name) {
        return fields.get(name).flatMap(NameJson::read);
    }

    /// Reads an array of names.
    ///
    /// @param fewest how many it has at least
    static Optional<List<Named>> readAll(Fields fields, String name, int fewest) {
        return Given.items(fields, name, fewest)
                .map(
                        items ->
                                items.stream()
                                        .map(NameJson::read)
                                        .flatMap(Optional::stream)
                                        .toList());
    }

    private static Optional<Named> read(Spot spot) {
        if (!(spot.value() instanceof JsonValue.Arr)) {
            return Given.name(spot).map(Named::unknown);
        }
        return Given.items(spot, 2)
                .map(items -> items.stream().map(Given::name).flatMap(Optional::stream).toList())
                .map(ids -> new Named(String.join(" or ", ids), ids));
    }

    /// Writes a name: the id, where it stands for one.
    static void write(JsonWriter out, String member, Named named) {
        switch (named.ids().size()) {
            case 0 -> out.text(member, named.text());
            case 1 -> out.text(member, named.ids().getFirst());
            default -> out.texts(member, named.ids());
        }
    }

    static void writeAll(JsonWriter out, String member, List<Named> names) {
        out.list(
                member,
                names,
                named -> {
                    switch (named.ids().size()) {
                        case 0 -> out.item(named.text());
                        case 1 -> out.item(named.ids().getFirst());
                        default -> out.list(named.ids(), out::item);
                    }
                });
    }
}
