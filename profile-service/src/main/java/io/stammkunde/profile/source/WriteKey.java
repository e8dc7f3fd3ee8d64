package io.stammkunde.profile.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names a source to the collecting routes. Public by nature: it stands in web pages and only ever lets somebody add
 * events.
 *
 * @param id names the key in paths
 * @param key what senders send
 * @param enabled a disabled key is refused like an unknown one
 * @param lastSeenAt when an event last came with it, to the minute, or null
 */
public record WriteKey(
        UUID id,
        String key,
        boolean enabled,
        Instant createdAt,
        @Nullable Instant lastSeenAt) {}
