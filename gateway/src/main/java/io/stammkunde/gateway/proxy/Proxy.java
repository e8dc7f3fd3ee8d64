package io.stammkunde.gateway.proxy;

import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.answer.RequestId;
import io.stammkunde.gateway.caller.Caller;
import io.stammkunde.gateway.route.Service;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Passes a request on to a service. */
@ApplicationScoped
public class Proxy {
    private static final Logger LOG = Logger.getLogger(Proxy.class);

    private final Upstreams upstreams;
    private final GatewayConfig config;

    Proxy(Upstreams upstreams, GatewayConfig config) {
        this.upstreams = upstreams;
        this.config = config;
    }

    /**
     * Completes when the answer has begun to flow. Fails, with a {@link Refusal}, only while nothing was sent to the
     * caller.
     */
    public Future<Void> pass(RoutingContext inbound, Service service, Caller caller, long bodyLimit) {
        var upstream = upstreams.of(service);
        try {
            upstream.circuit().enter();
        } catch (Refusal open) {
            return Future.failedFuture(open);
        }
        var request = upstream.request(
                inbound.request().method(),
                target(inbound.request()),
                config.deadlines().connect());
        return connect(upstream, request)
                .recover(failure -> Future.failedFuture(unreachable(upstream, failure)))
                .compose(outbound -> exchange(inbound, outbound, upstream, caller, bodyLimit));
    }

    /** A kept connection can end at the moment it is taken from the pool; nothing has been sent then. */
    private static Future<HttpClientRequest> connect(Upstream upstream, RequestOptions request) {
        return upstream.client()
                .request(request)
                .recover(failure -> failure instanceof HttpClosedException
                        ? upstream.client().request(request)
                        : Future.failedFuture(failure));
    }

    private Future<Void> exchange(
            RoutingContext inbound, HttpClientRequest outbound, Upstream upstream, Caller caller, long bodyLimit) {
        var request = inbound.request();
        var authority = request.authority();
        var origin = new PassedHeaders.Origin(
                request.remoteAddress().hostAddress(),
                request.scheme(),
                authority == null ? null : authority.toString());
        var headers = PassedHeaders.toService(request.headers(), origin, caller, RequestId.of(inbound));
        return new Exchange(inbound, outbound, bodyLimit, caller instanceof Caller.Source, config.deadlines())
                .start(headers)
                .onSuccess(answered -> upstream.circuit().answered())
                .recover(failure -> Future.failedFuture(broken(upstream, failure)))
                .mapEmpty();
    }

    /** Path and query as they were sent; of an absolute target, only these two. */
    private static String target(HttpServerRequest request) {
        return request.query() == null ? request.path() : request.path() + "?" + request.query();
    }

    private Refusal unreachable(Upstream upstream, Throwable failure) {
        if (failure instanceof ConnectionPoolTooBusyException) {
            LOG.warnf(
                    "Too many requests wait for a service service=%s",
                    upstream.service().label());
            return Refusal.unavailable(config.circuit().pause());
        }
        upstream.circuit().failed();
        LOG.warnf(
                "A service cannot be reached service=%s reason=%s",
                upstream.service().label(), failure.toString());
        return switch (failure) {
            case ConnectException refused ->
                Refusal.unavailable(config.circuit().pause());
            case UnknownHostException noName ->
                Refusal.unavailable(config.circuit().pause());
            case NoRouteToHostException noRoute ->
                Refusal.unavailable(config.circuit().pause());
            case TimeoutException full -> Refusal.unavailable(config.circuit().pause());
            default -> Refusal.badGateway();
        };
    }

    private static Refusal broken(Upstream upstream, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            if (refusal.status() == 504) {
                upstream.circuit().failed();
                LOG.warnf(
                        "A service missed the deadline service=%s",
                        upstream.service().label());
            }
            return refusal;
        }
        upstream.circuit().failed();
        LOG.warnf(
                "A service broke the connection service=%s reason=%s",
                upstream.service().label(), failure.toString());
        return Refusal.badGateway();
    }
}
