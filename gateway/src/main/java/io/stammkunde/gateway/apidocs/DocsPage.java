package io.stammkunde.gateway.apidocs;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** A page on which the description can be read and tried out: Swagger UI from the gateway's own files. */
public final class DocsPage {
    private DocsPage() {}

    public static Future<Void> answer(RoutingContext context) {
        context.reroute("/docs/index.html");
        return Future.succeededFuture();
    }
}
