package io.stammkunde.consent.rights.http;

import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.consent.rights.ReceiveRequest;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.consent.rights.RightsType;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as an officer takes it in. Names the person by profile, by what they are known by, or both.
 *
 * @param type what is asked for
 * @param channel how it came in
 * @param receivedAt when it came in, from which deadlines run; now without it
 * @param profileId the profile of the person, if it is known
 * @param identities what the person is known by, if it is known
 * @param corrections what is wrong and what is right, if the type is RECTIFICATION and it is known already
 */
public record NewRequest(
        @NotNull RightsType type,

        @NotNull @Pattern(regexp = "LETTER|EMAIL|PHONE|CONSOLE", message = "must be LETTER, EMAIL, PHONE or CONSOLE")
        String channel,

        @Nullable Instant receivedAt,
        @Nullable UUID profileId,
        @Nullable @Size(max = 20) List<@NotNull @Valid Identity> identities,

        @Nullable @Size(min = 1, max = Corrections.MOST) List<@NotNull @Valid CorrectionBody> corrections) {
    private static final int NOTHING = 0;

    /**
     * Something the person is known by.
     *
     * @param type what it is, such as {@code email}
     * @param value the address, number or id
     */
    public record Identity(
            @NotNull @Size(min = 1, max = 64) String type,
            @NotNull @Size(min = 1, max = 512) String value) {
        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "Identity[" + type + "]";
        }
    }

    /**
     * What came in.
     *
     * @throws InvalidParameter if it names nobody, a time that has not come yet, or corrections of what is none
     */
    ReceiveRequest.Incoming toIncoming(Instant now) {
        var named = identities == null ? List.<Identity>of() : identities;
        if (profileId == null && named.size() == NOTHING) {
            throw new InvalidParameter("/identities", "must name the person, or profileId must");
        }
        if (receivedAt != null && receivedAt.isAfter(now)) {
            throw new InvalidParameter("/receivedAt", "must not lie in the future");
        }
        if (corrections != null && type != RightsType.RECTIFICATION) {
            throw new InvalidParameter("/corrections", "must be left out unless the type is RECTIFICATION");
        }
        return new ReceiveRequest.Incoming(
                type,
                channel,
                receivedAt,
                named.stream()
                        .map(identity -> new RequestIdentity(identity.type(), identity.value()))
                        .toList(),
                profileId,
                corrections == null
                        ? null
                        : Corrections.stated(now, CorrectionBody.toCorrections(corrections, "/corrections"), null));
    }
}
