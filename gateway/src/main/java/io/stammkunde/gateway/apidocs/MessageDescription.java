package io.stammkunde.gateway.apidocs;

import io.stammkunde.gateway.answer.Answers;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The description of the messages on Kafka: AsyncAPI, written with the contracts and shipped inside them. */
public final class MessageDescription {
    private static final String DOCUMENT = "META-INF/stammkunde/asyncapi.json";
    private static final Buffer CONTENT = read();

    private MessageDescription() {}

    public static Future<Void> answer(RoutingContext context) {
        Answers.text(context, "application/json", CONTENT);
        return Future.succeededFuture();
    }

    private static Buffer read() {
        try (var document = MessageDescription.class.getClassLoader().getResourceAsStream(DOCUMENT)) {
            if (document == null) {
                throw new IllegalStateException("the contracts lack " + DOCUMENT);
            }
            return Buffer.buffer(document.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
