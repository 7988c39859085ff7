package plumbline.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.factfile.LineFault;
import plumbline.json.Fault;
import plumbline.json.JsonWriter;

/// An answer that is an error (RFC 9457).
///
/// @param status the HTTP status
/// @param title what the status means
/// @param detail what is wrong with this request; never repeats what was sent
/// @param errors every fault of an invalid request, empty for any other problem
/// @param headers header fields that belong to the problem, such as `allow`
public record Problem(
        int status, String title, String detail, List<Item> errors, Map<String, String> headers) {

    /// The media type of a problem.
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    private static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of(), Map.of());
    }

    /// One thing that is wrong with a request.
    ///
    /// @param line the line of a body of JSON Lines, from 1; empty for any other body
    /// @param pointer an RFC 6901 pointer into the body or the line; for a part of the address, a
    ///     slash and the parameter's name
    /// @param detail what is wrong
    public record Item(OptionalInt line, String pointer, String detail) {

        private int length() {
            return pointer.length() + detail.length();
        }

        private void write(JsonWriter out) {
            out.whole("line", line);
            out.text("pointer", pointer);
            out.text("detail", detail);
        }
    }

    /// 400 with every fault of a body or an address.
    public static Problem invalid(List<Fault> faults) {
        return invalidItems(
                faults.stream()
                        .distinct()
                        .map(
                                fault ->
                                        new Item(
                                                OptionalInt.empty(),
                                                fault.pointer(),
                                                fault.detail()))
                        .toList());
    }

    /// 400 with one fault.
    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new Fault(pointer, detail)));
    }

    /// 400 with every fault of a body of JSON Lines.
    public static Problem invalidLines(List<LineFault> faults) {
        return invalidItems(
                faults.stream()
                        .map(
                                fault ->
                                        new Item(
                                                OptionalInt.of(fault.line()),
                                                fault.pointer(),
                                                fault.detail()))
                        .toList());
    }

    /// Lists all that an answer can carry, and says how many there are in all.
    private static Problem invalidItems(List<Item> items) {
        var listed = new ArrayList<Item>();
        int length = 0;
        for (var item : items) {
            length += item.length();
            if (listed.size() < Limits.FAULTS && length < Limits.FAULTS_LENGTH) {
                listed.add(item);
            }
        }
        var detail =
                items.size() == 1
                        ? "The request has a fault."
                        : "The request has %,d faults.".formatted(items.size());
        if (listed.size() < items.size()) {
            detail += " The first %,d are listed.".formatted(listed.size());
        }
        return new Problem(400, "Bad Request", detail, listed, Map.of());
    }

    /// 404.
    public static Problem notFound(String detail) {
        return of(404, "Not Found", detail);
    }

    /// 410: the fact was withdrawn, by the revision of this tag.
    public static Problem gone(String detail, EntityTag tag) {
        return new Problem(
                410,
                "Gone",
                detail,
                List.of(),
                Map.of("etag", tag.text(), "cache-control", "no-cache"));
    }

    /// 409: what is stored stands against it.
    public static Problem conflict(String detail) {
        return of(409, "Conflict", detail);
    }

    /// 405 with the methods that the path has.
    public static Problem methodNotAllowed(Collection<String> allowed) {
        var methods = String.join(", ", allowed);
        return new Problem(
                405,
                "Method Not Allowed",
                "This path takes " + methods + ".",
                List.of(),
                Map.of("allow", methods));
    }

    /// 406 with the media types that there are.
    public static Problem notAcceptable(List<MediaType> offered) {
        var types = offered.stream().map(MediaType::text).collect(Collectors.joining(" or "));
        return of(406, "Not Acceptable", "This route answers " + types + ".");
    }

    /// 412: the stored document is not the one that the request expects.
    public static Problem preconditionFailed(String detail) {
        return of(412, "Precondition Failed", detail);
    }

    /// 413.
    public static Problem tooLarge(String detail) {
        return of(413, "Content Too Large", detail);
    }

    /// 415.
    public static Problem unsupportedMediaType(String detail) {
        return of(415, "Unsupported Media Type", detail);
    }

    /// 429: the table throttles.
    public static Problem tooManyRequests(int retryAfterSeconds) {
        return of(429, "Too Many Requests", "The facts are read faster than they can be served.")
                .after(retryAfterSeconds);
    }

    /// 503: the table is away.
    public static Problem unavailable(int retryAfterSeconds) {
        return of(503, "Service Unavailable", "The facts cannot be reached just now.")
                .after(retryAfterSeconds);
    }

    /// 500: our fault. The request's id leads to the log, which has the rest.
    public static Problem unexpected(String requestId) {
        return of(500, "Internal Server Error", "Something went wrong here. Request: " + requestId);
    }

    private Problem after(int seconds) {
        return new Problem(
                status, title, detail, errors, Map.of("retry-after", Integer.toString(seconds)));
    }

    /// The problem as a response.
    public Response response() {
        var body =
                JsonWriter.object(
                        out -> {
                            out.text("type", "about:blank");
                            out.text("title", title);
                            out.whole("status", status);
                            out.text("detail", detail);
                            out.objects("errors", errors, Item::write);
                        });
        var all = new TreeMap<>(headers);
        all.put("content-type", MEDIA_TYPE);
        return new Response(status, all, body);
    }
}
