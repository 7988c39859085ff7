package plumbline.http;

import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.ResolutionClaim.Group;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// Groups of countries in structured claims: a name, `EVERYONE`, or a name with the countries that
/// it stands for.
final class GroupJson {

    /// Everybody who had a vote.
    private static final String EVERYONE = "EVERYONE";

    private GroupJson() {}

    static Optional<Group> read(Fields fields, String name) {
        return fields.get(name).flatMap(spot -> read(spot, fields, name));
    }

    private static Optional<Group> read(Spot spot, Fields fields, String name) {
        if (spot.value() instanceof JsonValue.Obj) {
            return spot.fields().flatMap(GroupJson::builtIn);
        }
        return NameJson.read(fields, name).map(GroupJson::named);
    }

    private static Group named(Named name) {
        return name.text().equals(EVERYONE) ? new Group.Everyone() : new Group.Stored(name);
    }

    private static Optional<Group> builtIn(Fields group) {
        group.require("name", "countries");
        var name = Given.name(group, "name");
        var countries =
                Given.items(group, "countries", 0)
                        .map(
                                items ->
                                        items.stream()
                                                .map(Given::name)
                                                .flatMap(Optional::stream)
                                                .toList());
        return group.build(() -> new Group.BuiltIn(name.orElseThrow(), countries.orElseThrow()));
    }

    static void write(JsonWriter out, String member, Group group) {
        switch (group) {
            case Group.Stored(var name) -> NameJson.write(out, member, name);
            case Group.BuiltIn(var name, var countries) ->
                    out.object(
                            member,
                            own -> {
                                own.text("name", name);
                                own.list("countries", countries, own::item);
                            });
            case Group.Everyone() -> out.text(member, EVERYONE);
        }
    }
}
