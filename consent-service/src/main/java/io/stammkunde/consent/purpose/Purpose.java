package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a purpose.
 *
 * @param key the purpose
 * @param version counts from 1
 * @param content what it says
 * @param validFrom the first instant at which people decide on this version
 * @param validUntil when the purpose ends (exclusive), or null; until then a later version may lift that
 */
public record Purpose(
        PurposeKey key,
        int version,
        PurposeContent content,
        Instant validFrom,
        @Nullable Instant validUntil) {
    public Purpose {
        requireNonNull(key, "key");
        requireNonNull(content, "content");
        requireNonNull(validFrom, "validFrom");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
        if (validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new IllegalArgumentException("must end after it begins: %s..%s".formatted(validFrom, validUntil));
        }
    }

    /** What a person has to say about it. */
    public Say say() {
        return Say.on(content.legalBasis());
    }

    /** Whether the browser's Global Privacy Control objects to it. */
    public boolean isObjectedToByGpc() {
        return content.signals().objectedByGpc() && say() != Say.NONE;
    }

    /** Whether this version has begun, and the purpose is not over. */
    public boolean isInForceAt(Instant instant) {
        return !validFrom.isAfter(instant) && !hasEndedAt(instant);
    }

    /** Whether the purpose is over, so that no data serves it. */
    public boolean hasEndedAt(Instant instant) {
        return validUntil != null && !instant.isBefore(validUntil);
    }
}
