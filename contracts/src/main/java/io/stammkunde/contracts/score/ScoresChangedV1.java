package io.stammkunde.contracts.score;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Scores of a person after a calculation. Names: {@code clv12m pAlive rfm.r rfm.f rfm.m}; numbers, or text for classes.
 *
 * @param profileId the person
 * @param at the instant the scores are calculated for
 * @param scores by name
 */
public record ScoresChangedV1(UUID profileId, Instant at, Map<String, Object> scores) {}
