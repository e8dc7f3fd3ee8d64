package io.stammkunde.contracts.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's data may serve one purpose now. A purpose without an entry is not permitted.
 *
 * @param permitted the answer at the time of the message; {@code validUntil} may end it without a further message
 * @param reason {@code CONSENT_GIVEN LEGAL_BASIS_OF_SOURCE NO_CONSENT CONSENT_REFUSED CONSENT_WITHDRAWN OBJECTED CONSENT_EXPIRED}
 * @param since the event time of the decision
 * @param validUntil when a permission ends by itself (exclusive), or null if it does not
 */
public record PermissionV1(
        boolean permitted,
        String reason,
        @Nullable Instant since,
        @Nullable Instant validUntil) {}
