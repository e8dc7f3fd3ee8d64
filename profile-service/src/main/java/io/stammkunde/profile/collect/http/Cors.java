package io.stammkunde.profile.collect.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What browsers need to hear before a page may send events. */
final class Cors {
    private static final Set<String> HEADERS =
            Set.of("authorization", "content-type", "content-encoding", "x-retry-count", "anonymousid", "sentat");

    private static final String OWN_PREFIX_OF_RUDDERSTACK = "rsa-";
    private static final String MAX_AGE_SECONDS = "900";

    private Cors() {}

    /** The origin of the page that sends, or null if no browser does. */
    static @Nullable String origin(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN);
    }

    static boolean isPreflight(HttpServerRequest request) {
        return origin(request) != null && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }

    /** Lets the page read the answer. */
    static void allow(HttpServerResponse response, @Nullable String origin) {
        if (origin != null) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin).putHeader(HttpHeaders.VARY, "Origin");
        }
    }

    /** Lets the page send. */
    static void allowToSend(HttpServerRequest request) {
        var response = request.response();
        allow(response, origin(request));
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "POST")
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, known(request))
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, MAX_AGE_SECONDS)
                .setStatusCode(204)
                .end();
    }

    private static String known(HttpServerRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        return Arrays.stream((asked == null ? "" : asked).split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> HEADERS.contains(name) || name.startsWith(OWN_PREFIX_OF_RUDDERSTACK))
                .collect(Collectors.joining(", "));
    }
}
