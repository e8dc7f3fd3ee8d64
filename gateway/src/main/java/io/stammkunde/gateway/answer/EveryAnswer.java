package io.stammkunde.gateway.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Headers of every answer, those of the path guard and of the framework included. What an answer says itself stays;
 * only the request id is always ours.
 */
@ApplicationScoped
public class EveryAnswer {
    /** Before the path guard, so that its refusals carry the headers as well. */
    private static final int BEFORE_THE_GUARD = 20_000;

    /** An answer that is no page may do nothing at all, wherever a browser is made to show it. */
    static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /**
     * A page may load from the gateway alone. Inline styles are allowed because charts and layouts set them;
     * inline scripts are not.
     */
    static final String PAGE = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final int A_YEAR_IN_SECONDS = 31_536_000;

    void install(@Observes Filters filters) {
        filters.register(
                context -> {
                    RequestId.of(context);
                    context.addHeadersEndHandler(writing -> complete(context));
                    context.next();
                },
                BEFORE_THE_GUARD);
    }

    private static void complete(RoutingContext context) {
        var headers = context.response().headers();
        headers.set(RequestId.HEADER, RequestId.of(context));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (headers.contains(HttpHeaders.CONTENT_TYPE)) {
            // a 304 has no content of its own: its headers would replace those of the page that the browser has kept
            orElse(headers, "Content-Security-Policy", isPage(headers) ? PAGE : NO_PAGE);
        }
        orElse(headers, "X-Frame-Options", "DENY");
        orElse(headers, "Cross-Origin-Opener-Policy", "same-origin");
        orElse(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (context.request().isSSL() || "https".equals(context.request().scheme())) {
            orElse(headers, "Strict-Transport-Security", "max-age=" + A_YEAR_IN_SECONDS);
        }
    }

    private static boolean isPage(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/html");
    }

    private static void orElse(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
