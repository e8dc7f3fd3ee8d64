package io.stammkunde.profile.profile;

/** Where an event stands in the log of collected events. */
public record LogPlace(int partition, long offset) {}
