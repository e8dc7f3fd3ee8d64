package io.stammkunde.segment.person;

import java.time.Instant;

/**
 * Where a person stands with one segment.
 *
 * @param since the instant from which this holds
 * @param version version of the rule that decided
 */
public record Standing(Status status, Instant since, int version) {}
