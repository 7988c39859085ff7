package plumbline.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.json.JsonValue;
import plumbline.json.JsonWriter;

/// One place at which a JSON value differs from another.
///
/// @param pointer an RFC 6901 pointer: into the value before where something is there no longer,
///     else into the one after
/// @param before what was there; empty where it is new
/// @param after what is there; empty where it is there no longer
record JsonDifference(String pointer, Optional<JsonValue> before, Optional<JsonValue> after) {

    /// Every difference, in the order of the values. Items of an array that stay are told from
    /// those that come and go, so that one more does not make all that follow differ.
    static List<JsonDifference> between(JsonValue before, JsonValue after) {
        var found = new ArrayList<JsonDifference>();
        compare("", before, after, found);
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        if (before.isEmpty()) {
            return "+ " + pointer + ": " + text(after);
        }
        return after.isEmpty()
                ? "- " + pointer + ": " + text(before)
                : "~ " + pointer + ": " + text(before) + " → " + text(after);
    }

    private static String text(Optional<JsonValue> value) {
        return value.map(JsonWriter::textOf).orElse("");
    }

    private static void compare(
            String pointer, JsonValue before, JsonValue after, List<JsonDifference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof JsonValue.Obj old && after instanceof JsonValue.Obj young) {
            compareObjects(pointer, new JsonView(old), new JsonView(young), found);
        } else if (before instanceof JsonValue.Arr(var old)
                && after instanceof JsonValue.Arr(var young)) {
            compareArrays(pointer, old, young, found);
        } else {
            found.add(new JsonDifference(pointer, Optional.of(before), Optional.of(after)));
        }
    }

    private static void compareObjects(
            String pointer, JsonView before, JsonView after, List<JsonDifference> found) {
        for (var member : before.members()) {
            var place = member(pointer, member.name());
            after.member(member.name())
                    .ifPresentOrElse(
                            now -> compare(place, member.value(), now.value(), found),
                            () -> found.add(gone(place, member.value())));
        }
        for (var member : after.members()) {
            if (before.member(member.name()).isEmpty()) {
                found.add(come(member(pointer, member.name()), member.value()));
            }
        }
    }

    private static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static void compareArrays(
            String pointer,
            List<JsonValue> before,
            List<JsonValue> after,
            List<JsonDifference> found) {
        int i = 0;
        int j = 0;
        for (var kept : ItemsKept.of(before, after)) {
            compareStretch(pointer, before, i, kept.before(), after, j, kept.after(), found);
            i = kept.before() + 1;
            j = kept.after() + 1;
        }
        compareStretch(pointer, before, i, before.size(), after, j, after.size(), found);
    }

    /// What stands between two items that are kept: objects that changed, items that came and went.
    private static void compareStretch(
            String pointer,
            List<JsonValue> before,
            int i,
            int endBefore,
            List<JsonValue> after,
            int j,
            int endAfter,
            List<JsonDifference> found) {
        while (i < endBefore && j < endAfter && areObjects(before.get(i), after.get(j))) {
            compare(pointer + "/" + j, before.get(i), after.get(j), found);
            i++;
            j++;
        }
        for (; i < endBefore; i++) {
            found.add(gone(pointer + "/" + i, before.get(i)));
        }
        for (; j < endAfter; j++) {
            found.add(come(pointer + "/" + j, after.get(j)));
        }
    }

    private static boolean areObjects(JsonValue one, JsonValue other) {
        return one instanceof JsonValue.Obj && other instanceof JsonValue.Obj;
    }

    private static JsonDifference gone(String pointer, JsonValue value) {
        return new JsonDifference(pointer, Optional.of(value), Optional.empty());
    }

    private static JsonDifference come(String pointer, JsonValue value) {
        return new JsonDifference(pointer, Optional.empty(), Optional.of(value));
    }
}
