package plumbline.election;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// The difference of two quantities, as closely as they are known.
final class Differences {

    private Differences() {}

    /// One less another: of the stored numbers and, where both have exact ones, of these.
    static Known of(Known one, Known other, Amount amount) {
        var values = new ArrayList<Value>();
        values.add(of(one.values().getFirst(), other.values().getFirst(), amount));
        if (isExact(one.closest()) && isExact(other.closest())) {
            values.add(of(one.closest(), other.closest(), amount));
        }
        return new Known(
                values, Stream.concat(one.notes().stream(), other.notes().stream()).toList());
    }

    private static Value of(Value one, Value other, Amount amount) {
        return new Value(
                one.number().subtract(other.number()),
                coarser(one.precision(), other.precision()),
                Optional.of("%s - %s".formatted(one.written(amount), other.written(amount))));
    }

    /// The same difference seen from the other end.
    static Known turned(Known difference) {
        return new Known(
                difference.values().stream()
                        .map(
                                value ->
                                        new Value(
                                                value.number().negate(),
                                                value.precision(),
                                                value.derivation()))
                        .toList(),
                difference.notes());
    }

    private static boolean isExact(Value value) {
        return value.precision() instanceof Precision.Exact;
    }

    /// The precision of a sum or a difference: that of the coarser part.
    static Precision coarser(Precision one, Precision other) {
        return switch (one) {
            case Precision.Approximate() -> one;
            case Precision.Exact() -> other;
            case Precision.Rounded(var unit) ->
                    switch (other) {
                        case Precision.Approximate() -> other;
                        case Precision.Exact() -> one;
                        case Precision.Rounded(var unitOfOther) ->
                                new Precision.Rounded(unit.max(unitOfOther));
                    };
        };
    }

    /// The amount in which a difference of an amount is told.
    static Amount told(Amount of) {
        return of == Amount.PERCENT ? Amount.POINTS : of;
    }
}
