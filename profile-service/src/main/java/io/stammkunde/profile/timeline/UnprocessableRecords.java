package io.stammkunde.profile.timeline;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.profile.LogPlace;
import java.util.List;

/** Where collected records go that cannot be processed, now or later. */
public interface UnprocessableRecords {
    /** Completes when all are durable. */
    Uni<Void> keep(List<Unreadable> records);

    /**
     * A record as it came.
     *
     * @param key as in the log, empty if it had none
     * @param reason why it cannot be processed, without personal data
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it came, never compared
    record Unreadable(LogPlace place, String key, byte[] value, String reason) {}
}
