package io.stammkunde.consent.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** When somebody is to be reminded of an open request. */
public final class Reminders {
    private Reminders() {}

    /**
     * The reminders whose day has begun after one look and not after the next, the most urgent last. Looks that follow
     * each other miss none and repeat none.
     *
     * @param isExtended whether the time was extended
     * @param lastLookedAt exclusive
     * @param now inclusive
     * @param zone in which a day begins
     */
    public static List<Reminder> due(
            Deadlines deadlines, boolean isExtended, Instant lastLookedAt, Instant now, ZoneId zone) {
        return Arrays.stream(Reminder.values())
                .filter(reminder -> {
                    var at = at(reminder, deadlines, isExtended, zone);
                    return at.isAfter(lastLookedAt) && !at.isAfter(now);
                })
                .toList();
    }

    private static Instant at(Reminder reminder, Deadlines deadlines, boolean isExtended, ZoneId zone) {
        return deadlines
                .date(isExtended)
                .minusDays(reminder.daysBefore())
                .atStartOfDay(zone)
                .toInstant();
    }
}
