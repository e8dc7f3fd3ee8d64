package io.stammkunde.consent.decision.http;

import io.stammkunde.consent.decision.Question;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * May this person's data be used for this?
 *
 * @param profileId whose data
 * @param purpose key of the purpose it shall serve
 * @param channel on which it shall be used; none without it
 * @param at when it shall be used; now without it
 */
public record DecisionRequest(
        @NotNull UUID profileId,

        @NotNull
        @Pattern(regexp = PurposeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String purpose,

        @Nullable Channel channel,
        @Nullable Instant at) {

    Question toQuestion() {
        var key = new ConsentKey(
                new ProfileId(profileId), new PurposeKey(purpose), channel == null ? Channel.NONE : channel);
        return new Question(key, Optional.ofNullable(at));
    }
}
