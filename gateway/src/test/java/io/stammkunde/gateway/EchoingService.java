package io.stammkunde.gateway;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** Answers with what it was asked, so that a test sees what a service would see. */
class EchoingService implements Handler<HttpServerRequest> {
    @Override
    public void handle(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var headers = new JsonObject();
            for (var name : request.headers().names()) {
                headers.put(
                        name.toLowerCase(Locale.ROOT),
                        new JsonArray(request.headers().getAll(name)));
            }
            request.response()
                    .setStatusCode(statusOf(request))
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Set-Cookie", "inside=1")
                    .putHeader("Server", "inside/1.0")
                    .putHeader("X-Kept", "yes")
                    .putHeader("Connection", "x-dropped")
                    .putHeader("X-Dropped", "1")
                    .putHeader("Access-Control-Allow-Origin", "https://shop.example")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("bodyBytes", body.length())
                            .toBuffer());
        });
    }

    private static int statusOf(HttpServerRequest request) {
        var wanted = request.getParam("answer");
        return wanted == null ? 200 : Integer.parseInt(wanted);
    }
}
