package io.stammkunde.gateway.proxy;

import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Answers;
import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.limit.WatchedBody;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * One request on its way to a service and the answer on its way back. Body and answer flow at the same time, as slowly
 * as the slower side reads. Ends in one of three ways: the answer was passed on; it failed with a reason before
 * anything was passed on; or it was cut off in the middle, which the caller sees as a broken connection, never as a
 * complete answer. Used on one event loop.
 *
 * <p>The connection to the service is another call's as soon as request and answer are both complete, which may be a
 * moment before this is told of it. To reset the request then would break that other call off.
 */
final class Exchange {
    /** How long a service may go on with an answer that nobody wants. */
    private static final long LINGER_MILLIS = 1_000;

    private final RoutingContext inbound;
    private final HttpClientRequest outbound;
    private final WatchedBody body;
    private final GatewayConfig.Deadlines deadlines;
    private final boolean events;
    private final Watchdog watchdog;
    private final Promise<HttpClientResponse> answer = Promise.promise();
    private Future<Void> answerRead = Future.succeededFuture();
    private boolean bodySent;
    /** Whether the service answered before it had the whole body, which it will never get. */
    private boolean bodyCutOff;

    private boolean over;

    Exchange(
            RoutingContext inbound,
            HttpClientRequest outbound,
            long bodyLimit,
            boolean events,
            GatewayConfig.Deadlines deadlines) {
        this.inbound = inbound;
        this.outbound = outbound;
        this.events = events;
        this.deadlines = deadlines;
        this.watchdog = new Watchdog(inbound.vertx(), this::tooSlow);
        this.body = new WatchedBody(inbound.request(), bodyLimit, bytes -> watchdog.seen());
    }

    /** Sends the request; completes with the head of the service's answer, whose body has begun to flow. */
    Future<HttpClientResponse> start(MultiMap headers) {
        inbound.addEndHandler(ended -> {
            if (ended.failed()) {
                giveUp(Refusal.clientTooSlow()); // it has gone, and will not read this
            }
        });
        outbound.headers().addAll(headers);
        outbound.exceptionHandler(this::giveUp);
        outbound.response().onSuccess(this::passOn).onFailure(this::giveUp);
        if (hasBody(inbound.request().headers())) {
            sendBody(headers);
        } else {
            outbound.end();
            sent();
        }
        return answer.future();
    }

    private static boolean hasBody(MultiMap headers) {
        return headers.contains(HttpHeaders.TRANSFER_ENCODING) || headers.contains(HttpHeaders.CONTENT_LENGTH);
    }

    /** A body that breaks off must not be ended: the service would take a half one for the whole. */
    private void sendBody(MultiMap headers) {
        if ("100-continue".equalsIgnoreCase(inbound.request().getHeader(HttpHeaders.EXPECT))) {
            inbound.response().writeContinue();
        }
        outbound.setChunked(!headers.contains(HttpHeaders.CONTENT_LENGTH));
        watchdog.expectWithin(deadlines.silence());
        body.pipe()
                .endOnFailure(false)
                .to(outbound)
                .onSuccess(complete -> sent())
                .onFailure(this::bodyFailed);
    }

    private void sent() {
        bodySent = true;
        if (!over && !answer.future().isComplete()) {
            watchdog.expectWithin(deadlines.answer());
        }
    }

    /**
     * A refusal ends the exchange. If client or service broke off, that is heard of through the inbound answer or the
     * outbound one; and a service that has answered already need not read the rest of the body.
     */
    private void bodyFailed(Throwable reason) {
        if (reason instanceof Refusal && !answer.future().isComplete()) {
            giveUp(reason);
        }
    }

    private void passOn(HttpClientResponse from) {
        if (over || !answer.tryComplete(from)) {
            from.request().reset();
            return;
        }
        answerRead = from.end();
        var to = inbound.response();
        to.setStatusCode(from.statusCode());
        to.headers().addAll(PassedHeaders.toCaller(from.headers(), events));
        if (!bodySent && !inbound.request().isEnded()) {
            bodyCutOff = true;
            Answers.letGoOfBody(inbound);
        }
        if (isBodiless(from)) {
            to.end().onComplete(ended -> finish());
        } else {
            passOnBody(from, to);
        }
    }

    private void passOnBody(HttpClientResponse from, HttpServerResponse to) {
        if (!to.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && inbound.request().version() != HttpVersion.HTTP_1_0) {
            to.setChunked(true);
        }
        watchdog.expectWithin(patienceWith(from));
        new WatchedBody(from, Long.MAX_VALUE, bytes -> watchdog.seen())
                .pipe()
                .endOnFailure(false)
                .to(to)
                .onSuccess(complete -> finish())
                .onFailure(this::giveUp);
    }

    private Duration patienceWith(HttpClientResponse from) {
        var type = from.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream") ? deadlines.streamSilence() : deadlines.silence();
    }

    private boolean isBodiless(HttpClientResponse from) {
        return inbound.request().method().equals(HttpMethod.HEAD)
                || from.statusCode() == 204
                || from.statusCode() == 304;
    }

    private void tooSlow() {
        var clientIsSlow = !bodySent && !outbound.writeQueueFull();
        giveUp(clientIsSlow ? Refusal.clientTooSlow() : Refusal.timeout());
    }

    private void finish() {
        over = true;
        watchdog.leave();
        if (bodyCutOff) {
            outbound.reset();
        }
    }

    private void giveUp(Throwable reason) {
        if (over) {
            return;
        }
        over = true;
        watchdog.leave();
        if (answer.tryFail(reason)) {
            outbound.reset();
        } else {
            inbound.response().reset();
            letGoOfAnswer();
        }
    }

    /** What is left of an answer is forgotten if it is here already or comes soon; otherwise the service is cut off. */
    private void letGoOfAnswer() {
        if (bodyCutOff) {
            outbound.reset();
            return;
        }
        if (answerRead.isComplete()) {
            return;
        }
        var timer = inbound.vertx().setTimer(LINGER_MILLIS, late -> outbound.reset());
        answerRead.onComplete(read -> inbound.vertx().cancelTimer(timer));
        answer.future().result().handler(null).resume();
    }
}
