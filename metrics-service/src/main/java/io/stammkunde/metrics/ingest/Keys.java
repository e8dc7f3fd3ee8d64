package io.stammkunde.metrics.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of any length as sixteen bytes: the first half of their SHA-256. Nobody can find two ids with the same key, so a
 * sender cannot make the events of another one disappear.
 */
final class Keys {
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    });

    private Keys() {}

    static UUID ofEvent(String eventId) {
        return of(eventId);
    }

    static UUID ofOrder(String orderId) {
        return of("order:" + orderId);
    }

    static UUID ofTicket(String ticketId) {
        return of("ticket:" + ticketId);
    }

    private static UUID of(String text) {
        var hash = ByteBuffer.wrap(SHA_256.get().digest(text.getBytes(UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
