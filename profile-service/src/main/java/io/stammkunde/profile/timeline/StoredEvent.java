package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.profile.profile.LogPlace;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored.
 *
 * @param content null for a withheld event, of which only the id is kept to recognise it again
 * @param isStraggler whether it came to its profile after later ones
 * @param again whether a trace of this place in the log is to be replaced
 */
public record StoredEvent(
        String eventId, LogPlace place, @Nullable ResolvedEventV1 content, boolean isStraggler, boolean again) {}
