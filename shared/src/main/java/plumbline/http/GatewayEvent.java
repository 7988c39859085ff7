package plumbline.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.json.Faults;
import plumbline.json.JsonText;
import plumbline.json.JsonValue;

/// An event of an HTTP API, payload format 2.0. Header names are lower case, repeated fields are
/// joined by commas, and what a request does not have is missing.
final class GatewayEvent {

    private final JsonValue.Obj event;

    private GatewayEvent(JsonValue.Obj event) {
        this.event = event;
    }

    /// The request that an event brings; refused where it brings none.
    static Request read(byte[] event) {
        return Body.of(event)
                .text()
                .flatMap(text -> JsonText.read(text, new Faults()))
                .flatMap(GatewayEvent::object)
                .map(GatewayEvent::new)
                .flatMap(GatewayEvent::request)
                .orElseThrow(
                        () ->
                                new Refused(
                                        Problem.invalid(
                                                "",
                                                "is no event of an HTTP API of payload format 2.0")));
    }

    private Optional<Request> request() {
        var context = object(event, "requestContext");
        var method =
                context.flatMap(value -> object(value, "http"))
                        .flatMap(value -> text(value, "method"));
        var path = text(event, "rawPath");
        return method.flatMap(
                verb ->
                        path.map(
                                raw ->
                                        new Request(
                                                verb.toUpperCase(Locale.ROOT),
                                                raw,
                                                text(event, "rawQueryString").orElse(""),
                                                headers(),
                                                body(),
                                                principal())));
    }

    private Body body() {
        var base64 = member(event, "isBase64Encoded").filter(new JsonValue.Bool(true)::equals);
        return Body.of(text(event, "body").orElse(""), base64.isPresent())
                .orElseThrow(() -> new Refused(Problem.invalid("", "is no base64")));
    }

    private Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        object(event, "headers")
                .ifPresent(
                        fields ->
                                fields.members()
                                        .forEach(
                                                field -> {
                                                    if (field.value()
                                                            instanceof JsonValue.Text(var text)) {
                                                        headers.put(
                                                                field.name()
                                                                        .toLowerCase(Locale.ROOT),
                                                                text);
                                                    }
                                                }));
        return headers;
    }

    private Optional<String> principal() {
        return object(event, "requestContext")
                .flatMap(context -> object(context, "authorizer"))
                .flatMap(authorizer -> object(authorizer, "iam"))
                .flatMap(iam -> text(iam, "userArn"));
    }

    private static Optional<JsonValue> member(JsonValue.Obj object, String name) {
        return object.members().stream()
                .filter(member -> member.name().equals(name))
                .map(JsonValue.Member::value)
                .findFirst();
    }

    private static Optional<JsonValue.Obj> object(JsonValue.Obj object, String name) {
        return member(object, name).flatMap(GatewayEvent::object);
    }

    private static Optional<JsonValue.Obj> object(JsonValue value) {
        return value instanceof JsonValue.Obj object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<String> text(JsonValue.Obj object, String name) {
        return member(object, name)
                .flatMap(
                        value ->
                                value instanceof JsonValue.Text(var text)
                                        ? Optional.of(text)
                                        : Optional.empty());
    }
}
