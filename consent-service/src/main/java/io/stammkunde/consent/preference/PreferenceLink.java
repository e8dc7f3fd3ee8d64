package io.stammkunde.consent.preference;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever holds it see and decide what one person decides.
 *
 * @param tokenDigest of the link
 * @param purpose what a single click ends, or null if it ends nothing
 * @param channel on which, or null
 * @param expiresAt until when (exclusive)
 */
public record PreferenceLink(
        String tokenDigest,
        ProfileId profile,
        @Nullable PurposeKey purpose,
        @Nullable Channel channel,
        Instant createdAt,
        Instant expiresAt) {}
