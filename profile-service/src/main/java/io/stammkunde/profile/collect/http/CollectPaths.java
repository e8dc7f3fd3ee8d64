package io.stammkunde.profile.collect.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which path means what, in the long form and in the short one that browser and mobile SDKs use. */
final class CollectPaths {
    /** What a path takes. */
    sealed interface Route {
        /** A single event of a type. */
        record Single(String type) implements Route {}

        /** Any number of events. */
        record Batch() implements Route {}

        /** Measurements of the RudderStack SDKs about themselves: accepted and ignored. */
        record Ignored() implements Route {}
    }

    private static final Map<String, Route> ROUTES = routes();

    private CollectPaths() {}

    /** A trailing slash makes no difference. */
    static Optional<Route> of(String path) {
        var plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.ofNullable(ROUTES.get(plain));
    }

    private static Map<String, Route> routes() {
        var routes = new HashMap<String, Route>();
        for (var type : new String[] {"identify", "track", "page", "screen", "group", "alias"}) {
            routes.put("/v1/" + type, new Route.Single(type));
            routes.put("/v1/" + type.charAt(0), new Route.Single(type));
        }
        for (var path : new String[] {"/v1/batch", "/v1/b", "/b", "/v1/import", "/v1/m", "/beacon/v1/batch"}) {
            routes.put(path, new Route.Batch());
        }
        routes.put("/rsaMetrics", new Route.Ignored());
        return Map.copyOf(routes);
    }
}
