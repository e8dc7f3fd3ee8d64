package io.stammkunde.gateway.proxy;

import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.route.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The services behind the gateway. */
@ApplicationScoped
public class Upstreams {
    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);
    private final GatewayConfig.Deadlines deadlines;

    public Upstreams(Vertx vertx, GatewayConfig config, Clock clock) {
        this.deadlines = config.deadlines();
        for (var service : Service.values()) {
            upstreams.put(
                    service,
                    new Upstream(
                            service,
                            address(service, config.services()),
                            client(vertx, config),
                            new Circuit(config.circuit(), clock)));
        }
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }

    /** What a service says at a path of its own, within a deadline; fails for any answer but 200. */
    public Future<Buffer> ask(Service service, String target, Duration deadline) {
        var upstream = of(service);
        var request = upstream.request(HttpMethod.GET, target, deadlines.connect());
        return upstream.client()
                .request(request.setIdleTimeout(deadline.toMillis()))
                .compose(sent -> sent.send())
                .compose(Upstreams::bodyOf200);
    }

    private static Future<Buffer> bodyOf200(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : response.body().compose(body -> Future.failedFuture("status " + response.statusCode()));
    }

    private static URI address(Service service, GatewayConfig.Services services) {
        return switch (service) {
            case PROFILE -> services.profile();
            case CONSENT -> services.consent();
            case SEGMENT -> services.segment();
            case METRICS -> services.metrics();
        };
    }

    /** A pool a service: one that hangs cannot use up the connections of the others. Bodies pass as they are. */
    private static HttpClient client(Vertx vertx, GatewayConfig config) {
        var connections = config.connections();
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections.pool())
                .setMaxWaitQueueSize(connections.waiting())
                .setKeepAliveTimeout((int) connections.keepAlive().toSeconds())
                .setConnectTimeout((int) config.deadlines().connect().toMillis())
                .setDecompressionSupported(false)
                .setForceSni(false));
    }

    @PreDestroy
    void close() {
        upstreams.values().forEach(upstream -> upstream.client().close());
    }
}
