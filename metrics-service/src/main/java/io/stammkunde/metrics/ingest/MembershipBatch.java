package io.stammkunde.metrics.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * What a batch of records says of memberships, the last word on each only: those of a person and segment come in order.
 *
 * @param watermarks where the partitions of the batch stand afterwards
 */
public record MembershipBatch(Collection<MembershipRow> memberships, List<Watermark> watermarks) {
    private record Key(UUID profileId, String segment) {}

    /** The last row of each person and segment. */
    public static MembershipBatch of(List<MembershipRow> rows, List<Watermark> watermarks) {
        var latest = new LinkedHashMap<Key, MembershipRow>();
        rows.forEach(row -> latest.put(new Key(row.profileId(), row.segment()), row));
        return new MembershipBatch(latest.values(), List.copyOf(watermarks));
    }
}
