package io.stammkunde.profile.identity;

import io.stammkunde.profile.profile.Profile;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Profiles that must not come alive again, with all that were merged into them. */
final class GoneProfiles {
    private GoneProfiles() {}

    /**
     * @param erased ids that were erased
     * @param profiles among which to look for those that lead to them, directly or over merges
     */
    static Set<UUID> leadingTo(Set<UUID> erased, Map<UUID, Profile> profiles) {
        var gone = new HashSet<>(erased);
        var more = !erased.isEmpty();
        while (more) {
            more = gone.addAll(profiles.values().stream()
                    .filter(profile -> profile.mergedInto() != null && gone.contains(profile.mergedInto()))
                    .map(Profile::id)
                    .toList());
        }
        return gone;
    }
}
