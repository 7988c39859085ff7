package plumbline.http;

import java.util.Map;
import java.util.Optional;

/// A request, as the contract sees it.
///
/// @param method the HTTP method, in capitals
/// @param path the path, still percent-encoded if the caller encoded it
/// @param query the query string, still encoded, without the question mark
/// @param headers header fields by lower-case name
/// @param body the body's bytes, where there is one
/// @param principal who the gateway found the caller to be, where the route asks for that
public record Request(
        String method,
        String path,
        String query,
        Map<String, String> headers,
        Body body,
        Optional<String> principal) {

    public Request {
        headers = Map.copyOf(headers);
    }

    /// A header field.
    ///
    /// @param name in lower case
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
