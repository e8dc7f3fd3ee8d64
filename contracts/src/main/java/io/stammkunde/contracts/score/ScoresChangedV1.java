package io.stammkunde.contracts.score;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Scores of a person after a calculation. Names: {@code clv12m pAlive churnRisk purchases12m purchases12m.low
 * purchases12m.high rfm.r rfm.f rfm.m}; numbers, or text for
 * classes; {@code model} is the key of the model of purchases behind them. A score that cannot be told is left out.
 *
 * @param profileId the person
 * @param at the instant the scores are calculated for
 * @param scores by name
 */
public record ScoresChangedV1(UUID profileId, Instant at, Map<String, Object> scores) {}
