package io.stammkunde.profile.timeline;

import io.stammkunde.contracts.event.CollectedEventV1;

/** A collected event and where it stands in the log. */
public record CollectedRecord(int partition, long offset, CollectedEventV1 event) {
    /** Unique in the platform. */
    public String eventId() {
        return event.sourceId() + ":" + event.messageId();
    }
}
