package io.stammkunde.profile.quality;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** Where the tallies are kept: one document a partition. */
public interface Tallies {
    /** The tallies of all partitions that were ever counted. */
    Uni<List<PartitionTally>> all();

    Uni<List<PartitionTally>> of(Collection<Integer> partitions);

    /**
     * Replaces the first by the second, if the first is still what is kept. Fails with {@link
     * io.stammkunde.profile.storage.StaleRevision} if one is not.
     */
    Uni<Void> replace(List<PartitionTally> before, List<PartitionTally> after);
}
