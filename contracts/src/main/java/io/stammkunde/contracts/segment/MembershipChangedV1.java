package io.stammkunde.contracts.segment;

import java.time.Instant;
import java.util.UUID;

/**
 * A person entered or left a segment.
 *
 * @param profileId the person
 * @param segment key of the segment
 * @param version version of the segment's rule that decided
 * @param change {@code ENTERED EXITED}
 * @param since the instant from which this holds
 * @param reason what made the answer flip: {@code EVENT TIME PROFILE CONSENT SCORE MERGE RULE}
 */
public record MembershipChangedV1(
        UUID profileId, String segment, int version, String change, Instant since, String reason) {}
