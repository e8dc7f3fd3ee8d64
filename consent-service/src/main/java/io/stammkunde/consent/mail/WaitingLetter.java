package io.stammkunde.consent.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that waits to be handed over.
 *
 * @param attempts how often that failed
 * @param writtenAt since when it waits
 */
public record WaitingLetter(UUID id, Letter letter, int attempts, Instant writtenAt) {}
