package io.stammkunde.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;

/** Speaks HTTP badly, in the way that the path names. */
class MisbehavingService {
    private final Vertx vertx;

    MisbehavingService(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<NetServer> listen() {
        return vertx.createNetServer().connectHandler(this::serve).listen(0, "127.0.0.1");
    }

    private void serve(NetSocket socket) {
        socket.exceptionHandler(gone -> {});
        socket.handler(bytes -> misbehave(socket, bytes));
    }

    private static void misbehave(NetSocket socket, Buffer request) {
        var line = request.toString().lines().findFirst().orElse("");
        var path = line.contains(" ") ? line.split(" ", -1)[1] : "";
        switch (path) {
            case "/v1/segments/closes" -> socket.close();
            case "/v1/segments/garbage" -> socket.write("this is not HTTP\r\n\r\n");
            case "/v1/segments/half" ->
                socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")
                        .onComplete(sent -> socket.close());
            case "/v1/segments/half-chunked" ->
                socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
                        .onComplete(sent -> socket.close());
            case "/v1/segments/stalls" -> socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
            case "/v1/segments/early" -> socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");
            default -> {
                // never answers
            }
        }
    }
}
