package io.stammkunde.profile.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * In which order profiles are written: absorbed ones are frozen first, so that an interruption leaves something by which
 * the merge can be completed.
 */
final class WriteOrder {
    private WriteOrder() {}

    /** Waves of ids: a profile comes after those that it absorbs. Within a wave the order is that of the ids given. */
    static List<List<UUID>> waves(Collection<UUID> changed, Collection<Merge> merges) {
        var waves = new ArrayList<List<UUID>>();
        for (var id : changed) {
            var depth = depth(id, merges);
            while (waves.size() <= depth) {
                waves.add(new ArrayList<>());
            }
            waves.get(depth).add(id);
        }
        return waves;
    }

    private static int depth(UUID id, Collection<Merge> merges) {
        return merges.stream()
                .filter(merge -> merge.survivor().id().equals(id))
                .mapToInt(merge -> 1 + depth(merge.absorbed().id(), merges))
                .max()
                .orElse(0);
    }
}
