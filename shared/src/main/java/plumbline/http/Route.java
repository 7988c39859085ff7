package plumbline.http;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A route of the API: a method and a path, which may end in an id that holds slashes.
///
/// @param method the HTTP method
/// @param path the path; for a route with an id, all that stands before it, with the last slash
/// @param withId whether an id follows
/// @param open whether anyone may call it, also a page of another origin
public record Route(String method, String path, boolean withId, boolean open) {

    private static final String ID = "{id+}";

    /// Every route there is (http-api.md, and docs/adr/withdrawing-facts.md).
    public static final List<Route> ALL =
            List.of(
                    open("POST", "/v1/check"),
                    open("POST", "/v1/claims/vote-share"),
                    open("POST", "/v1/claims/turnout"),
                    open("POST", "/v1/claims/un-vote"),
                    open("GET", "/v1/facts/{id+}"),
                    open("GET", "/v1/revisions/{id+}"),
                    open("GET", "/v1/facts"),
                    closed("PUT", "/v1/facts/{id+}"),
                    closed("DELETE", "/v1/facts/{id+}"),
                    closed("POST", "/v1/facts"));

    /// The route of that method and path, the path spelled as in http-api.md.
    public static Route of(String method, String path) {
        return ALL.stream()
                .filter(route -> route.toString().equals(method + " " + path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No route " + method + " " + path));
    }

    private static Route open(String method, String path) {
        return of(method, path, true);
    }

    private static Route closed(String method, String path) {
        return of(method, path, false);
    }

    private static Route of(String method, String path, boolean open) {
        return path.endsWith(ID)
                ? new Route(method, path.substring(0, path.length() - ID.length()), true, open)
                : new Route(method, path, false, open);
    }

    /// Whether a request's path is one of this route's.
    public boolean fits(String requested) {
        return withId
                ? requested.startsWith(path) && requested.length() > path.length()
                : requested.equals(path);
    }

    /// The id in a path that fits; empty where it is not UTF-8.
    Optional<String> id(String requested) {
        return withId ? PercentCoding.decode(requested.substring(path.length())) : Optional.empty();
    }

    /// The methods that a path takes, in alphabetical order; none where there is no such path.
    static List<String> methods(String requested) {
        var methods = new TreeSet<String>();
        for (var route : ALL) {
            if (route.fits(requested)) {
                methods.add(route.method);
                if (route.open) {
                    methods.add("OPTIONS");
                }
            }
        }
        return List.copyOf(methods);
    }

    @Override
    public String toString() {
        return method + " " + path + (withId ? ID : "");
    }
}
