package plumbline.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.json.Decimals;
import plumbline.json.Fields;
import plumbline.json.JsonValue;
import plumbline.json.Spot;

/// What the members of a request give, in the terms that several requests share. Whatever is not as
/// it should be is a fault, and empty.
final class Given {

    private Given() {}

    /// A name, an alias, a topic: not blank, and no longer than one.
    static Optional<String> name(Fields fields, String name) {
        return fields.get(name).flatMap(Given::name);
    }

    static Optional<String> name(Spot spot) {
        return spot.text().flatMap(text -> bounded(spot, text, Limits.NAME_LENGTH));
    }

    /// A text of at most so many UTF-16 code units.
    static Optional<String> bounded(Spot spot, String text, int longest) {
        return text.length() <= longest
                ? Optional.of(text)
                : spot.refuse("has more than %,d characters".formatted(longest));
    }

    /// A flag that can only be set: `true`, or left out.
    static boolean flag(Fields fields, String name) {
        var value = fields.bool(name);
        if (value.isPresent() && !value.get()) {
            fields.fault(name, "must be true, or left out");
        }
        return value.orElse(false);
    }

    /// A number with the last place of its literal, given as a number or as a string.
    static Optional<BigDecimal> number(Fields fields, String name) {
        return fields.get(name)
                .flatMap(
                        spot ->
                                number(spot.value())
                                        .or(
                                                () ->
                                                        spot.refuse(
                                                                "must be a number of at most %d characters and %d decimals"
                                                                        .formatted(
                                                                                Decimals
                                                                                        .MAX_LITERAL_LENGTH,
                                                                                Decimals
                                                                                        .MAX_SCALE))));
    }

    /// The number that a value writes, if it writes one within bounds.
    static Optional<BigDecimal> number(JsonValue value) {
        return switch (value) {
            case JsonValue.Num(var literal) -> Decimals.exact(literal);
            case JsonValue.Text(var text) ->
                    text.chars().allMatch(c -> c < 0x80) ? Decimals.exact(text) : Optional.empty();
            case JsonValue.Obj _, JsonValue.Arr _, JsonValue.Bool _, JsonValue.Null _ ->
                    Optional.empty();
        };
    }

    /// A day: `2022-11-20`.
    static Optional<LocalDate> day(Fields fields, String name) {
        return fields.get(name)
                .flatMap(
                        spot ->
                                spot.text()
                                        .flatMap(
                                                text ->
                                                        PartialDate.parse(text).orElse(null)
                                                                        instanceof
                                                                        PartialDate.Day(var day)
                                                                ? Optional.of(day)
                                                                : spot.refuse(
                                                                        "must be a day such as 2022-11-20")));
    }

    /// A day, a month or a year: `2022-11-20`, `2022-11`, `2022`.
    static Optional<PartialDate> date(Fields fields, String name) {
        return fields.get(name)
                .flatMap(
                        spot ->
                                spot.text()
                                        .flatMap(
                                                text ->
                                                        PartialDate.parse(text)
                                                                .or(
                                                                        () ->
                                                                                spot.refuse(
                                                                                        "must be a date such as 2022-11-20, 2022-11 or 2022"))));
    }

    /// The items of a member that is an array of so many.
    static Optional<List<Spot>> items(Fields fields, String name, int fewest) {
        return fields.get(name).flatMap(spot -> items(spot, fewest));
    }

    static Optional<List<Spot>> items(Spot spot, int fewest) {
        if (!(spot.value() instanceof JsonValue.Arr(var values))) {
            return spot.refuse("must be an array");
        }
        return values.size() < fewest || values.size() > Limits.LIST_ITEMS
                ? spot.refuse("must have %d to %d items".formatted(fewest, Limits.LIST_ITEMS))
                : Optional.of(spot.items());
    }
}
