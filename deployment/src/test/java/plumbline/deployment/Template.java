package plumbline.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// `template.yaml` as data: maps, lists and strings, with each short tag as the function that it
/// stands for (`!Ref X` is `{Ref: X}`).
public final class Template {

    static final Path CHECKOUT = Path.of("..");
    private static final String FUNCTION = "AWS::Serverless::Function";

    private final Map<String, Object> root;

    private Template(Map<String, Object> root) {
        this.root = root;
    }

    static Template read() throws IOException {
        return read(CHECKOUT.resolve("template.yaml"));
    }

    /// The template in a file.
    public static Template read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Template parse(String yaml) {
        var node = new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
        return new Template(map(value(node)));
    }

    /// A function of the template.
    ///
    /// @param id its logical id
    public record Function(String id, Map<String, Object> properties) {

        /// What Lambda runs.
        FunctionZip zip() {
            return zip(CHECKOUT);
        }

        /// What Lambda runs, packed in a checkout.
        public FunctionZip zip(Path checkout) {
            var zip = Path.of(text(properties.get("CodeUri")));
            var name = zip.getFileName().toString().replace(".zip", "");
            return new FunctionZip(name, checkout.resolve(zip), text(properties.get("Handler")));
        }

        /// The routes that reach it: `POST /v1/check`, or `$default`.
        List<Event> events() {
            return map(properties.get("Events")).values().stream()
                    .map(event -> map(map(event).get("Properties")))
                    .map(Event::of)
                    .toList();
        }
    }

    /// A route of the API.
    ///
    /// @param key the method and the path, or `$default`
    /// @param signed whether only requests signed by IAM pass
    public record Event(String key, boolean signed) {

        private static Event of(Map<String, Object> properties) {
            var path = Optional.ofNullable(properties.get("Path")).map(Template::text);
            var method = Optional.ofNullable(properties.get("Method")).map(Template::text);
            var auth = Optional.ofNullable(properties.get("Auth")).map(Template::map);
            return new Event(
                    path.map(at -> method.orElse("ANY") + " " + at).orElse("$default"),
                    auth.filter(own -> "AWS_IAM".equals(own.get("Authorizer"))).isPresent());
        }
    }

    /// The functions, in the order in which they stand.
    public List<Function> functions() {
        var functions = new ArrayList<Function>();
        resources(FUNCTION)
                .forEach((id, properties) -> functions.add(new Function(id, properties)));
        return functions;
    }

    /// The properties of the resources of a type, by logical id.
    Map<String, Map<String, Object>> resources(String type) {
        var found = new LinkedHashMap<String, Map<String, Object>>();
        map(root.get("Resources"))
                .forEach(
                        (id, resource) -> {
                            if (type.equals(map(resource).get("Type"))) {
                                found.put(
                                        id,
                                        map(map(resource).getOrDefault("Properties", Map.of())));
                            }
                        });
        return found;
    }

    /// The whole template.
    Map<String, Object> root() {
        return root;
    }

    static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value);
    }

    /// One string, or several.
    static List<String> texts(@Nullable Object value) {
        return value instanceof String one
                ? List.of(one)
                : list(value).stream().map(Template::text).toList();
    }

    private static Object value(Node node) {
        var plain = plain(node);
        var tag = node.getTag().getValue();
        if (!tag.startsWith("!")) {
            return plain;
        }
        var function = tag.substring(1);
        return Map.of(function.equals("Ref") ? function : "Fn::" + function, plain);
    }

    private static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence ->
                    sequence.getValue().stream().map(Template::value).toList();
            case MappingNode mapping -> {
                var map = new LinkedHashMap<String, Object>();
                mapping.getValue()
                        .forEach(
                                pair ->
                                        map.put(
                                                text(value(pair.getKeyNode())),
                                                value(pair.getValueNode())));
                yield map;
            }
            default -> throw new IllegalArgumentException("No data: " + node);
        };
    }
}
