package plumbline.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A value and the place where it stands. Every reading of it is empty, with a fault added, where
/// the value is not what is asked for.
public final class Spot {

    private final JsonValue value;
    private final String pointer;
    private final Faults faults;

    private Spot(JsonValue value, String pointer, Faults faults) {
        this.value = value;
        this.pointer = pointer;
        this.faults = faults;
    }

    /// The whole of a document.
    public static Spot root(JsonValue value, Faults faults) {
        return new Spot(value, "", faults);
    }

    /// A member of the object that stands here.
    Spot member(String name, JsonValue member) {
        return new Spot(member, Quoted.pointer(pointer, name), faults);
    }

    /// The RFC 6901 pointer to this place.
    public String pointer() {
        return pointer;
    }

    /// What stands here, as it was written.
    public JsonValue value() {
        return value;
    }

    /// Whether a string stands here.
    public boolean isText() {
        return value instanceof JsonValue.Text;
    }

    /// Whether an array without items stands here.
    public boolean isEmptyArray() {
        return value instanceof JsonValue.Arr array && array.items().isEmpty();
    }

    /// Adds a fault at this place.
    public void fault(String detail) {
        faults.add(pointer, detail);
    }

    /// Adds a fault at this place and has nothing to give.
    public <T> Optional<T> refuse(String detail) {
        fault(detail);
        return Optional.empty();
    }

    /// Adds the fault that a value which was read here is not what it should be.
    public <T> Optional<T> refuse(String what, String detail) {
        return refuse(Quoted.of(what) + " " + detail);
    }

    int faultCount() {
        return faults.count();
    }

    /// The members of an object.
    public Optional<Fields> fields() {
        return value instanceof JsonValue.Obj object
                ? Optional.of(new Fields(this, object))
                : mismatch("an object");
    }

    /// The items of an array.
    public List<Spot> items() {
        if (!(value instanceof JsonValue.Arr array)) {
            fault(mismatchDetail("an array"));
            return List.of();
        }
        List<Spot> items = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            items.add(new Spot(array.items().get(i), pointer + "/" + i, faults));
        }
        return items;
    }

    /// A string of valid Unicode that is not blank, as it was written.
    public Optional<String> text() {
        if (!(value instanceof JsonValue.Text text)) {
            return mismatch("a string");
        }
        if (text.value().isBlank()) {
            return refuse("must not be blank");
        }
        return Quoted.isValidUnicode(text.value())
                ? Optional.of(text.value())
                : refuse("holds half of a surrogate pair, which is not Unicode");
    }

    /// One of a closed set of words, spelled exactly.
    public <E> Optional<E> word(E[] choices, Function<E, String> spelling) {
        return text().flatMap(
                        said ->
                                Arrays.stream(choices)
                                        .filter(choice -> spelling.apply(choice).equals(said))
                                        .findFirst()
                                        .or(
                                                () ->
                                                        refuse(
                                                                said,
                                                                "is not one of "
                                                                        + list(
                                                                                choices,
                                                                                spelling))));
    }

    private static <E> String list(E[] choices, Function<E, String> spelling) {
        return Arrays.stream(choices).map(spelling).collect(Collectors.joining(", "));
    }

    /// `true` or `false`.
    public Optional<Boolean> bool() {
        return value instanceof JsonValue.Bool bool
                ? Optional.of(bool.value())
                : mismatch("true or false");
    }

    /// An exact decimal between two bounds, both included, with the decimals of its literal.
    public Optional<BigDecimal> decimal(long least, long most) {
        return number().flatMap(
                        number ->
                                isWithin(number, least, most)
                                        ? Optional.of(number)
                                        : refuse(
                                                String.format(
                                                        Locale.ENGLISH,
                                                        "must be from %,d to %,d, not %s",
                                                        least,
                                                        most,
                                                        number.toPlainString())));
    }

    /// A whole number between two bounds, both included.
    public OptionalLong whole(long least, long most) {
        var number = number();
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        var stripped = number.get().stripTrailingZeros();
        if (stripped.scale() > 0 || !isWithin(stripped, least, most)) {
            fault(
                    String.format(
                            Locale.ENGLISH,
                            "must be a whole number from %,d to %,d, not %s",
                            least,
                            most,
                            number.get().toPlainString()));
            return OptionalLong.empty();
        }
        return OptionalLong.of(stripped.longValueExact());
    }

    private Optional<BigDecimal> number() {
        if (!(value instanceof JsonValue.Num number)) {
            return mismatch("a number");
        }
        return Decimals.read(number.literal())
                .or(
                        () ->
                                refuse(
                                        number.literal(),
                                        String.format(
                                                Locale.ENGLISH,
                                                "is beyond the numbers read here: at most %d characters and %d decimals",
                                                Decimals.MAX_LITERAL_LENGTH,
                                                Decimals.MAX_SCALE)));
    }

    private static boolean isWithin(BigDecimal number, long least, long most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private <T> Optional<T> mismatch(String wanted) {
        return refuse(mismatchDetail(wanted));
    }

    private String mismatchDetail(String wanted) {
        return String.format(Locale.ENGLISH, "must be %s, not %s", wanted, value.kind());
    }
}
