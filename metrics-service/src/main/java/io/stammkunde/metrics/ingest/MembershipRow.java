package io.stammkunde.metrics.ingest;

import java.time.Instant;
import java.util.UUID;

/**
 * Whether a person is in a segment.
 *
 * @param profileId the person
 * @param segment key of the segment
 * @param member false once the person has left it
 * @param since the instant from which this holds
 */
public record MembershipRow(UUID profileId, String segment, boolean member, Instant since) {}
