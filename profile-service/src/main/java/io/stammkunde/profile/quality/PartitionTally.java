package io.stammkunde.profile.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What became of the records of one partition of the collected events.
 *
 * @param next offset of the first record that is not counted yet; also tells whether somebody else has counted meanwhile
 * @param bySource records without a readable source are counted under the nil UUID
 */
public record PartitionTally(int partition, long next, Map<UUID, SourceTally> bySource) {
    static final UUID UNKNOWN_SOURCE = new UUID(0, 0);

    public PartitionTally {
        bySource = Map.copyOf(bySource);
    }

    static PartitionTally none(int partition) {
        return new PartitionTally(partition, 0, Map.of());
    }

    /** With the records that are not contained yet; records of other partitions are left alone. */
    PartitionTally with(Collection<Processed> batch) {
        var sources = new HashMap<>(bySource);
        var end = next;
        for (var processed : batch) {
            if (processed.partition() == partition && processed.offset() >= next) {
                var source = processed.sourceId() == null ? UNKNOWN_SOURCE : processed.sourceId();
                sources.merge(source, SourceTally.ZERO.plus(processed.fate()), SourceTally::plus);
                end = Math.max(end, processed.offset() + 1);
            }
        }
        return new PartitionTally(partition, end, sources);
    }
}
