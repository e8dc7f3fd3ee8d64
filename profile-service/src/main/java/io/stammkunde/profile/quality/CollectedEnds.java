package io.stammkunde.profile.quality;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** How far the log of collected events reaches. */
public interface CollectedEnds {
    /** By partition, the offset after the last durable record; that is the number of records ever accepted. */
    Uni<Map<Integer, Long>> byPartition();
}
