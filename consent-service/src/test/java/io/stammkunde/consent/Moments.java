package io.stammkunde.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One day. */
public final class Moments {
    public static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");
    public static final Instant NIGHT = Instant.parse("2026-03-02T23:00:00Z");

    private Moments() {}

    /** A clock that stands. */
    public static Clock standingAt(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
