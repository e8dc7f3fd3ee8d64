package io.stammkunde.gateway.proxy;

import io.opentelemetry.api.trace.Span;
import io.stammkunde.gateway.answer.RequestId;
import io.stammkunde.gateway.caller.Caller;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which headers pass. What belongs to one connection stays on it; what the gateway vouches for is written by the
 * gateway alone, so that a service may believe it.
 */
final class PassedHeaders {
    /** RFC 9110, 7.6.1, and what the connection has negotiated. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect");

    /** Said by the gateway or by nobody. The session's cookie is for the gateway's eyes only. */
    private static final Set<String> OF_THE_GATEWAY = Set.of(
            "host",
            "cookie",
            "cookie2",
            "forwarded",
            "via",
            "x-real-ip",
            "x-request-id",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "authorization");

    /** The gateway takes part in the trace and writes these anew; without tracing they pass as they are. */
    private static final Set<String> OF_THE_TRACE = Set.of("traceparent", "tracestate", "baggage");

    private static final Set<String> NOT_FOR_CALLERS =
            Set.of("set-cookie", "set-cookie2", "server", "x-powered-by", "alt-svc", "strict-transport-security");

    private static final String FORWARDED_PREFIX = "x-forwarded-";
    private static final String CORS_REQUEST = "access-control-request-";
    private static final String CORS_ANSWER = "access-control-";

    private PassedHeaders() {}

    /** Where a request came from, as the gateway saw it. */
    record Origin(
            String clientAddress, String scheme, @Nullable String authority) {}

    /** The headers for the service. */
    static MultiMap toService(MultiMap received, Origin origin, Caller caller, String requestId) {
        var dropped = namedBy(received);
        var events = caller instanceof Caller.Source;
        if (Span.current().getSpanContext().isValid()) {
            dropped.addAll(OF_THE_TRACE);
        }
        var passed = MultiMap.caseInsensitiveMultiMap();
        for (var header : received) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!dropped.contains(name) && passesToService(name, events)) {
                passed.add(header.getKey(), header.getValue());
            }
        }
        if (received.contains(HttpHeaders.TRANSFER_ENCODING)) {
            passed.remove(HttpHeaders.CONTENT_LENGTH);
        }
        authorize(passed, received, caller);
        passed.set("X-Forwarded-For", origin.clientAddress());
        passed.set("X-Forwarded-Proto", origin.scheme());
        if (origin.authority() != null) {
            passed.set("X-Forwarded-Host", origin.authority());
        }
        return passed.set(RequestId.HEADER, requestId);
    }

    /** The headers for the caller. */
    static MultiMap toCaller(MultiMap received, boolean events) {
        var dropped = namedBy(received);
        var passed = MultiMap.caseInsensitiveMultiMap();
        for (var header : received) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!dropped.contains(name)
                    && !OF_THE_CONNECTION.contains(name)
                    && !NOT_FOR_CALLERS.contains(name)
                    && (events || !name.startsWith(CORS_ANSWER))) {
                passed.add(header.getKey(), header.getValue());
            }
        }
        return passed;
    }

    private static boolean passesToService(String name, boolean events) {
        return !OF_THE_CONNECTION.contains(name)
                && !OF_THE_GATEWAY.contains(name)
                && !name.startsWith(FORWARDED_PREFIX)
                && (events || !isOfCors(name));
    }

    /** Other sites may send events, and nothing else; the services need not decide that once more. */
    private static boolean isOfCors(String name) {
        return name.equals("origin") || name.startsWith(CORS_REQUEST);
    }

    private static void authorize(MultiMap passed, MultiMap received, Caller caller) {
        switch (caller) {
            case Caller.SignedIn signedIn -> passed.set(HttpHeaders.AUTHORIZATION, "Bearer " + signedIn.token());
            case Caller.Source source -> {
                var writeKey = received.get(HttpHeaders.AUTHORIZATION);
                if (writeKey != null) {
                    passed.set(HttpHeaders.AUTHORIZATION, writeKey);
                }
            }
            case Caller.Anybody anybody -> {}
        }
    }

    /** Further headers that the sender declares to be for this connection alone. */
    private static Set<String> namedBy(MultiMap received) {
        var names = new HashSet<String>();
        for (var connection : received.getAll(HttpHeaders.CONNECTION)) {
            for (var name : connection.split(",", -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        names.remove("content-length"); // the body would change its meaning without it
        names.remove("content-type");
        return names;
    }
}
