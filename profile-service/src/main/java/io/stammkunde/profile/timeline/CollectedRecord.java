package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.profile.LogPlace;

/** A collected event and where it stands in the log. */
public record CollectedRecord(LogPlace place, CollectedEventV1 event) {
    /** Unique in the platform. */
    public String eventId() {
        return event.sourceId() + ":" + event.messageId();
    }
}
