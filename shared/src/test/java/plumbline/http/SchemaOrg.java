package plumbline.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.json.JsonValue;

/// The part of the schema.org vocabulary that answers use: which types there are, what properties
/// each may have, and what their values may be.
final class SchemaOrg {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?"); // ISO 8601

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();

    /// @param domain the types that may have it
    /// @param range what its values may be
    private record Property(Set<String> domain, Set<String> range) {}

    /// Reads the extract beside the tests.
    static SchemaOrg vocabulary() {
        try (var terms = SchemaOrg.class.getResourceAsStream("schema-org/terms.tsv")) {
            if (terms == null) {
                throw new IllegalStateException("The extract of the vocabulary is missing");
            }
            return new SchemaOrg(terms);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SchemaOrg(InputStream terms) throws IOException {
        var lines = new String(terms.readAllBytes(), StandardCharsets.UTF_8).lines();
        for (var line : lines.filter(term -> !term.startsWith("#")).toList()) {
            var cells = line.split("\t", -1);
            if (cells[0].equals("type")) {
                parents.put(cells[1], words(cells[2]));
            } else {
                properties.put(cells[1], new Property(words(cells[2]), words(cells[3])));
            }
        }
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }

    /// Everything in a JSON-LD document that the vocabulary does not know.
    List<String> faults(JsonValue document) {
        var faults = new ArrayList<String>();
        if (!Requests.text(document, "@context").equals("https://schema.org")) {
            faults.add("another context");
        }
        if (document instanceof JsonValue.Obj(var members)
                && members.stream().anyMatch(member -> member.name().equals("@graph"))) {
            ((JsonValue.Arr) Requests.member(document, "@graph"))
                    .items()
                    .forEach(node -> node(node, "", faults));
        } else {
            node(document, "", faults);
        }
        return faults;
    }

    private void node(JsonValue node, String path, List<String> faults) {
        var type = Requests.text(node, "@type");
        if (!parents.containsKey(type)) {
            faults.add(path + ": no type " + type);
            return;
        }
        for (var member : ((JsonValue.Obj) node).members()) {
            if (!member.name().startsWith("@")) {
                property(type, member, path + "/" + member.name(), faults);
            }
        }
    }

    private void property(String type, JsonValue.Member member, String path, List<String> faults) {
        var property = properties.get(member.name());
        if (property == null || !meets(kinds(type), property.domain())) {
            faults.add(path + ": no property of " + type);
            return;
        }
        var values =
                member.value() instanceof JsonValue.Arr(var items)
                        ? items
                        : List.of(member.value());
        for (var value : values) {
            if (!meets(kinds(value), property.range())) {
                faults.add(path + ": no " + property.range() + ": " + value);
            } else if (value instanceof JsonValue.Obj) {
                node(value, path, faults);
            }
        }
    }

    private static boolean meets(Set<String> kinds, Set<String> expected) {
        return kinds.stream().anyMatch(expected::contains);
    }

    /// What a value can stand for.
    private Set<String> kinds(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj _ -> kinds(Requests.text(value, "@type"));
            case JsonValue.Num _ -> Set.of("Number", "Integer");
            case JsonValue.Text(var text) -> kindsOfText(text);
            case JsonValue.Bool _ -> Set.of("Boolean");
            case JsonValue.Arr _, JsonValue.Null _ -> Set.of();
        };
    }

    private static Set<String> kindsOfText(String text) {
        var kinds = new HashSet<>(Set.of("Text"));
        if (DATE.matcher(text).matches()) {
            kinds.add("Date");
        }
        if (text.startsWith("http") && URI.create(text).getHost() != null) {
            kinds.add("URL");
        }
        return kinds;
    }

    /// A type and those above it.
    private Set<String> kinds(String type) {
        var kinds = new HashSet<>(Set.of(type));
        parents.getOrDefault(type, Set.of()).forEach(parent -> kinds.addAll(kinds(parent)));
        return kinds;
    }
}
