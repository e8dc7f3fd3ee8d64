package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.event.ResolvedEventV1;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored.
 *
 * @param content null for a withheld event, of which only the id is kept to recognise it again
 * @param again whether a trace of this place in the log is to be replaced
 */
public record StoredEvent(
        String eventId,
        int partition,
        long offset,
        @Nullable ResolvedEventV1 content,
        boolean again) {}
