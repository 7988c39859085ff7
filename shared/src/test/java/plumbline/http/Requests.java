package plumbline.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.json.Faults;
import plumbline.json.JsonText;
import plumbline.json.JsonValue;

/// Requests for tests, and a look into what they are answered.
final class Requests {

    private Requests() {}

    static Request post(String path, String body) {
        return request("POST", path, body, Map.of("content-type", "application/json"));
    }

    static Request get(String path) {
        return request("GET", path, "", Map.of());
    }

    static Request request(String method, String path, String body, Map<String, String> headers) {
        int query = path.indexOf('?');
        return new Request(
                method,
                query < 0 ? path : path.substring(0, query),
                query < 0 ? "" : path.substring(query + 1),
                headers,
                Body.of(body),
                Optional.empty());
    }

    static Request with(Request request, String header, String value) {
        var headers = new HashMap<>(request.headers());
        headers.put(header, value);
        return new Request(
                request.method(),
                request.path(),
                request.query(),
                headers,
                request.body(),
                request.principal());
    }

    /// The pointers of a problem's errors, in order.
    static List<String> pointers(Response response) {
        return errors(response).stream().map(error -> text(error, "pointer")).toList();
    }

    private static List<JsonValue> errors(Response response) {
        return member(json(response.body()), "errors") instanceof JsonValue.Arr(var items)
                ? items
                : List.of();
    }

    static JsonValue json(String text) {
        return JsonText.read(text, new Faults()).orElseThrow();
    }

    /// A member's value; null as JSON has it where there is none.
    static JsonValue member(JsonValue object, String name) {
        return ((JsonValue.Obj) object)
                .members().stream()
                        .filter(member -> member.name().equals(name))
                        .map(JsonValue.Member::value)
                        .findFirst()
                        .orElse(new JsonValue.Null());
    }

    static String text(JsonValue object, String name) {
        return member(object, name) instanceof JsonValue.Text(var text) ? text : "";
    }
}
