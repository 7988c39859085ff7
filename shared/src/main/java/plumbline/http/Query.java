package plumbline.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import plumbline.json.Faults;

/// The parameters of a query string; what is wrong with one is a fault that points to its name.
final class Query {

    private static final int LONGEST_NAME = 60;

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Faults faults;

    /// Reads a query string.
    ///
    /// @param known the parameters that the route takes; any other is a fault
    Query(String text, Set<String> known, Faults faults) {
        this.faults = faults;
        for (var part : text.split("&", -1)) {
            if (!part.isEmpty()) {
                read(part, known);
            }
        }
    }

    private void read(String part, Set<String> known) {
        int equals = part.indexOf('=');
        var name = PercentCoding.decodeQuery(equals < 0 ? part : part.substring(0, equals));
        var value = PercentCoding.decodeQuery(equals < 0 ? "" : part.substring(equals + 1));
        if (name.isEmpty() || value.isEmpty()) {
            faults.add("", "the query string is not UTF-8");
        } else if (!known.contains(name.get())) {
            faults.add(pointer(name.get()), "is not a parameter of this route");
        } else if (parameters.putIfAbsent(name.get(), value.get()) != null) {
            faults.add(pointer(name.get()), "stands more than once");
        }
    }

    /// A parameter; one that is empty counts as not given.
    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /// A whole number from `least` to `most`.
    OptionalInt integer(String name, int least, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.get().length() <= 9 && text.get().chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        fault(name, "must be a whole number from %d to %d".formatted(least, most));
        return OptionalInt.empty();
    }

    void fault(String name, String detail) {
        faults.add(pointer(name), detail);
    }

    private static String pointer(String name) {
        var shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
