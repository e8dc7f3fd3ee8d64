package io.stammkunde.consent.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * By when an authority must know of a breach (Art. 33 GDPR). Hours are elapsed time: neither weekends, nor holidays, nor
 * a change to summer time make it longer.
 *
 * @param awareness when the company became aware of it
 * @param legal the first instant that is too late, the hour of awareness not counted (Art. 3(1) of Regulation 1182/71)
 * @param strict the same, the hour of awareness counted
 */
public record BreachClock(Instant awareness, Instant legal, Instant strict) {
    /**
     * Starts with the next full hour, as zones with whole hours know it.
     *
     * @param hours to be counted, from {@link DeadlineConfig#breachHours()}
     */
    public static BreachClock of(Instant awareness, int hours) {
        if (hours < 1) {
            throw new IllegalArgumentException("a period has at least one hour: " + hours);
        }
        var period = Duration.ofHours(hours);
        var begin = awareness.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        return new BreachClock(awareness, begin.plus(period), awareness.plus(period));
    }

    /** What is left of the legal time; negative when it has passed. */
    public Duration remaining(Instant now) {
        return Duration.between(now, legal);
    }
}
