package io.stammkunde.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.stammkunde.contracts.problem.ProblemTypes;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that is announced as larger than the limit, before any of it is read. The server has the same limit
 * and counts what comes without an announcement, but says so with an empty answer.
 */
@ApplicationScoped
public class BodySizeGuard {
    /** After {@link PathGuard}, before everything else. */
    private static final int EARLY = 9_000;

    private final long mostBytes;

    BodySizeGuard(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBytes) {
        this.mostBytes = mostBytes.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        if (announced(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) > mostBytes) {
            // whatever else the caller sends is not read, so the connection cannot be used again
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.addEndHandler(answered -> context.request().connection().close());
            VertxProblems.end(
                    context,
                    VertxProblems.problem(
                            413,
                            ProblemTypes.BODY_TOO_LARGE,
                            "The body is larger than the limit",
                            "Send at most %,d bytes.".formatted(mostBytes)));
        } else {
            context.next();
        }
    }

    /** The server has refused by now what is not a number. */
    private static long announced(@Nullable String contentLength) {
        return contentLength == null || !contentLength.matches("\\d{1,18}") ? 0 : Long.parseLong(contentLength);
    }
}
