package plumbline.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.http.FigureJson.Range;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// How many of a group, in structured claims: a word, a number, `{"percent":…}` or `{"allOf":…}`.
final class QuantityJson {

    private QuantityJson() {}

    /// Quantities that are a word.
    private enum Word {
        ALL(new Quantity.All()),
        BARE(new Quantity.Bare()),
        MOST(new Quantity.Most()),
        NONE(new Quantity.None()),
        ANY(new Quantity.Any()),
        SEVERAL(new Quantity.Several()),
        A_FEW(new Quantity.AFew());

        private final Quantity quantity;

        Word(Quantity quantity) {
            this.quantity = quantity;
        }
    }

    /// Reads how many; a number is meant as the members beside it say.
    static Optional<Quantity> read(Fields fields, String name) {
        return fields.get(name).flatMap(spot -> read(spot, fields, name));
    }

    private static Optional<Quantity> read(Spot spot, Fields fields, String name) {
        if (spot.value() instanceof JsonValue.Obj) {
            return spot.fields().flatMap(part -> part(part, fields));
        }
        if (spot.value() instanceof JsonValue.Num || Given.number(spot.value()).isPresent()) {
            return FigureJson.read(fields, name, Range.COUNT, fields).map(Quantity.Exactly::new);
        }
        var found =
                Arrays.stream(Word.values())
                        .filter(word -> spot.value().equals(new JsonValue.Text(word.name())))
                        .findFirst();
        return found.isPresent()
                ? Optional.of(found.get().quantity)
                : spot.refuse("must be a number or one of " + words());
    }

    private static String words() {
        return Arrays.stream(Word.values()).map(Word::name).collect(Collectors.joining(", "));
    }

    private static Optional<Quantity> part(Fields part, Fields modifiers) {
        if (part.has("allOf")) {
            var size = part.whole("allOf", 1, Limits.LIST_ITEMS);
            return part.build(() -> new Quantity.AllOf(size.orElseThrow()));
        }
        part.require("percent");
        var percent = FigureJson.read(part, "percent", Range.PERCENT, modifiers);
        return part.build(() -> percent).flatMap(found -> found).map(Quantity.Part::new);
    }

    static void write(JsonWriter out, String member, Quantity quantity) {
        switch (quantity) {
            case Quantity.All() -> out.text(member, Word.ALL.name());
            case Quantity.Bare() -> out.text(member, Word.BARE.name());
            case Quantity.Most() -> out.text(member, Word.MOST.name());
            case Quantity.None() -> out.text(member, Word.NONE.name());
            case Quantity.Any() -> out.text(member, Word.ANY.name());
            case Quantity.Several() -> out.text(member, Word.SEVERAL.name());
            case Quantity.AFew() -> out.text(member, Word.A_FEW.name());
            case Quantity.Exactly(var number) -> FigureJson.write(out, member, number);
            case Quantity.Part(var percent) -> {
                out.object(member, part -> part.decimal("percent", percent.value()));
                FigureJson.writeModifiers(out, percent);
            }
            case Quantity.AllOf(var size) ->
                    out.object(member, part -> part.whole("allOf", (long) size));
        }
    }
}
