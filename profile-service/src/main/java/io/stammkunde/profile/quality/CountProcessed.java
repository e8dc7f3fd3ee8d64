package io.stammkunde.profile.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts each record of the collected events once, however often it is processed. */
@ApplicationScoped
public class CountProcessed {
    private final Tallies tallies;

    CountProcessed(Tallies tallies) {
        this.tallies = tallies;
    }

    /**
     * Counts a batch that holds the records of each partition in order, without gaps after what was counted before.
     * Fails with {@link io.stammkunde.profile.storage.StaleRevision} if somebody else counted meanwhile.
     */
    public Uni<Void> handle(List<Processed> batch) {
        var partitions = batch.stream().map(Processed::partition).collect(Collectors.toSet());
        return tallies.of(partitions).chain(known -> count(complete(known, partitions), batch));
    }

    private Uni<Void> count(List<PartitionTally> before, List<Processed> batch) {
        var after = before.stream().map(tally -> tally.with(batch)).toList();
        var changed = before.stream()
                .filter(tally -> after.stream().noneMatch(tally::equals))
                .toList();
        return tallies.replace(
                changed,
                after.stream()
                        .filter(tally -> before.stream().noneMatch(tally::equals))
                        .toList());
    }

    private static List<PartitionTally> complete(List<PartitionTally> known, Set<Integer> partitions) {
        return partitions.stream()
                .map(partition -> known.stream()
                        .filter(tally -> tally.partition() == partition)
                        .findAny()
                        .orElseGet(() -> PartitionTally.none(partition)))
                .toList();
    }
}
