package io.stammkunde.profile.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What became of everything that was ever accepted: {@code accepted = total + lag}.
 *
 * @param accepted records in the log of collected events
 * @param total by fate
 * @param quarantined items that were not accepted
 * @param lag accepted and not yet processed
 */
public record CollectionFigures(
        long accepted, SourceTally total, long quarantined, long lag, Map<UUID, SourceTally> bySource) {

    static CollectionFigures of(Map<Integer, Long> ends, Collection<PartitionTally> tallies, long quarantined) {
        var sources = new HashMap<UUID, SourceTally>();
        var lag = ends.values().stream().mapToLong(Long::longValue).sum();
        for (var tally : tallies) {
            lag -= Math.min(tally.next(), ends.getOrDefault(tally.partition(), 0L));
            tally.bySource().forEach((source, count) -> sources.merge(source, count, SourceTally::plus));
        }
        return new CollectionFigures(
                ends.values().stream().mapToLong(Long::longValue).sum(),
                sources.values().stream().reduce(SourceTally.ZERO, SourceTally::plus),
                quarantined,
                lag,
                sources);
    }
}
