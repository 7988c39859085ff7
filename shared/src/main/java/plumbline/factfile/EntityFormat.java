package plumbline.factfile;

import java.util.Optional;
import plumbline.fact.Entity;
import plumbline.fact.Entity.Kind;
import plumbline.fact.Entity.Member;
import plumbline.json.Fields;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// `entity` documents.
final class EntityFormat {

    private EntityFormat() {}

    static Optional<Entity> read(Fields fields) {
        fields.require("id", "kind", "name");
        var id = fields.get("id").flatMap(Terms::id);
        var kind = fields.get("kind").flatMap(spot -> spot.word(Kind.values(), Kind::word));
        var name = fields.text("name");
        var aliases = fields.texts("aliases");
        var country = fields.get("country").flatMap(Terms::country);
        var code = fields.get("code").flatMap(Terms::country);
        var members = fields.list("members", EntityFormat::member);
        kind.ifPresent(known -> requireWhatTheKindHas(fields, known));
        return fields.build(
                () ->
                        new Entity(
                                id.orElseThrow(),
                                kind.orElseThrow(),
                                name.orElseThrow(),
                                aliases,
                                country,
                                code,
                                members));
    }

    private static void requireWhatTheKindHas(Fields fields, Kind kind) {
        if (kind == Kind.COUNTRY) {
            fields.require("code");
        } else if (fields.has("code")) {
            fields.fault("code", "belongs to an entity of kind country only");
        }
        if (kind != Kind.GROUP && fields.has("members")) {
            fields.fault("members", "belongs to an entity of kind group only");
        }
    }

    private static Optional<Member> member(Spot spot) {
        if (spot.isText()) {
            return Terms.country(spot)
                    .map(code -> new Member(code, Optional.empty(), Optional.empty()));
        }
        return spot.fields().flatMap(EntityFormat::datedMember);
    }

    private static Optional<Member> datedMember(Fields fields) {
        fields.require("country");
        var country = fields.get("country").flatMap(Terms::country);
        var from = fields.get("from").flatMap(Terms::date);
        var until = fields.get("until").flatMap(Terms::date);
        Terms.requireInOrder(fields, from, until);
        return fields.build(() -> new Member(country.orElseThrow(), from, until));
    }

    static void write(Entity entity, JsonWriter out) {
        out.text("kind", entity.kind().word());
        out.text("name", entity.name());
        out.texts("aliases", entity.aliases());
        out.text("country", entity.country());
        out.text("code", entity.code());
        out.array("members", entity.members(), member -> writeMember(member, out));
    }

    private static void writeMember(Member member, JsonWriter out) {
        if (member.from().isEmpty() && member.until().isEmpty()) {
            out.item(member.country());
            return;
        }
        out.item(
                dated -> {
                    dated.text("country", member.country());
                    dated.text("from", member.from());
                    dated.text("until", member.until());
                });
    }
}
