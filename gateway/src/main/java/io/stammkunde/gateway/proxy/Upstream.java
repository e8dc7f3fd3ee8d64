package io.stammkunde.gateway.proxy;

import io.stammkunde.gateway.route.Service;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/** One service as the gateway sees it: its address, its connections and its circuit. */
record Upstream(Service service, URI base, HttpClient client, Circuit circuit) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    Upstream {
        if (base.getHost() == null || base.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "the address of %s must be like http://host:port: %s".formatted(service.label(), base));
        }
    }

    /** A request to this service, not yet sent. */
    RequestOptions request(HttpMethod method, String target, Duration connect) {
        var tls = "https".equals(base.getScheme());
        var port = base.getPort() < 0 ? (tls ? HTTPS : HTTP) : base.getPort();
        return new RequestOptions()
                .setMethod(method)
                .setHost(base.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(prefix() + target)
                .setConnectTimeout(connect.toMillis());
    }

    private String prefix() {
        var path = base.getRawPath();
        return path == null ? "" : path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
