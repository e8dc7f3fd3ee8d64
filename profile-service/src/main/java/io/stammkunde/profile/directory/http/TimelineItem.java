package io.stammkunde.profile.directory.http;

import io.stammkunde.contracts.event.ResolvedEventV1;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event of a person. */
public record TimelineItem(
        String eventId,
        String type,
        @Nullable String event,
        Instant timestamp,
        Instant receivedAt,
        UUID sourceId,
        Map<String, Object> properties,
        Set<String> purposes) {
    static TimelineItem of(ResolvedEventV1 event) {
        return new TimelineItem(
                event.eventId(),
                event.type(),
                event.event(),
                event.timestamp(),
                event.receivedAt(),
                event.sourceId(),
                event.properties(),
                event.purposes());
    }
}
