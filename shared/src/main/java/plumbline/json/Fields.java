package plumbline.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// A cursor over the members of an object: what is asked for is known, what was never asked for
/// is a fault when the object is built.
public final class Fields {

    private final Spot object;
    private final int faultsBefore;
    private final Map<String, Spot> members = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Spot object, JsonValue.Obj value) {
        this.object = object;
        this.faultsBefore = object.faultCount();
        for (var member : value.members()) {
            var spot = object.member(member.name(), member.value());
            if (members.putIfAbsent(member.name(), spot) != null) {
                spot.fault("stands more than once");
            }
        }
    }

    /// Adds a fault for each of these members that is missing.
    public void require(String... names) {
        for (var name : names) {
            known.add(name);
            if (!has(name)) {
                object.member(name, new JsonValue.Null()).fault("is required");
            }
        }
    }

    /// Whether the object has a member, whatever its value.
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /// A member, if it is there.
    public Optional<Spot> get(String name) {
        known.add(name);
        return Optional.ofNullable(members.get(name));
    }

    /// Adds a fault at a member, or at the object where the member is missing.
    public void fault(String name, String detail) {
        get(name).orElse(object).fault(detail);
    }

    /// Adds a fault at a member of a member.
    public void fault(String name, String inner, String detail) {
        get(name).orElse(object).member(inner, new JsonValue.Null()).fault(detail);
    }

    /// Adds a fault where none of these members is there.
    public void requireAny(String... names) {
        known.addAll(List.of(names));
        if (Arrays.stream(names).noneMatch(this::has)) {
            object.fault("needs at least one of " + String.join(", ", names));
        }
    }

    /// A member's string.
    public Optional<String> text(String name) {
        return get(name).flatMap(Spot::text);
    }

    /// The strings of a member that is an array; empty where it is missing.
    public List<String> texts(String name) {
        return list(name, Spot::text);
    }

    /// A member's `true` or `false`.
    public Optional<Boolean> bool(String name) {
        return get(name).flatMap(Spot::bool);
    }

    /// A member's exact decimal between two bounds, both included.
    public Optional<BigDecimal> decimal(String name, long least, long most) {
        return get(name).flatMap(spot -> spot.decimal(least, most));
    }

    /// A member's whole number between two bounds, both included.
    public OptionalLong whole(String name, long least, long most) {
        return get(name).map(spot -> spot.whole(least, most)).orElse(OptionalLong.empty());
    }

    /// A member's whole number from `least` to `most`, both included.
    public OptionalInt whole(String name, int least, int most) {
        var number = whole(name, (long) least, (long) most);
        return number.isPresent()
                ? OptionalInt.of(Math.toIntExact(number.getAsLong()))
                : OptionalInt.empty();
    }

    /// What a member that is an object holds.
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        return get(name).flatMap(Spot::fields).flatMap(reader);
    }

    /// The items of a member that is an array; empty where it is missing.
    public List<Spot> items(String name) {
        return get(name).map(Spot::items).orElse(List.of());
    }

    /// What the items of a member that is an array hold; bad ones are left out, with a fault.
    public <T> List<T> list(String name, Function<Spot, Optional<T>> reader) {
        return items(name).stream().map(reader).flatMap(Optional::stream).toList();
    }

    /// What the members make, where neither they nor anything within them has a fault. Members that
    /// were never asked for are faults.
    public <T> Optional<T> build(Supplier<T> maker) {
        members.forEach(
                (name, spot) -> {
                    if (!known.contains(name)) {
                        spot.fault(
                                "is not a member known here; known: " + String.join(", ", known));
                    }
                });
        return object.faultCount() == faultsBefore ? Optional.of(maker.get()) : Optional.empty();
    }
}
