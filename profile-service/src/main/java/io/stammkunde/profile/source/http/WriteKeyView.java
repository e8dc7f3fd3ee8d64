package io.stammkunde.profile.source.http;

import io.stammkunde.profile.source.WriteKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A write key: {@code id} names it in paths, {@code key} is what senders send. */
public record WriteKeyView(
        UUID id,
        String key,
        boolean enabled,
        Instant createdAt,
        @Nullable Instant lastSeenAt) {
    static WriteKeyView of(WriteKey key) {
        return new WriteKeyView(key.id(), key.key(), key.enabled(), key.createdAt(), key.lastSeenAt());
    }
}
