package io.stammkunde.consent.preference.http;

import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.preference.Effort;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides on a page of their own.
 *
 * @param purpose what it is about
 * @param channel on which way
 * @param action what is decided
 * @param effort how much it took
 */
public record ChoiceBody(
        @NotNull
        @Pattern(regexp = PurposeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String purpose,

        @NotNull Channel channel,
        @NotNull Action action,
        @Nullable @Valid EffortBody effort) {
    /**
     * How much it took, from opening the page.
     *
     * @param steps clicks and keys
     * @param seconds time
     */
    public record EffortBody(
            @Min(1) @Max(1000) int steps,
            @Min(0) @Max(86_400) int seconds) {}

    /** What it is about. */
    public PurposeKey toPurpose() {
        return new PurposeKey(purpose);
    }

    /** What is done. */
    public Action toAction() {
        if (action == Action.ASK) {
            throw new InvalidParameter("/action", "must be GIVE, REFUSE, WITHDRAW or OBJECT");
        }
        return action;
    }

    /** How much it took, where the page told. */
    public Optional<Effort> toEffort() {
        return Optional.ofNullable(effort).map(told -> new Effort(action == Action.GIVE, told.steps(), told.seconds()));
    }
}
