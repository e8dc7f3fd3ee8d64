package io.stammkunde.profile.collect;

/**
 * What became of a hand-over.
 *
 * @param accepted number of events that are durable now
 */
public record CollectResult(int accepted) {}
