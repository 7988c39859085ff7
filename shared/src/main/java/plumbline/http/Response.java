package plumbline.http;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.json.JsonWriter;

/// What a request is answered.
///
/// @param status the HTTP status
/// @param headers header fields by lower-case name
/// @param body the body, empty where there is none
public record Response(int status, Map<String, String> headers, String body) {

    public Response {
        SortedMap<String, String> sorted = new TreeMap<>(headers);
        headers = Collections.unmodifiableSortedMap(sorted);
    }

    /// A JSON answer.
    public static Response json(int status, String body) {
        return new Response(status, Map.of("content-type", "application/json"), body);
    }

    /// An answer without a body.
    public static Response empty(int status) {
        return new Response(status, Map.of(), "");
    }

    /// The same answer with another header field.
    public Response with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    /// The same answer with other header fields.
    public Response with(Map<String, String> fields) {
        var more = new TreeMap<>(headers);
        more.putAll(fields);
        return new Response(status, more, body);
    }

    /// The answer as API Gateway takes it (payload format 2.0).
    public String event() {
        return JsonWriter.object(
                out -> {
                    out.whole("statusCode", status);
                    out.object("headers", fields -> headers.forEach(fields::text));
                    out.text("body", body);
                    out.bool("isBase64Encoded", false);
                });
    }
}
