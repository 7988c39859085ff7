package plumbline.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A request as it came over the wire.
///
/// @param path still percent-encoded
/// @param query the query string, still encoded; empty where there is none
/// @param headers by lower-case name, repeated fields joined by commas
/// @param protocol for example `HTTP/1.1`
/// @param caller the caller's address
record ReceivedRequest(
        String method,
        String path,
        String query,
        Map<String, String> headers,
        RequestBody body,
        String protocol,
        String caller) {

    ReceivedRequest {
        headers = Map.copyOf(headers);
    }

    /// Reads a request, of its body no more than tells that it is too large.
    static ReceivedRequest read(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) ->
                                headers.put(
                                        name.toLowerCase(Locale.ROOT), String.join(",", values)));
        var address = exchange.getRequestURI();
        return new ReceivedRequest(
                exchange.getRequestMethod(),
                address.getRawPath() == null ? "/" : address.getRawPath(),
                address.getRawQuery() == null ? "" : address.getRawQuery(),
                headers,
                RequestBody.read(exchange.getRequestBody()),
                exchange.getProtocol(),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }
}
