package io.stammkunde.contracts.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current state of one consent: person, purpose and channel.
 *
 * @param profileId the person
 * @param purpose key of the purpose
 * @param purposeVersion the version the person decided on
 * @param channel {@code NONE EMAIL SMS PHONE POST PUSH ONSITE DEVICE}
 * @param state {@code REQUESTED PENDING_CONFIRMATION GIVEN RENEWED REFUSED WITHDRAWN EXPIRED INVALIDATED OBJECTED}
 * @param permitted whether the state permits processing that rests on consent; only {@code GIVEN} and {@code RENEWED} do
 * @param eventTime when the person decided; a decision with an earlier time never replaces a later one
 * @param validUntil when the permission ends by itself (exclusive), or null
 * @param sequence grows with each entry of the ledger
 */
public record ConsentChangedV1(
        UUID profileId,
        String purpose,
        int purposeVersion,
        String channel,
        String state,
        boolean permitted,
        Instant eventTime,
        @Nullable Instant validUntil,
        long sequence) {}
