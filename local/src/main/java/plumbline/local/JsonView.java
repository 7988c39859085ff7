package plumbline.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.json.Faults;
import plumbline.json.JsonText;
import plumbline.json.JsonValue;

/// Looks into JSON that this product wrote itself: what is not there is empty.
///
/// @param value what is looked at
record JsonView(JsonValue value) {

    /// Looks into a text.
    ///
    /// @throws IllegalArgumentException where it is no JSON
    static JsonView of(String json) {
        var faults = new Faults();
        return new JsonView(
                JsonText.read(json, faults)
                        .orElseThrow(
                                () -> new IllegalArgumentException(faults.list() + ": " + json)));
    }

    /// A member of an object.
    Optional<JsonView> member(String name) {
        return members().stream()
                .filter(member -> member.name().equals(name))
                .map(member -> new JsonView(member.value()))
                .findFirst();
    }

    /// The members of an object.
    List<JsonValue.Member> members() {
        return value instanceof JsonValue.Obj(var members) ? members : List.of();
    }

    /// A string or number that is a member.
    Optional<String> text(String name) {
        return member(name).flatMap(JsonView::text);
    }

    /// The string or number itself.
    Optional<String> text() {
        return switch (value) {
            case JsonValue.Text(var text) -> Optional.of(text);
            case JsonValue.Num(var literal) -> Optional.of(literal);
            case JsonValue.Obj _, JsonValue.Arr _, JsonValue.Bool _, JsonValue.Null _ ->
                    Optional.empty();
        };
    }

    /// The items of an array that is a member.
    List<JsonView> items(String name) {
        return member(name).stream()
                .flatMap(
                        member ->
                                member.value() instanceof JsonValue.Arr(var items)
                                        ? items.stream()
                                        : Stream.<JsonValue>empty())
                .map(JsonView::new)
                .toList();
    }
}
