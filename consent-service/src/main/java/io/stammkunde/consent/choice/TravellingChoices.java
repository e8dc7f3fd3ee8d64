package io.stammkunde.consent.choice;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.Map;

/**
 * The choices that came with one customer event.
 *
 * @param eventId unique in the platform
 * @param profile the person, as known when the event was resolved
 * @param happenedAt when it happened, as the sender says
 * @param receivedAt when it was accepted
 * @param allowed by name of the purpose, as the sender calls it
 * @param gpc whether the browser objected (Global Privacy Control)
 */
public record TravellingChoices(
        String eventId,
        ProfileId profile,
        Instant happenedAt,
        Instant receivedAt,
        Map<String, Boolean> allowed,
        boolean gpc) {
    public TravellingChoices {
        requireNonNull(eventId, "eventId");
        requireNonNull(profile, "profile");
        requireNonNull(happenedAt, "happenedAt");
        requireNonNull(receivedAt, "receivedAt");
        allowed = Map.copyOf(allowed);
    }

    /** When the choice was made: never in the future, or no later decision could ever replace it. */
    Instant chosenAt(Instant now) {
        if (!happenedAt.isAfter(now)) {
            return happenedAt;
        }
        return receivedAt.isAfter(now) ? now : receivedAt;
    }
}
