package io.stammkunde.profile.collect.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.contracts.problem.ProblemTypes;
import io.stammkunde.http.VertxProblems;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.collect.CollectRefusal;
import io.stammkunde.profile.collect.Rejection;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a sender is answered. Never a redirect: SDKs take one for success. */
final class CollectAnswers {
    private static final Logger LOG = Logger.getLogger(CollectAnswers.class);

    private CollectAnswers() {}

    /** The answer to accepted events. */
    record Accepted(
            boolean success,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Rejection> rejected) {}

    static void accepted(RoutingContext context, List<Rejection> rejected) {
        json(context.response(), new Accepted(true, rejected));
    }

    static void json(HttpServerResponse response, Object body) {
        if (response.ended() || response.closed()) {
            return; // the sender has gone; it will repeat what it does not know to be accepted
        }
        try {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(Buffer.buffer(WireJson.MAPPER.writeValueAsBytes(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record did not become JSON", impossible);
        }
    }

    static void refused(RoutingContext context, Throwable failure, Duration retryAfter) {
        if (!(failure instanceof CollectRefusal refusal)) {
            if (!context.response().closed()) {
                LOG.error("Unexpected failure", failure);
                end(context, 500, ProblemTypes.INTERNAL, "Something failed here; it is not your request", null);
            }
            return;
        }
        switch (refusal) {
            case CollectRefusal.UnknownWriteKey r -> {
                context.response().putHeader("WWW-Authenticate", "WriteKey");
                end(context, 401, slug("unknown-write-key"), "The write key does not name a source", r.getMessage());
            }
            case CollectRefusal.OriginNotAllowed r ->
                end(context, 403, slug("origin-not-allowed"), "Pages of this origin may not send", r.getMessage());
            case CollectRefusal.Malformed r ->
                named(context, ProblemTypes.MALFORMED_BODY, "The body cannot be read", r.pointer(), r);
            case CollectRefusal.InvalidEvent r ->
                named(context, slug("invalid-event"), "The event is not valid", r.pointer(), r);
            case CollectRefusal.TooLarge r -> {
                if (context.request().version() != HttpVersion.HTTP_2) {
                    context.response().putHeader(HttpHeaders.CONNECTION, "close"); // the rest is not read
                }
                end(context, 413, ProblemTypes.BODY_TOO_LARGE, "The body is larger than the limit", r.getMessage());
            }
            case CollectRefusal.Unavailable r -> {
                context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
                end(context, 503, ProblemTypes.UNAVAILABLE, "A part that is needed cannot be reached", r.getMessage());
            }
        }
    }

    static void unsupportedEncoding(RoutingContext context) {
        end(
                context,
                415,
                ProblemTypes.UNSUPPORTED_MEDIA_TYPE,
                "The body's encoding is not understood",
                "Send it plain or with Content-Encoding: gzip.");
    }

    static void methodNotAllowed(RoutingContext context) {
        context.response().putHeader(HttpHeaders.ALLOW, "POST, OPTIONS");
        end(context, 405, ProblemTypes.METHOD_NOT_ALLOWED, "The method is not offered here", null);
    }

    private static void named(
            RoutingContext context, String type, String title, String pointer, CollectRefusal refusal) {
        var detail = String.valueOf(refusal.getMessage());
        var sentence = pointer.isEmpty() ? detail : pointer + " " + detail;
        VertxProblems.end(
                context, new Problem(type, title, 400, sentence, null, null, List.of(new FieldError(pointer, detail))));
    }

    private static void end(RoutingContext context, int status, String type, String title, @Nullable String detail) {
        VertxProblems.end(context, VertxProblems.problem(status, type, title, detail));
    }

    private static String slug(String slug) {
        return ProblemTypes.PREFIX + slug;
    }
}
