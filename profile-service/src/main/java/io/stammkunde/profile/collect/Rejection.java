package io.stammkunde.profile.collect;

/**
 * An event of a batch that was not accepted.
 *
 * @param index position in the batch
 * @param reason what would be right
 * @param field JSON Pointer into the event
 */
public record Rejection(int index, String reason, String field) {}
