package io.stammkunde.gateway.answer;

import io.stammkunde.http.VertxProblems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Writes the gateway's own answers. Each of them ends the request, and none is written twice. */
public final class Answers {
    /** How long a client may go on sending a body that nobody wants, so that it can read why. */
    private static final long LINGER_MILLIS = 1_000;

    /** Lengths of that many digits are read to the end without another thought. */
    private static final int SMALL_DIGITS = 5;

    private Answers() {}

    /** Answers with the problem of a refusal. */
    public static void refuse(RoutingContext context, Refusal refusal) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset(); // half an answer must not look like a whole one
            return;
        }
        letGoOfBody(context);
        refusal.headers().forEach(response::putHeader);
        VertxProblems.end(context, refusal.problem());
    }

    public static void json(RoutingContext context, JsonObject body) {
        text(context, "application/json", body.toBuffer());
    }

    public static void text(RoutingContext context, String mediaType, Buffer body) {
        letGoOfBody(context);
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(body);
    }

    /** Sends a browser somewhere else. */
    public static void redirect(RoutingContext context, String location) {
        letGoOfBody(context);
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /**
     * Reads and forgets what is left of the body. A small rest that comes soon leaves the connection usable; otherwise
     * it is closed, because a client that goes on sending, or never does, would keep it busy.
     */
    public static void letGoOfBody(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        var connection = request.connection();
        var reusable = restIsSmall(request);
        if (!reusable && !context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        var timer = context.vertx().setTimer(LINGER_MILLIS, late -> connection.close());
        request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
        request.handler(unwanted -> {});
        request.endHandler(complete -> {
            context.vertx().cancelTimer(timer);
            if (!reusable) {
                closeWhenAnswered(context);
            }
        });
        request.resume();
    }

    private static boolean restIsSmall(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : length.length() <= SMALL_DIGITS;
    }

    private static void closeWhenAnswered(RoutingContext context) {
        var connection = context.request().connection();
        if (context.response().ended()) {
            connection.close();
        } else {
            context.addEndHandler(answered -> connection.close());
        }
    }
}
