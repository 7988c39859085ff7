package plumbline.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of the parts of countries by their ISO 3166-2 codes (`GB-SCT`: Scotland, Scottish).
public final class Subdivisions {

    private static final class Holder {
        private static final Subdivisions BUILT_IN = new Subdivisions();
    }

    private final Map<String, List<String>> names;

    private Subdivisions() {
        var byCode = new HashMap<String, List<String>>(8192);
        for (var resource : List.of("subdivisions.tsv", "subdivision-names.tsv")) {
            for (var row : Table.rows(resource)) {
                byCode.computeIfAbsent(row.getFirst(), code -> new ArrayList<>(2)).add(row.get(1));
            }
        }
        names = Collections.unmodifiableMap(byCode);
    }

    /// The subdivisions that are built in.
    public static Subdivisions builtIn() {
        return Holder.BUILT_IN;
    }

    /// The names of a subdivision, none for an unknown code.
    public List<String> names(String code) {
        return names.getOrDefault(code, List.of());
    }

    /// All names, by code.
    public Map<String, List<String>> all() {
        return names;
    }
}
