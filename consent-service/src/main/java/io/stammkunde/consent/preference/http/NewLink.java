package io.stammkunde.consent.preference.http;

import io.stammkunde.consent.ledger.http.ConsentRequest;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a link that goes into a letter.
 *
 * @param subject whose preferences
 * @param purpose what the letter is sent for: a single click ends it; nothing if absent
 * @param channel on which; EMAIL if absent
 */
public record NewLink(
        ConsentRequest.@NotNull @Valid Subject subject,

        @Nullable
        @Pattern(regexp = PurposeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String purpose,

        @Nullable Channel channel) {
    Optional<PurposeKey> toPurpose() {
        return Optional.ofNullable(purpose).map(PurposeKey::new);
    }

    Channel toChannel() {
        return channel == null ? Channel.EMAIL : channel;
    }
}
