package plumbline.http;

import java.util.List;

/// A route and what answers it.
///
/// @param offers the media types of its answers, the default first
public record Endpoint(Route route, List<MediaType> offers, Handler handler) {

    public Endpoint {
        offers = List.copyOf(offers);
    }

    /// What answers a route.
    @FunctionalInterface
    public interface Handler {

        /// Answers a request.
        ///
        /// @throws Refused where the answer is a problem
        Response answer(Call call);
    }

    /// A request to a route, as far as it is understood.
    ///
    /// @param id the id at the end of the path, empty for a route without one
    /// @param accepted the media type that the answer is to have
    public record Call(Request request, String id, MediaType accepted) {}
}
