package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NewDecision;
import io.stammkunde.consent.ledger.RequestName;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.SubjectReference;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision, as a caller reports it. */
public record ConsentRequest(
        @NotNull @Valid Subject subject,

        @NotNull
        @Pattern(regexp = PurposeKey.FORM, message = "must be lower-case letters, digits and hyphens, at most 63")
        String purpose,

        @Nullable Channel channel,
        @NotNull Action action,
        @Nullable Instant at,
        @Nullable Instant validUntil,
        @Nullable Method method,
        @Nullable @Size(max = 8000) String evidence) {

    /** A profile id, or a type and value. */
    public record Subject(
            @Nullable UUID profileId,
            @Nullable @Size(min = 1, max = 64) String type,
            @Nullable @Size(min = 1, max = 512) String value) {
        /** The person that is meant. */
        public SubjectReference toReference() {
            if (profileId != null && type == null && value == null) {
                return new SubjectReference.Known(new ProfileId(profileId));
            }
            if (profileId == null && type != null && value != null) {
                return new SubjectReference.Identified(type, value);
            }
            throw new InvalidParameter("/subject", "must hold either profileId, or type and value");
        }

        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "Subject[profileId=%s, type=%s]".formatted(profileId, type);
        }
    }

    NewDecision toDecision(Optional<RequestName> request) {
        var how = method == null ? Method.API : method;
        if (!how.isCallersToName()) {
            throw new InvalidParameter("/method", how + " is concluded by the platform itself; name how you asked");
        }
        return new NewDecision(
                subject.toReference(),
                new PurposeKey(purpose),
                channel == null ? Channel.NONE : channel,
                action,
                Optional.ofNullable(at),
                Optional.ofNullable(validUntil),
                how,
                Optional.ofNullable(evidence),
                request);
    }

    /** Leaves the evidence out; it is personal. */
    @Override
    public String toString() {
        return "ConsentRequest[purpose=%s, channel=%s, action=%s]".formatted(purpose, channel, action);
    }
}
