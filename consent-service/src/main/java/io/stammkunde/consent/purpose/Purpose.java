package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One version of a purpose.
 *
 * @param key the purpose
 * @param version counts from 1
 * @param content what it says
 * @param validFrom the first instant at which people decide on this version
 */
public record Purpose(PurposeKey key, int version, PurposeContent content, Instant validFrom) {
    public Purpose {
        requireNonNull(key, "key");
        requireNonNull(content, "content");
        requireNonNull(validFrom, "validFrom");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }

    /** What a person has to say about it. */
    public Say say() {
        return Say.on(content.legalBasis());
    }
}
