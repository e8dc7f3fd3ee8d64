package io.stammkunde.profile.timeline;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an event that was seen before.
 *
 * @param partition where it stood in the log of collected events
 * @param offset where it stood in the log of collected events
 * @param profileId the person it was resolved to, or null if it was withheld
 * @param purposes the purposes it may serve
 */
public record Trace(int partition, long offset, @Nullable UUID profileId, Set<String> purposes) {
    /** Whether the record is this very event again, and not another one with the same message id. */
    boolean isOf(CollectedRecord record) {
        return partition == record.partition() && offset == record.offset();
    }
}
