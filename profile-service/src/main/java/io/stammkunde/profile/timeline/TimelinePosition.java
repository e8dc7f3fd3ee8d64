package io.stammkunde.profile.timeline;

import java.time.Instant;

/** A place in a timeline: events are in order of time and, at the same time, of id. */
public record TimelinePosition(Instant timestamp, String eventId) {}
