package io.stammkunde.consent.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.stammkunde.consent.Moments;

/** Builds messages of which only number and key matter. */
public final class Messages {
    private Messages() {}

    public static OutboxMessage message(long id, String key) {
        return new OutboxMessage(
                id,
                UuidCreator.getTimeOrderedEpoch(),
                "consents-changed",
                "io.stammkunde.consent.changed.v1",
                key,
                key,
                "{\"id\":" + id + "}",
                Moments.NOON);
    }
}
