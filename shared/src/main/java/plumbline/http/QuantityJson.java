package plumbline.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.claim.ResolutionClaim.Quantity;
import plumbline.http.FigureJson.Range;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.JsonWriter;
import plumbline.json.Spot;

/// How many of a group, in structured claims: a word, a number, `{"percent":…}`, `{"allOf":…}` or
/// `{"allBut":…}`.
final class QuantityJson {

    private QuantityJson() {}

    /// A quantity that is a word.
    private record Word(String text, Quantity quantity) {}

    private static final List<Word> WORDS =
            List.of(
                    new Word("ALL", new Quantity.All()),
                    new Word("BARE", new Quantity.Bare()),
                    new Word("MOST", new Quantity.Most()),
                    new Word("NONE", new Quantity.None()),
                    new Word("ANY", new Quantity.Any()),
                    new Word("SEVERAL", new Quantity.Several()),
                    new Word("A_FEW", new Quantity.AFew()));

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
        return WORDS.stream()
                .filter(word -> spot.value().equals(new JsonValue.Text(word.text())))
                .findFirst()
                .map(Word::quantity)
                .or(() -> spot.refuse("must be a number or one of " + words()));
    }

    private static String words() {
        return WORDS.stream().map(Word::text).collect(Collectors.joining(", "));
    }

    private static Optional<Quantity> part(Fields part, Fields modifiers) {
        if (part.has("allOf")) {
            var size = part.whole("allOf", 1, Limits.LIST_ITEMS);
            return part.build(() -> new Quantity.AllOf(size.orElseThrow()));
        }
        if (part.has("allBut")) {
            var number = part.whole("allBut", 1, Limits.LIST_ITEMS);
            return part.build(() -> new Quantity.AllBut(number.orElseThrow()));
        }
        part.require("percent");
        var percent = FigureJson.read(part, "percent", Range.PERCENT, modifiers);
        return part.build(() -> percent).flatMap(found -> found).map(Quantity.Part::new);
    }

    static void write(JsonWriter out, String member, Quantity quantity) {
        switch (quantity) {
            case Quantity.All _,
                    Quantity.Bare _,
                    Quantity.Most _,
                    Quantity.None _,
                    Quantity.Any _,
                    Quantity.Several _,
                    Quantity.AFew _ ->
                    WORDS.stream()
                            .filter(word -> word.quantity().equals(quantity))
                            .forEach(word -> out.text(member, word.text()));
            case Quantity.Exactly(var number) -> FigureJson.write(out, member, number);
            case Quantity.Part(var percent) -> {
                out.object(member, part -> part.decimal("percent", percent.value()));
                FigureJson.writeModifiers(out, percent);
            }
            case Quantity.AllBut(var number) ->
                    out.object(member, part -> part.whole("allBut", (long) number));
            case Quantity.AllOf(var size) ->
                    out.object(member, part -> part.whole("allOf", (long) size));
        }
    }
}
