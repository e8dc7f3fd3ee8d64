package io.stammkunde.profile.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of the collected events and its fate.
 *
 * @param sourceId the event's source, or null where the record cannot be read
 */
public record Processed(
        int partition, long offset, @Nullable UUID sourceId, Fate fate) {}
