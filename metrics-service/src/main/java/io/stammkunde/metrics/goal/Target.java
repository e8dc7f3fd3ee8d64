package io.stammkunde.metrics.goal;

import java.time.Instant;
import java.util.UUID;

/**
 * A definition as it is kept.
 *
 * @param version grows with each change, from 1
 */
public record Target(UUID id, int version, TargetDefinition definition, Instant createdAt) {}
