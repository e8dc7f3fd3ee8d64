package io.stammkunde.profile.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A refusal with its circumstances.
 *
 * @param profileId the person the event was resolved to instead
 * @param evidence id of the event
 */
public record RefusedMatch(Refusal refusal, UUID profileId, String evidence, Instant at) {}
