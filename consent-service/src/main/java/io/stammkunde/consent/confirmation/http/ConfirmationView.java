package io.stammkunde.consent.confirmation.http;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a link confirms; it names nobody.
 *
 * @param expiresAt until when it does, or null once it has
 */
public record ConfirmationView(
        String purpose,
        Wording name,
        Wording description,
        Channel channel,
        @Nullable Instant expiresAt) {
    static ConfirmationView of(Purpose purpose, Channel channel, @Nullable Instant expiresAt) {
        return new ConfirmationView(
                purpose.key().value(),
                purpose.content().name(),
                purpose.content().description(),
                channel,
                expiresAt);
    }
}
