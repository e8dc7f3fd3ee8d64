package io.stammkunde.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.ProblemTypes;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Problem details for what is refused before a REST endpoint is reached. */
@ApplicationScoped
public class VertxProblems {
    void install(@Observes Router router) {
        router.errorHandler(404, VertxProblems::notFound);
        router.errorHandler(405, VertxProblems::methodNotAllowed);
        router.errorHandler(413, VertxProblems::tooLarge);
    }

    private static void notFound(RoutingContext context) {
        end(context, problem(404, ProblemTypes.NOT_FOUND, "There is nothing here", null));
    }

    private static void methodNotAllowed(RoutingContext context) {
        end(context, problem(405, ProblemTypes.METHOD_NOT_ALLOWED, "The method is not offered here", null));
    }

    private static void tooLarge(RoutingContext context) {
        end(context, problem(413, ProblemTypes.BODY_TOO_LARGE, "The body is larger than the limit", null));
    }

    /** A problem without named fields. */
    public static Problem problem(int status, String type, String title, @Nullable String detail) {
        return new Problem(type, title, status, detail, null, null, List.of());
    }

    /** Answers with the problem, completed by path and trace id, unless an answer has been sent already. */
    public static void end(RoutingContext context, Problem problem) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        var complete = new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance() == null ? context.request().path() : problem.instance(),
                problem.traceId() == null ? traceId() : problem.traceId(),
                problem.errors());
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(json(complete));
    }

    /** The trace the current work belongs to, or null outside of one. */
    static @Nullable String traceId() {
        return MDC.get("traceId") instanceof String id && !id.isEmpty() ? id : null;
    }

    private static Buffer json(Problem problem) {
        try {
            return Buffer.buffer(WireJson.MAPPER.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of text did not become JSON", impossible);
        }
    }
}
